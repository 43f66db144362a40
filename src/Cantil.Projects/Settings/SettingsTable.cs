using Cantil.Foundation.Toml;

namespace Cantil.Projects.Settings;

/// <summary>One table of settings.</summary>
/// <param name="Reader">The table.</param>
/// <param name="Directory">The directory that relative paths in it start from, absolute.</param>
public sealed record SettingsTable(TomlTableReader Reader, string Directory);
