using Cantil.Cli.Arguments;
using Cantil.Cli.Hosting;
using Cantil.Formatter;
using Cantil.Foundation.Caching;
using Cantil.Foundation.Files;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Caching;
using Cantil.Workspace.Discovery;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Linting;

/// <summary>Decides where what a run finds is kept, and under what circumstances it holds.</summary>
/// <param name="folder">Of the cache: what is kept there is of one kind.</param>
/// <param name="ignoreSuppressions">Whether comments suppress nothing in this run.</param>
internal sealed class CacheOptions(string workingDirectory, string folder, bool ignoreSuppressions)
{
    private const string DefaultName = ".cantil_cache";

    private readonly Dictionary<string, CacheDirectory> _directories = new(StringComparer.Ordinal);

    public LintCache Cache { get; } = new(new Surroundings(DiskProbe.Instance));

    /// <summary>What is to be kept between runs; null where nothing is: of standard input, or where somebody said so.</summary>
    public static CacheOptions? Of(ParsedArguments arguments, Host host, string folder, bool ignoreSuppressions = false)
    {
        var off = host.Variable("CANTIL_NO_CACHE") is { } variable && variable is not ("0" or "false");
        return off || arguments.IsGiven(GlobalOptions.NoCache) ? null : new CacheOptions(host.WorkingDirectory, folder, ignoreSuppressions);
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
        return new CacheScope(DirectoryOf(settings), hash.ToHash(), BuildIdentity.Hash, folder);
    }

    /// <summary>For files of one kind that are formatted alike.</summary>
    public CacheScope ScopeOf(EffectiveSettings settings, FormatOptions format, ProjectFileKind kind)
    {
        var hash = new HashBuilder();
        hash.Add((int)kind);
        hash.Add(format.LineLength);
        hash.Add((int)format.IndentStyle);
        hash.Add(format.IndentWidth);
        hash.Add((int)format.QuoteStyle);
        hash.Add(format.SkipMagicTrailingComma ? 1 : 0);
        hash.Add((int)format.NestedQuoteStyle);
        hash.Add((int)format.LineEnding);
        hash.Add(format.DocstringCodeFormat ? 1 : 0);
        hash.Add(format.DocstringCodeLineLength ?? -1);
        hash.Add(format.TargetVersion.ToString());
        hash.Add(format.Preview ? 1 : 0);
        return new CacheScope(DirectoryOf(settings), hash.ToHash(), BuildIdentity.Hash, folder);
    }

    /// <summary>Says what went wrong with the cache; it changes no result.</summary>
    public void Say(Host host, int verbosity)
    {
        if (Cache.Failure is var (directory, problem))
            host.WriteWarning($"Nothing could be kept in the cache `{directory}`: {problem.Reason}.", "`--no-cache` does without, `--cache-dir` takes another place.");
        if (Cache.Broken > 0 && verbosity > 0)
            host.WriteWarning($"{Cache.Broken} {(Cache.Broken == 1 ? "file" : "files")} of the cache could not be read and will be written again.");
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
