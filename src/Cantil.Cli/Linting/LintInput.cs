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
    private readonly ParsedArguments _arguments;
    private readonly SettingsResolver _resolver;
    private readonly CacheOptions? _cache;

    private LintInput(ParsedArguments arguments, Host host, SettingsResolver resolver, CacheOptions? cache, LintBaselines baselines)
    {
        _arguments = arguments;
        _resolver = resolver;
        _host = host;
        _cache = cache;
        Baselines = baselines;
        _settings = new LintSettingsTable(host, cache, baselines);
        Settings = resolver.ForDirectory(resolver.Options.WorkingDirectory);
    }

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

    /// <summary>Whether the files are those under one directory, of which there may be many.</summary>
    public bool IsTree => _arguments.Positionals.Count == 0 || (_arguments.Positionals.Count == 1 && StandardInput is null && Directory.Exists(_arguments.Positionals[0]));

    /// <exception cref="UsageException">An option makes no sense.</exception>
    public static LintInput Of(ParsedArguments arguments, Host host)
    {
        var resolver = new SettingsResolver(CommandLineSettings.Of(arguments, host) with { ReadsFormatters = arguments.Command is not LintCommand || arguments.IsGiven(LintArguments.ShowSettings) });
        var isStandardInput = arguments.Positionals.Contains("-");
        var baselines = new LintBaselines(arguments, host);
        var cache = isStandardInput || baselines.Writer is not null ? null : CacheOptions.Of(
            arguments, host, arguments.Command is LintCommand ? "lint" : "check", arguments.IsGiven(LintArguments.IgnoreNoqa));
        var input = new LintInput(arguments, host, resolver, cache, baselines);
        if (isStandardInput)
            input.ReadStandardInput();
        return input;
    }

    /// <summary>All files.</summary>
    public List<LintFile> Find()
    {
        var files = new List<LintFile>();
        Find(files.Add);
        return files;
    }

    /// <summary>Hands on the files, each once and in their order, and says what is wrong with paths and settings.</summary>
    /// <param name="receive">Called on this thread while others are still looked for.</param>
    public void Find(Action<LintFile> receive)
    {
        if (StandardInput is not null)
            TakeStandardInput(receive);
        else
            FindFiles(receive);
        IsUnusable |= _host.Write(_resolver.Problems) | _settings.HasErrors;
    }

    /// <summary>Says what went wrong with the cache; it changes no result.</summary>
    public void SayOfCache(int verbosity) => _cache?.Say(_host, verbosity);

    private void FindFiles(Action<LintFile> receive)
    {
        IReadOnlyList<string> paths = _arguments.Positionals.Count > 0 ? _arguments.Positionals : ["."];
        if (IsTree)
        {
            HasErrors = _host.Write(ProjectFiles.Find(paths, _resolver, ProjectFileKind.Source, file => Add(file, receive)));
            return;
        }
        var files = new List<LintFile>();
        var problems = ProjectFiles.Find(paths, _resolver, ProjectFileKind.Source, file => Add(file, files.Add));
        AddMissing(problems, files);
        files.ForEach(receive);
    }

    private void Add(ProjectFile file, Action<LintFile> receive) => Add(file.Path, file.ShownFrom(_host.WorkingDirectory), file.Settings, file.Kind, receive);

    private void Add(string path, string shown, EffectiveSettings settings, ProjectFileKind kind, Action<LintFile> receive)
    {
        if (!settings.IsExcludedFromLint(path))
            receive(new LintFile(path, shown, _settings.For(settings, path)) { Kind = SourceKindOf(kind) });
    }

    private static SourceKind SourceKindOf(ProjectFileKind kind) => kind switch
    {
        ProjectFileKind.Stub => SourceKind.Stub,
        ProjectFileKind.Notebook => SourceKind.Notebook,
        _ => SourceKind.Python,
    };

    private void AddAs(string path, string shown, EffectiveSettings settings, Action<LintFile> receive) =>
        Add(path, shown, settings, settings.KindOf(Path.GetFileName(path)), receive);

    /// <summary>Files that are not there are linted, too: that says what is wrong with them, as a finding where a rule wants it.</summary>
    private void AddMissing(IReadOnlyList<WorkspaceProblem> problems, List<LintFile> files)
    {
        var rest = new List<WorkspaceProblem>();
        for (var i = 0; i < problems.Count; i++)
        {
            if (problems[i] is { Severity: ProblemSeverity.Error, Path: { } path } && !Directory.Exists(path))
                AddAs(path, _host.Shown(path), _resolver.ForDirectory(Path.GetDirectoryName(path) ?? "/"), files.Add);
            else
                rest.Add(problems[i]);
        }
        if (problems.Count > rest.Count)
            files.Sort(static (left, right) => string.CompareOrdinal(left.FullPath, right.FullPath));
        HasErrors = _host.Write(rest);
    }

    /// <summary>Whether a directory could not be looked through; it has been said.</summary>
    public bool HasErrors { get; private set; }

    private void ReadStandardInput()
    {
        if (_arguments.Positionals.Count > 1)
            throw new UsageException("`-` is standard input and stands alone, but other paths are given.", "Lint them in two runs.");
        using var content = new MemoryStream();
        using (var input = _host.OpenInput())
            input.CopyTo(content);
        StandardInput = content.ToArray();
        Reader = new SourceReader(StandardInputPath, StandardInput);
    }

    private string StandardInputPath => Path.GetFullPath(_arguments.Value(LintArguments.StdinFilename) ?? "-", _host.WorkingDirectory);

    private void TakeStandardInput(Action<LintFile> receive)
    {
        var isNamed = _arguments.Value(LintArguments.StdinFilename) is not null;
        var path = StandardInputPath;
        var settings = _resolver.ForDirectory(Path.GetDirectoryName(path) ?? "/");
        // A name that the settings force out is left out, as a file of that name would be.
        if (isNamed && settings.Get(SettingKeys.ForceExclude) && settings.IsExcluded(path))
            return;
        AddAs(path, isNamed ? _host.Shown(path) : "-", settings, receive);
    }
}
