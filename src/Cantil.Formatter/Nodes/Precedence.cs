namespace Cantil.Formatter.Nodes;

/// <summary>Which operators a long expression is broken at first: those of the highest number.</summary>
internal enum Precedence : byte
{
    None,
    Attribute,
    Exponential,
    BitwiseInversion,
    Multiplicative,
    Additive,
    Shift,
    BitwiseAnd,
    BitwiseXor,
    BitwiseOr,
    Comparator,
    String,
    BooleanOperation,
    Conditional,
}
