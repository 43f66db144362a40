using Cantil.Syntax.Literals;

namespace Cantil.Syntax.Nodes;

public sealed partial class TreeComparer
{
    /// <summary>Whether what docstrings say is compared; a formatter of the code in them changes it.</summary>
    public bool IgnoresDocstrings { get; init; }

    /// <summary>
    /// Like <see cref="SameNode"/>, but white space around the lines of strings that are statements does not count, nor how the text
    /// of an f-string is divided into literals, nor whether the targets of a <c>del</c> are a tuple.
    /// </summary>
    private bool SameForm(Node a, Node b) => (a, b) switch
    {
        (Expr { Value: Constant { ConstantKind: ConstantKind.String } left }, Expr { Value: Constant { ConstantKind: ConstantKind.String } right }) =>
            IgnoresDocstrings || SameLines(left, right),
        (JoinedStr left, JoinedStr right) => SameParts(left.Values, right.Values),
        (TemplateStr left, TemplateStr right) => SameParts(left.Values, right.Values),
        (Delete left, Delete right) => Same(TargetsOf(left), TargetsOf(right)),
        _ => SameNode(a, b),
    };

    private static NodeList<Expression> TargetsOf(Delete node) =>
        node.Targets.Count == 1 && node.Targets[0] is Tuple { Elts.Count: > 0 } tuple ? tuple.Elts : node.Targets;

    private bool SameLines(Constant a, Constant b)
    {
        var one = LiteralText.GetString(left, a).AsSpan().Trim();
        var other = LiteralText.GetString(right, b).AsSpan().Trim();
        while (true)
        {
            var (end, otherEnd) = (one.IndexOf('\n'), other.IndexOf('\n'));
            if (!(end < 0 ? one : one[..end]).Trim().SequenceEqual((otherEnd < 0 ? other : other[..otherEnd]).Trim()))
                return false;
            if (end < 0 || otherEnd < 0)
                return end < 0 && otherEnd < 0;
            one = one[(end + 1)..];
            other = other[(otherEnd + 1)..];
        }
    }

    private bool SameParts(NodeList<Expression> a, NodeList<Expression> b)
    {
        int i = 0, j = 0;
        while (true)
        {
            if (!TextFrom(left, a, ref i).SequenceEqual(TextFrom(right, b, ref j)))
                return false;
            if (i == a.Count || j == b.Count)
                return i == a.Count && j == b.Count;
            if (!Same(a[i++], b[j++]))
                return false;
        }
    }

    /// <summary>The text up to the next replacement field.</summary>
    private static ReadOnlySpan<byte> TextFrom(SyntaxTree tree, NodeList<Expression> values, ref int next)
    {
        ReadOnlySpan<byte> text = default;
        for (; next < values.Count && values[next] is Constant literal; next++)
        {
            var piece = LiteralText.GetUtf8(tree, literal);
            text = text.IsEmpty ? piece : (byte[])[.. text, .. piece];
        }
        return text;
    }
}
