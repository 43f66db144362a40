using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Literals;

/// <summary>The values of literals, decoded when asked for (reference, sections 2.5 to 2.7).</summary>
public static partial class LiteralText
{
    /// <summary>Whether two literals of the same kind have the same value.</summary>
    public static bool SameValue(SyntaxTree left, Constant a, SyntaxTree right, Constant b) =>
        left.Source.Slice(a.Range).SequenceEqual(right.Source.Slice(b.Range));
}
