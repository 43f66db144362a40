namespace Cantil.Workspace.Settings;

/// <summary>Whose section a settings file holds.</summary>
internal enum SettingsDialect : byte
{
    Cantil,
    Ruff,
}
