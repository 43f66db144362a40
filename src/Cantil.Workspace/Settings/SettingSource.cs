using Cantil.Foundation.Text;

namespace Cantil.Workspace.Settings;

/// <summary>Where a value comes from.</summary>
/// <param name="Path">The file; or the name of the environment variable; or null.</param>
/// <param name="Position">Of the value in the file.</param>
public sealed record SettingSource(SettingSourceKind Kind, string? Path = null, TextPosition? Position = null)
{
    public static SettingSource Default { get; } = new(SettingSourceKind.Default);

    public override string ToString() => Kind switch
    {
        SettingSourceKind.Default => "default",
        SettingSourceKind.Environment => $"environment variable {Path}",
        SettingSourceKind.CommandLineConfig => "--config",
        SettingSourceKind.CommandLine => "command line",
        _ => Position is { } at ? $"{Path}:{at.Row}:{at.Column}" : Path ?? "",
    };
}
