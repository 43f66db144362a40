using System.Text.RegularExpressions;
using Cantil.Foundation.Caching;
using Cantil.Workspace.Problems;

namespace Cantil.Workspace.Settings.Foreign;

/// <summary>
/// Which files black's regular expressions leave out. They are searched in the path from black's directory, with a slash before it
/// and, of a directory, one behind it. Their time is linear in the path's length, but for those that look around or back, which have a
/// second for a path.
/// </summary>
internal sealed class BlackPaths
{
    private static readonly string[] _exclusions = ["exclude", "extend-exclude", "force-exclude"];
    private readonly string _root;
    private readonly List<(ForeignOption Option, string Pattern)> _patterns = [];
    private readonly List<Regex> _excluded = [];
    private readonly Regex? _included;

    private BlackPaths(ForeignSection section, List<WorkspaceProblem> problems)
    {
        _root = section.Directory;
        File = section.Path;
        foreach (var name in _exclusions)
        {
            if (Compile(section, name, problems) is { } pattern)
                _excluded.Add(pattern);
        }
        _included = Compile(section, "include", problems);
    }

    /// <summary>The file that says it.</summary>
    public string File { get; }

    /// <summary>The expressions that count, with the options that they come from.</summary>
    public IReadOnlyList<(ForeignOption Option, string Pattern)> Patterns => _patterns;

    /// <summary>Null where nothing is said of paths.</summary>
    public static BlackPaths? Of(ForeignSection section, List<WorkspaceProblem> problems)
    {
        var paths = new BlackPaths(section, problems);
        return paths._excluded.Count == 0 && paths._included is null ? null : paths;
    }

    /// <param name="path">Absolute, of a file, with forward slashes.</param>
    public bool IsExcluded(string path)
    {
        try
        {
            return Matches(path);
        }
        catch (RegexMatchTimeoutException)
        {
            // What may be meant to stay is not rewritten.
            return true;
        }
    }

    private bool Matches(string path)
    {
        var start = _root.Length == 1 ? 0 : _root.Length;
        if (path.Length <= start || path[start] != '/' || !path.StartsWith(_root, StringComparison.Ordinal))
            return false;
        var relative = path[start..];
        if (_included is not null && !_included.IsMatch(relative))
            return true;
        foreach (var pattern in _excluded)
        {
            for (var slash = relative.IndexOf('/', 1); slash >= 0; slash = relative.IndexOf('/', slash + 1))
            {
                if (pattern.IsMatch(relative.AsSpan(0, slash + 1)))
                    return true;
            }
            if (pattern.IsMatch(relative))
                return true;
        }
        return false;
    }

    public void AddTo(HashBuilder hash)
    {
        hash.Add(_root);
        hash.Add(_included?.ToString());
        hash.Add(_excluded.Count);
        foreach (var pattern in _excluded)
            hash.Add(pattern.ToString());
    }

    private Regex? Compile(ForeignSection section, string name, List<WorkspaceProblem> problems)
    {
        if (section.Find(name) is not { Text.Length: > 0 } option)
            return null;
        var options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
        if (option.Text.Contains('\n', StringComparison.Ordinal))
            options |= RegexOptions.IgnorePatternWhitespace;
        try
        {
            var compiled = Make(option.Text, options);
            _patterns.Add((option, option.Text));
            return compiled;
        }
        catch (ArgumentException failure)
        {
            problems.Add(new WorkspaceProblem(
                ProblemSeverity.Error, $"\"{name}\" is no regular expression: {failure.Message}", section.Path, option.Position));
        }
        return null;
    }

    private static Regex Make(string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options & ~RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1));
        }
    }
}
