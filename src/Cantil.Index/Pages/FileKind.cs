namespace Cantil.Index.Pages;

/// <summary>What a file of a project is.</summary>
public enum FileKind : byte
{
    /// <summary>Nothing that is installed by the standards: an installer, an egg, a signature.</summary>
    Other,

    /// <summary>A wheel (PEP 427).</summary>
    Wheel,

    /// <summary>A source distribution (PEP 625, and the endings that came before it).</summary>
    Sdist,
}
