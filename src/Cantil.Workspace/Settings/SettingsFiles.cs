namespace Cantil.Workspace.Settings;

/// <summary>The files of a directory that may hold settings.</summary>
[Flags]
internal enum SettingsFiles : byte
{
    None = 0,
    DotCantil = 1,
    Cantil = 2,
    Pyproject = 4,
    DotRuff = 8,
    Ruff = 16,

    /// <summary>Where the directory was not listed: any of them may be there.</summary>
    Unknown = DotCantil | Cantil | Pyproject | DotRuff | Ruff,
}
