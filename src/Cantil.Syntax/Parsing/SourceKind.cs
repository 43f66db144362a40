namespace Cantil.Syntax;

/// <summary>What a text is read as.</summary>
public enum SourceKind : byte
{
    /// <summary>A module.</summary>
    Python,

    /// <summary>A stub, <c>.pyi</c>.</summary>
    Stub,

    /// <summary>The code cells of a notebook, one behind the other; lines that IPython reads are allowed.</summary>
    Notebook,
}
