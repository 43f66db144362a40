using Cantil.Foundation.Toml;
using Cantil.Workspace.Problems;

namespace Cantil.Workspace.Settings.Types;

/// <summary>Where values are read from, and where errors go.</summary>
internal sealed class SettingReadContext(SettingSourceKind kind, string? path, string baseDirectory, string home, List<WorkspaceProblem> problems)
{
    public SettingSourceKind Kind { get; } = kind;

    /// <summary>The file, or null.</summary>
    public string? Path { get; } = path;

    /// <summary>What relative paths and patterns are relative to.</summary>
    public string BaseDirectory { get; } = baseDirectory;

    /// <summary>What <c>~</c> stands for.</summary>
    public string Home { get; } = home;

    public List<WorkspaceProblem> Problems { get; } = problems;

    public SettingSource SourceOf(TomlValue value) =>
        new(Kind, Path, Kind is SettingSourceKind.ProjectFile or SettingSourceKind.UserFile ? value.Position : null);

    public void Error(TomlValue value, string message, string? help = null) =>
        Problems.Add(new WorkspaceProblem(ProblemSeverity.Error, message, Path, value.Position, help));

    public void Warn(Foundation.Text.TextPosition position, string message, string? help = null) =>
        Problems.Add(new WorkspaceProblem(ProblemSeverity.Warning, message, Path, position, help));
}
