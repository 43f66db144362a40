using Cantil.Cli.Arguments;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Caching;
using Cantil.Foundation.Files;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Caching;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Linting;

/// <summary>Decides where findings are kept, and under what circumstances they hold.</summary>
/// <param name="ignoreSuppressions">Whether comments suppress nothing in this run.</param>
internal sealed class LintCacheOptions(string workingDirectory, bool ignoreSuppressions)
{
    private const string DefaultName = ".cantil_cache";

    private readonly Dictionary<string, CacheDirectory> _directories = new(StringComparer.Ordinal);

    public LintCache Cache { get; } = new(new Surroundings(DiskProbe.Instance));

    /// <summary>What is to be kept between runs; null where nothing is: of standard input, or where somebody said so.</summary>
    public static LintCacheOptions? Of(ParsedArguments arguments, Host host, bool ignoreSuppressions)
    {
        var off = host.Variable("CANTIL_NO_CACHE") is { } variable && variable is not ("0" or "false");
        return off || arguments.IsGiven(GlobalOptions.NoCache) ? null : new LintCacheOptions(host.WorkingDirectory, ignoreSuppressions);
    }

    /// <summary>Null where the settings hold something that cannot be compared with the next run's.</summary>
    public CacheScope? ScopeOf(EffectiveSettings settings, LintSettings lint)
    {
        var hash = new HashBuilder();
        if (!SettingsHash.TryAdd(settings, hash))
            return null;
        Add(lint.Rules.Enabled, hash);
        hash.Add(lint.Options.TargetVersion.ToString());
        hash.Add(lint.Options.SyntaxVersion?.ToString());
        hash.Add(ignoreSuppressions ? 1 : 0);
        hash.Add(lint.Sink?.Identity);
        Add(lint.Fixes.Unfixable, hash);
        Add(lint.Fixes.Safe, hash);
        Add(lint.Fixes.Unsafe, hash);
        foreach (var prefix in lint.Options.SelectedPrefixes)
            hash.Add(prefix);
        return new CacheScope(DirectoryOf(settings), hash.ToHash(), BuildIdentity.Hash);
    }

    private CacheDirectory DirectoryOf(EffectiveSettings settings)
    {
        var named = settings.Get(SettingKeys.CacheDirectory);
        var path = named is null ? Path.Join(settings.Root, DefaultName) : Path.GetFullPath(named, workingDirectory);
        if (!_directories.TryGetValue(path, out var directory))
            _directories.Add(path, directory = new CacheDirectory(path));
        return directory;
    }

    private static void Add(RuleBits rules, HashBuilder hash)
    {
        for (var number = 0; number < RuleCatalogue.Count; number++)
            if (rules.Contains(number))
                hash.Add(number);
        hash.Add(-1);
    }
}
