using Cantil.Foundation.Files;
using Cantil.Foundation.Toml;
using Cantil.Workspace.Problems;
using Cantil.Workspace.Settings.Foreign;
using Cantil.Workspace.Settings.Types;

namespace Cantil.Workspace.Settings;

/// <summary>Finds what settings hold where. May be asked by many threads.</summary>
public sealed class SettingsResolver
{
    private readonly SettingsOptions _options;
    // An object: the first System.Threading.Lock of a program costs half a millisecond.
    private readonly object _lock = new();
    private readonly List<WorkspaceProblem> _problems = [];
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SettingsState> _known = new(StringComparer.Ordinal);
    private readonly List<SettingsLayer> _outer;
    private readonly bool _looksForFiles;
    private readonly SettingsState _fallback;

    public SettingsResolver(SettingsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options with { WorkingDirectory = SettingPath.Normalize(options.WorkingDirectory) };
        string? file = null;
        var inline = new List<string>();
        var problems = new List<WorkspaceProblem>();
        foreach (var argument in options.Config)
        {
            var path = SettingPath.Resolve(argument, _options.WorkingDirectory, options.HomeDirectory);
            var isFile = !argument.Contains('=', StringComparison.Ordinal) || PathProbe.IsFile(path);
            if (isFile && file is not null)
                problems.Add(new WorkspaceProblem(ProblemSeverity.Error, "--config names two files: only one can count", path));
            if (isFile)
                file = path;
            else
                inline.Add(argument);
        }
        _outer = OuterLayers.Read(_options, inline, problems);
        _looksForFiles = !options.IsIsolated && file is null;
        _fallback = file is not null && !options.IsIsolated ? FromFile(file, SettingSourceKind.ProjectFile, problems)
            : _looksForFiles && UserFile() is { } user ? FromFile(user, SettingSourceKind.UserFile, problems)
            : State(_options.WorkingDirectory, null, [], false, null);
        Report(problems);
    }

    public SettingsOptions Options => _options;

    /// <summary>What holds where there is no project file: of the user's file, <c>--config</c> and the defaults.</summary>
    public EffectiveSettings Fallback => _fallback.Settings;

    /// <summary>What was wrong up to now; each thing once.</summary>
    public IReadOnlyList<WorkspaceProblem> Problems
    {
        get
        {
            lock (_lock)
                return [.. _problems];
        }
    }

    /// <summary>What holds for the files in a directory.</summary>
    /// <param name="directory">Absolute, with forward slashes, none at the end.</param>
    public EffectiveSettings ForDirectory(string directory) => StateOf(directory).Settings;

    internal SettingsState StateOf(string directory)
    {
        if (!_looksForFiles)
            return _fallback;
        lock (_lock)
        {
            if (_known.TryGetValue(directory, out var known))
                return known;
        }
        var slash = directory.LastIndexOf('/');
        var parent = slash < 0 || directory.Length == 1 ? _fallback : StateOf(slash == 0 ? "/" : directory[..slash]);
        return Enter(parent, directory, SettingsFiles.Unknown);
    }

    /// <summary>What a directory hands down, given what it was handed.</summary>
    internal SettingsState Enter(SettingsState parent, string directory, SettingsFiles present)
    {
        if (!_looksForFiles || present == SettingsFiles.None)
            return parent;
        lock (_lock)
        {
            if (_known.TryGetValue(directory, out var known))
                return known;
        }
        var problems = new List<WorkspaceProblem>();
        var state = Read(parent, directory, present, problems);
        lock (_lock)
            _known[directory] = state;
        Report(problems);
        return state;
    }

    internal void Report(List<WorkspaceProblem> problems)
    {
        lock (_lock)
        {
            foreach (var problem in problems)
            {
                if (_reported.Add(problem.IsOnceARun ? problem.Message : $"{problem.Path}:{problem.Position}:{problem.Message}"))
                    _problems.Add(problem);
            }
        }
    }

    private SettingsState Read(SettingsState parent, string directory, SettingsFiles present, List<WorkspaceProblem> problems)
    {
        var reader = new SettingsFileReader(PathVariables.Of(_options), _options.ProgramVersion, problems);
        var prefix = directory.Length == 1 ? directory : directory + "/";
        TomlDocument? pyproject = null;
        var metadata = parent.Metadata;
        if ((present & SettingsFiles.Pyproject) != 0 && reader.Load(prefix + "pyproject.toml") is { } document)
        {
            pyproject = document;
            metadata = reader.ReadMetadata(document, prefix + "pyproject.toml") ?? metadata;
        }
        var tool = pyproject?.Root.GetTable("tool");
        var section = Whole(SettingsFiles.DotCantil, ".cantil.toml") ?? Whole(SettingsFiles.Cantil, "cantil.toml") ?? Part("cantil");
        var dialect = SettingsDialect.Cantil;
        if (section is null && !parent.IsCantil)
        {
            dialect = SettingsDialect.Ruff;
            section = Whole(SettingsFiles.DotRuff, ".ruff.toml") ?? Whole(SettingsFiles.Ruff, "ruff.toml") ?? Part("ruff");
        }
        if (section is var (path, table))
        {
            var layers = reader.ReadLayers(table, path, dialect, SettingSourceKind.ProjectFile, directory);
            return State(directory, path, layers, dialect == SettingsDialect.Cantil, metadata);
        }
        if (IsForeignPlace(parent) && (present & SettingsFiles.Foreign) != 0 && new ForeignFiles(reader, problems).Read(prefix, present, tool) is { } foreign)
        {
            foreign = foreign.Over(parent.Foreign);
            if (!foreign.HasLinter)
                return WithFormat(State(_options.WorkingDirectory, _fallback.Settings.File, _fallback.Own, false, metadata), foreign);
            var file = (foreign.Flake8 ?? foreign.Isort)!.Path;
            return WithFormat(State(directory, file, reader.ReadLayers(foreign), false, metadata), foreign);
        }
        if (ReferenceEquals(metadata, parent.Metadata))
            return parent;
        // The metadata of a project count where its settings file stands, or where there is none.
        return parent.Settings.File is null || ReferenceEquals(parent.Own, _fallback.Own)
            ? WithFormat(State(_options.WorkingDirectory, parent.Settings.File, parent.Own, false, metadata), parent.Foreign)
            : parent with { Metadata = metadata };

        (string Path, TomlTable Section)? Whole(SettingsFiles flag, string name) =>
            (present & flag) != 0 && reader.Load(prefix + name) is { } whole ? (prefix + name, whole.Root) : null;

        (string Path, TomlTable Section)? Part(string name) =>
            tool?.GetTable(name) is { } part ? (prefix + "pyproject.toml", part) : null;

        SettingsState WithFormat(SettingsState state, ForeignSections? sections)
        {
            if (!_options.ReadsFormatters || sections?.Black is not { } black)
                return state with { Foreign = sections };
            // The project's word on its layout stands before the user's own, as its settings file would.
            var own = sections.HasLinter ? state.Own : [];
            var format = State(black.Directory, black.Path, [.. own, reader.ReadBlack(black)], false, metadata).Settings;
            format.BlackPaths = BlackPaths.Of(black, problems);
            state.Settings.ForFormat = format;
            return state with { Foreign = sections };
        }
    }

    // What other linters are told counts only where nobody has told Cantil or ruff anything.
    private bool IsForeignPlace(SettingsState parent) =>
        parent.Foreign is not null || parent.Settings.File is null || ReferenceEquals(parent.Settings.File, _fallback.Settings.File);

    private SettingsState FromFile(string path, SettingSourceKind kind, List<WorkspaceProblem> problems)
    {
        var reader = new SettingsFileReader(PathVariables.Of(_options), _options.ProgramVersion, problems);
        var root = _options.WorkingDirectory;
        if (reader.Load(path, mustExist: true) is not { } document)
            return State(root, null, [], false, null);
        var dialect = SettingsFileReader.DialectOf(path);
        var metadata = path.EndsWith("pyproject.toml", StringComparison.Ordinal) ? reader.ReadMetadata(document, path) : null;
        var layers = SettingsFileReader.SectionOf(document, path, ref dialect) is { } section
            ? reader.ReadLayers(section, path, dialect, kind, root) : [];
        return State(root, path, layers, false, metadata);
    }

    private SettingsState State(string root, string? file, SettingsLayer[] own, bool isCantil, SettingsLayer? metadata)
    {
        var layers = new List<SettingsLayer>(own.Length + _outer.Count + 1);
        if (metadata is not null)
            layers.Add(metadata);
        layers.AddRange(own);
        layers.AddRange(_outer);
        return new SettingsState(new EffectiveSettings(root, layers) { File = file }, own, isCantil, metadata);
    }

    private string? UserFile()
    {
        if (_options.UserConfigurationDirectory is not { } directory)
            return null;
        var path = SettingPath.Normalize(directory) + "/cantil/cantil.toml";
        return PathProbe.IsFile(path) ? path : null;
    }
}
