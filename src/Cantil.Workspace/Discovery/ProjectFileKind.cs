namespace Cantil.Workspace.Discovery;

/// <summary>What a file is taken for, by its name alone.</summary>
[Flags]
public enum ProjectFileKind : byte
{
    /// <summary><c>.py</c>, <c>.pyw</c>, and files of any other name that were named on the command line.</summary>
    Python = 1,

    /// <summary><c>.pyi</c></summary>
    Stub = 2,

    /// <summary><c>.ipynb</c></summary>
    Notebook = 4,

    /// <summary><c>pyproject.toml</c></summary>
    Pyproject = 8,

    /// <summary>What holds no Python: <c>.md</c>, other <c>.toml</c>.</summary>
    Other = 16,

    /// <summary>All that holds Python.</summary>
    Source = Python | Stub | Notebook,
}
