using Cantil.Workspace.Settings.Foreign;

namespace Cantil.Workspace.Settings;

/// <summary>What a directory hands down to those in it.</summary>
/// <param name="Own">Layers of the settings file that counts, the farthest first; empty where none does.</param>
/// <param name="IsCantil">Whether that file is Cantil's own: then ruff's below it do not count.</param>
/// <param name="Metadata">The version that the closest <c>requires-python</c> asks for, or null.</param>
internal sealed record SettingsState(EffectiveSettings Settings, SettingsLayer[] Own, bool IsCantil, SettingsLayer? Metadata)
{
    /// <summary>The sections of other tools that count here; null where there are none.</summary>
    public ForeignSections? Foreign { get; init; }
}
