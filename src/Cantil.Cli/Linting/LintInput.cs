using Cantil.Cli.Arguments;
using Cantil.Cli.Commands;
using Cantil.Cli.Hosting;
using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Caching;
using Cantil.Syntax;
using Cantil.Syntax.Reading;
using Cantil.Workspace.Discovery;
using Cantil.Workspace.Problems;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Linting;

/// <summary>The files of a run with what holds for each.</summary>
internal sealed class LintInput
{
    private readonly Host _host;
    private readonly LintSettingsTable _settings;
    private readonly List<LintFile> _files = [];

    private readonly SettingsResolver _resolver;
    private readonly LintCacheOptions? _cache;

    private LintInput(Host host, SettingsResolver resolver, LintCacheOptions? cache, LintBaselines baselines)
    {
        _resolver = resolver;
        _host = host;
        _cache = cache;
        Baselines = baselines;
        _settings = new LintSettingsTable(host, cache, baselines);
        Settings = resolver.ForDirectory(resolver.Options.WorkingDirectory);
    }

    public IReadOnlyList<LintFile> Files => _files;

    public LintBaselines Baselines { get; }

    public ISourceReader Reader { get; private set; } = new SourceReader();

    /// <summary>What earlier runs found; null where nothing is kept.</summary>
    public LintCache? Cache => _cache?.Cache;

    /// <summary>Of the command line or of the settings that hold in the working directory.</summary>
    public string OutputFormat => Settings.Get(SettingKeys.OutputFormat);

    /// <summary>What holds in the working directory, and so for the run as a whole.</summary>
    public EffectiveSettings Settings { get; }

    /// <summary>What stood on standard input; null where files are linted.</summary>
    public byte[]? StandardInput { get; private set; }

    /// <summary>Whether settings are so wrong that nothing can be done; it has been said.</summary>
    public bool IsUnusable { get; private set; }

    /// <summary>What holds for a file.</summary>
    /// <param name="path">Absolute.</param>
    public EffectiveSettings SettingsOf(string path) => _resolver.ForDirectory(Path.GetDirectoryName(path) ?? "/");

    /// <exception cref="UsageException">An option makes no sense.</exception>
    public static LintInput Find(ParsedArguments arguments, Host host)
    {
        var resolver = new SettingsResolver(CommandLineSettings.Of(arguments, host) with { ReadsFormatters = arguments.Command is not LintCommand });
        var isStandardInput = arguments.Positionals.Contains("-");
        var baselines = new LintBaselines(arguments, host);
        var cache = isStandardInput || baselines.Writer is not null ? null : LintCacheOptions.Of(arguments, host, arguments.IsGiven(LintArguments.IgnoreNoqa));
        var input = new LintInput(host, resolver, cache, baselines);
        if (isStandardInput)
            input.TakeStandardInput(arguments, resolver);
        else
            input.FindFiles(arguments.Positionals, resolver);
        input.IsUnusable |= host.Write(resolver.Problems) | input._settings.HasErrors;
        return input;
    }

    /// <summary>Says what went wrong with the cache; it changes no result.</summary>
    public void SayOfCache(int verbosity)
    {
        if (Cache is not { } cache)
            return;
        if (cache.Failure is var (directory, problem))
            _host.WriteWarning($"Nothing could be kept in the cache `{directory}`: {problem.Reason}.", "`--no-cache` does without, `--cache-dir` takes another place.");
        if (cache.Broken > 0 && verbosity > 0)
            _host.WriteWarning($"{cache.Broken} {(cache.Broken == 1 ? "file" : "files")} of the cache could not be read and will be written again.");
    }

    private void FindFiles(List<string> paths, SettingsResolver resolver)
    {
        var options = new FindOptions { Kinds = ProjectFileKind.Source, Threads = Environment.ProcessorCount };
        var found = ProjectFiles.Find(paths.Count > 0 ? paths : ["."], resolver, options);
        _files.EnsureCapacity(found.Count);
        foreach (var file in found.Files)
            Add(file.Path, found.Shown(file), file.Settings, file.Kind);
        AddMissing(found.Problems, resolver);
    }

    private void Add(string path, string shown, EffectiveSettings settings, ProjectFileKind kind)
    {
        if (!settings.IsExcludedFromLint(path))
            _files.Add(new LintFile(path, shown, _settings.For(settings, path)) { Kind = SourceKindOf(kind) });
    }

    private static SourceKind SourceKindOf(ProjectFileKind kind) => kind switch
    {
        ProjectFileKind.Stub => SourceKind.Stub,
        ProjectFileKind.Notebook => SourceKind.Notebook,
        _ => SourceKind.Python,
    };

    private void AddAs(string path, string shown, EffectiveSettings settings) => Add(path, shown, settings, settings.KindOf(Path.GetFileName(path)));

    /// <summary>Files that are not there are linted, too: that says what is wrong with them, as a finding where a rule wants it.</summary>
    private void AddMissing(IReadOnlyList<WorkspaceProblem> problems, SettingsResolver resolver)
    {
        var rest = new List<WorkspaceProblem>();
        for (var i = 0; i < problems.Count; i++)
        {
            if (problems[i] is { Severity: ProblemSeverity.Error, Path: { } path } && !Directory.Exists(path))
                AddAs(path, ShownPath(path), resolver.ForDirectory(Path.GetDirectoryName(path) ?? "/"));
            else
                rest.Add(problems[i]);
        }
        if (problems.Count > rest.Count)
            _files.Sort(static (left, right) => string.CompareOrdinal(left.FullPath, right.FullPath));
        HasErrors = _host.Write(rest);
    }

    /// <summary>Whether a directory could not be looked through; it has been said.</summary>
    public bool HasErrors { get; private set; }

    private string ShownPath(string path)
    {
        var prefix = _host.WorkingDirectory.EndsWith('/') ? _host.WorkingDirectory : _host.WorkingDirectory + "/";
        return path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;
    }

    private void TakeStandardInput(ParsedArguments arguments, SettingsResolver resolver)
    {
        if (arguments.Positionals.Count > 1)
            throw new UsageException("`-` is standard input and stands alone, but other paths are given.", "Lint them in two runs.");
        var named = arguments.Value(LintArguments.StdinFilename);
        var path = Path.GetFullPath(named ?? "-", _host.WorkingDirectory);
        using var content = new MemoryStream();
        using (var input = _host.OpenInput())
            input.CopyTo(content);
        StandardInput = content.ToArray();
        Reader = new SourceReader(path, StandardInput);
        var settings = resolver.ForDirectory(Path.GetDirectoryName(path) ?? "/");
        // A name that the settings force out is left out, as a file of that name would be.
        if (named is not null && settings.Get(SettingKeys.ForceExclude) && settings.IsExcluded(path))
            return;
        AddAs(path, named is null ? "-" : ShownPath(path), settings);
    }
}
