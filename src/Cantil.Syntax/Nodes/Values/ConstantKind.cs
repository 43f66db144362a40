namespace Cantil.Syntax.Nodes;

/// <summary>What a <see cref="Constant"/> is.</summary>
public enum ConstantKind : byte
{
    None,
    True,
    False,
    Ellipsis,
    Int,
    Float,

    /// <summary>An imaginary number.</summary>
    Complex,
    String,
    Bytes,

    /// <summary>A literal part of an f-string or t-string.</summary>
    StringPart,
}
