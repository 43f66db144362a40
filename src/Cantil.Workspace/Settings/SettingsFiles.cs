namespace Cantil.Workspace.Settings;

/// <summary>The files of a directory that may hold settings.</summary>
[Flags]
internal enum SettingsFiles : ushort
{
    None = 0,
    DotCantil = 1,
    Cantil = 2,
    Pyproject = 4,
    DotRuff = 8,
    Ruff = 16,
    Flake8 = 32,
    SetupCfg = 64,
    Tox = 128,
    Isort = 256,

    /// <summary>Those in which other linters are told what to do.</summary>
    Foreign = Flake8 | SetupCfg | Tox | Isort | Pyproject,

    /// <summary>Where the directory was not listed: any of them may be there.</summary>
    Unknown = DotCantil | Cantil | Pyproject | DotRuff | Ruff | Flake8 | SetupCfg | Tox | Isort,
}
