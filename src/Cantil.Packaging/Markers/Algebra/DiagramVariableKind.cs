namespace Cantil.Packaging.Markers.Algebra;

/// <summary>How a variable of a diagram branches.</summary>
internal enum DiagramVariableKind : byte
{
    /// <summary>By intervals of versions.</summary>
    Version,

    /// <summary>By values, and one branch for every other value.</summary>
    Text,

    /// <summary>Whether the value of a variable is a part of a text.</summary>
    PartOf,

    /// <summary>Whether a text is a part of the value of a variable.</summary>
    Contains,

    /// <summary>Whether a comparison of two variables holds.</summary>
    Comparison,

    /// <summary>Whether an extra or a group is chosen.</summary>
    Chosen,
}
