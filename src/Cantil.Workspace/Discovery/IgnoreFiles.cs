using System.Text;
using Cantil.Foundation.Files;
using Cantil.Workspace.Matching;
using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Discovery;

/// <summary>Reads ignore files, and finds those above the place where a walk starts. May be asked by many threads.</summary>
internal sealed class IgnoreFiles(SettingsOptions options)
{
    private readonly object _lock = new();
    private readonly Dictionary<string, IgnoreScope?> _above = new(StringComparer.Ordinal);
    private IgnoreRules? _global;
    private bool _isGlobalRead;

    /// <summary>What counts in a directory that nothing is known of.</summary>
    public IgnoreScope? ScopeOf(string directory)
    {
        if (_above.TryGetValue(directory, out var known))
            return known;
        var slash = directory.LastIndexOf('/');
        var parent = slash < 0 || directory.Length == 1 ? null : ScopeOf(slash == 0 ? "/" : directory[..slash]);
        var scope = Enter(parent, directory, mayHaveGit: true, mayHaveIgnore: true, mayHaveGitIgnore: true);
        _above.Add(directory, scope);
        return scope;
    }

    public IgnoreScope? Enter(IgnoreScope? parent, string directory, bool mayHaveGit, bool mayHaveIgnore, bool mayHaveGitIgnore)
    {
        var prefix = directory.Length == 1 ? directory : directory + "/";
        var isRepository = mayHaveGit && PathProbe.Exists(prefix + ".git");
        var ignore = mayHaveIgnore ? Load(prefix + ".ignore") : null;
        var gitIgnore = mayHaveGitIgnore ? Load(prefix + ".gitignore") : null;
        if (!isRepository && ignore is null && gitIgnore is null)
            return parent;
        return new IgnoreScope(parent, prefix.Length, isRepository)
        {
            Ignore = ignore,
            GitIgnore = gitIgnore,
            GitExclude = isRepository ? Load(GitPaths.CommonDirectory(prefix + ".git") + "/info/exclude") : null,
            GitGlobal = isRepository ? Global() : null,
        };
    }

    private IgnoreRules? Global()
    {
        lock (_lock)
        {
            if (!_isGlobalRead)
            {
                _isGlobalRead = true;
                _global = GitPaths.GlobalExcludes(options.HomeDirectory, options.UserConfigurationDirectory) is { } path ? Load(path) : null;
            }
            return _global;
        }
    }

    private static IgnoreRules? Load(string path)
    {
        var reader = new FileReader();
        if (reader.Read(path) is not null)
            return null;
        var rules = IgnoreRules.Parse(Encoding.UTF8.GetString(reader.Bytes));
        return rules.IsEmpty ? null : rules;
    }
}
