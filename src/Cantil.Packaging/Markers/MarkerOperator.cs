namespace Cantil.Packaging.Markers;

/// <summary>The comparison of a marker; the first eight are those of version specifiers, in the same order.</summary>
public enum MarkerOperator : byte
{
    Compatible,
    Equal,
    NotEqual,
    LessOrEqual,
    GreaterOrEqual,
    Less,
    Greater,
    Arbitrary,
    In,
    NotIn,
}
