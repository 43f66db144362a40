using Cantil.Foundation.Toml;
using Cantil.Workspace.Problems;

namespace Cantil.Workspace.Settings.Types;

/// <summary>Where values are read from, and where errors go.</summary>
internal sealed class SettingReadContext(SettingSourceKind kind, string? path, string baseDirectory, PathVariables variables, List<WorkspaceProblem> problems)
{
    public SettingSourceKind Kind { get; } = kind;

    /// <summary>The file, or null.</summary>
    public string? Path { get; } = path;

    /// <summary>What relative paths and patterns are relative to.</summary>
    public string BaseDirectory { get; } = baseDirectory;

    /// <summary>What <c>~</c> stands for.</summary>
    public string Home => Variables.Home;

    public PathVariables Variables { get; } = variables;

    public List<WorkspaceProblem> Problems { get; } = problems;

    public SettingSource SourceOf(TomlValue value) =>
        new(Kind, Path, Kind is SettingSourceKind.ProjectFile or SettingSourceKind.UserFile ? value.Position : null);

    /// <summary>A path with its variables replaced, made absolute; null where one is not set, which is an error.</summary>
    public string? Resolve(TomlValue value, string path)
    {
        if (Variables.Expand(path, out var missing) is { } expanded)
            return SettingPath.Resolve(expanded, BaseDirectory, Home);
        Error(value, $"the path \"{path}\" needs the variable {missing} of the environment, which is not set");
        return null;
    }

    public void Error(TomlValue value, string message, string? help = null) =>
        Problems.Add(new WorkspaceProblem(ProblemSeverity.Error, message, Path, value.Position, help));

    public void Warn(Foundation.Text.TextPosition position, string message, string? help = null) =>
        Problems.Add(new WorkspaceProblem(ProblemSeverity.Warning, message, Path, position, help));
}
