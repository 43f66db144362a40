using Cantil.Foundation.Files;
using Cantil.Foundation.Ini;
using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;
using Cantil.Workspace.Problems;
using Cantil.Workspace.Settings.Foreign;
using Cantil.Workspace.Settings.Types;

namespace Cantil.Workspace.Settings;

/// <summary>Reads settings files, with those that they extend.</summary>
internal sealed class SettingsFileReader(PathVariables variables, string version, List<WorkspaceProblem> problems)
{
    // Longer chains are a mistake even where they do not close.
    private const int MaximumExtends = 100;
    private readonly FileReader _reader = new();

    /// <summary>The document; null where the file is missing or broken, which is reported unless it is only missing.</summary>
    public TomlDocument? Load(string path, bool mustExist = false)
    {
        if (LoadText(path, mustExist) is not { } text)
            return null;
        var document = TomlDocument.Parse(text);
        if (document.Error is not { } error)
            return document;
        problems.Add(new WorkspaceProblem(
            ProblemSeverity.Error, $"the file is no TOML: {error.Message}", path, document.Text.Lines.Position(error.Offset)));
        return null;
    }

    /// <summary>A file of sections and options, whole or not; null where it is missing.</summary>
    public IniDocument? LoadIni(string path) => LoadText(path, mustExist: false) is { } text ? IniDocument.Parse(text) : null;

    private SourceText? LoadText(string path, bool mustExist)
    {
        if (_reader.Read(path) is { } problem)
        {
            if (mustExist || problem.Kind is not (FileProblemKind.Missing or FileProblemKind.IsNoDirectory or FileProblemKind.IsDirectory or FileProblemKind.Denied))
                problems.Add(new WorkspaceProblem(ProblemSeverity.Error, $"cannot read the settings file: {problem.Reason}", path));
            return null;
        }
        var bytes = _reader.Bytes;
        return SourceText.From(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
    }

    /// <summary>The layers of other linters' sections, the farthest first.</summary>
    public SettingsLayer[] ReadLayers(ForeignSections sections)
    {
        var layers = new List<SettingsLayer>();
        if (sections.Flake8 is { } flake8)
            layers.AddRange(Flake8Settings.Read(flake8, variables, problems));
        if (sections.Isort is { } isort)
            layers.Add(IsortSettings.Read(isort, variables, problems));
        return [.. layers];
    }

    /// <summary>What black is told.</summary>
    public SettingsLayer ReadBlack(ForeignSection section) => BlackSettings.Read(section, variables, problems);

    /// <summary>The section's layer, behind the layers of what it extends.</summary>
    public SettingsLayer[] ReadLayers(TomlTable section, string path, SettingsDialect dialect, SettingSourceKind kind, string baseDirectory)
    {
        var layers = new List<SettingsLayer>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { path };
        while (true)
        {
            var layer = ReadSection(section, path, dialect, kind, baseDirectory);
            layers.Add(layer);
            if (layer.GetRaw(SettingKeys.Extend) is not string extended)
                break;
            if (variables.Expand(extended, out var missing) is not { } expanded)
            {
                ReportExtend(layer, path, $"\"extend\" needs the variable {missing} of the environment, which is not set");
                break;
            }
            var next = SettingPath.Resolve(expanded, Parent(path), variables.Home);
            if (!seen.Add(next) || seen.Count > MaximumExtends)
            {
                ReportExtend(layer, path, $"\"extend\" leads in a circle: {next} is read already");
                break;
            }
            if (!PathProbe.IsFile(next))
            {
                ReportExtend(layer, path, $"\"extend\" names a file that does not exist: {next}");
                break;
            }
            if (Load(next, mustExist: true) is not { } document)
                break;
            (path, baseDirectory) = (next, Parent(next));
            dialect = DialectOf(path);
            section = SectionOf(document, path, ref dialect) ?? TomlDocument.Parse(SourceText.From("")).Root;
        }
        layers.Reverse();
        return [.. layers];
    }

    /// <summary>The table that holds the settings: the document itself, or <c>[tool.cantil]</c>, else <c>[tool.ruff]</c>, of a <c>pyproject.toml</c>.</summary>
    public static TomlTable? SectionOf(TomlDocument document, string path, ref SettingsDialect dialect)
    {
        if (!path.EndsWith("pyproject.toml", StringComparison.Ordinal))
            return document.Root;
        var tool = document.Root.GetTable("tool");
        dialect = SettingsDialect.Cantil;
        if (tool?.GetTable("cantil") is { } own)
            return own;
        dialect = SettingsDialect.Ruff;
        return tool?.GetTable("ruff");
    }

    public static SettingsDialect DialectOf(string path) =>
        path.EndsWith("ruff.toml", StringComparison.Ordinal) ? SettingsDialect.Ruff : SettingsDialect.Cantil;

    /// <summary>The version that <c>requires-python</c> of the project's metadata asks for, as a layer; null where it says nothing.</summary>
    public SettingsLayer? ReadMetadata(TomlDocument pyproject, string path)
    {
        if (pyproject.Root.GetTable("project")?.Get("requires-python") is not TomlScalar { Kind: TomlKind.String } value)
            return null;
        var lowest = RequiresPython.Lowest(value.GetString(), out var isUsable);
        if (!isUsable)
        {
            problems.Add(new WorkspaceProblem(
                ProblemSeverity.Warning, "\"requires-python\" lets in no version of Python from 3.7 on, or cannot be read", path, value.Position));
        }
        if (lowest is not { } version)
            return null;
        var layer = new SettingsLayer(SettingSourceKind.ProjectMetadata, path);
        layer.SetRaw(SettingKeys.TargetVersion, version, new SettingSource(SettingSourceKind.ProjectMetadata, path, value.Position));
        return layer;
    }

    private SettingsLayer ReadSection(TomlTable section, string path, SettingsDialect dialect, SettingSourceKind kind, string baseDirectory)
    {
        var layer = new SettingsLayer(kind, path);
        var context = new SettingReadContext(kind, path, baseDirectory, variables, problems);
        new SettingsSectionReader(context, dialect, layer).Read(section);
        // In ruff's files it speaks of ruff.
        if (dialect == SettingsDialect.Cantil && layer.GetRaw(SettingKeys.RequiredVersion) is string required && !RequiredVersionType.Accepts(required, version))
        {
            problems.Add(new WorkspaceProblem(
                ProblemSeverity.Error, $"the settings require version {required} of Cantil, and this is {version}", path,
                layer.SourceOf(SettingKeys.RequiredVersion)?.Position));
        }
        return layer;
    }

    private void ReportExtend(SettingsLayer layer, string path, string message) =>
        problems.Add(new WorkspaceProblem(ProblemSeverity.Error, message, path, layer.SourceOf(SettingKeys.Extend)?.Position));

    private static string Parent(string path) => path[..Math.Max(1, path.LastIndexOf('/'))];
}
