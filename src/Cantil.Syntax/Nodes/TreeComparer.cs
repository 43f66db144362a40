using Cantil.Syntax.Literals;
using Cantil.Syntax.Names;

namespace Cantil.Syntax.Nodes;

/// <summary>Whether two trees mean the same: kinds, names by their text and literals by their values; places do not count.</summary>
public sealed partial class TreeComparer(SyntaxTree left, SyntaxTree right)
{
    /// <summary>Takes for the same what a formatter may make of something, too: see <see cref="SameForm"/>.</summary>
    public bool AllowsFormatting { get; init; }

    public bool Same(Node? a, Node? b) =>
        a is null || b is null ? a is null && b is null : AllowsFormatting ? SameForm(a, b) : SameNode(a, b);

    private bool Same<T>(NodeList<T> a, NodeList<T> b)
        where T : Node?
    {
        if (a.Count != b.Count)
            return false;
        for (var i = 0; i < a.Count; i++)
            if (!Same(a[i], b[i]))
                return false;
        return true;
    }

    private bool Same(NameId a, NameId b) => left.Names.GetUtf8(a).SequenceEqual(right.Names.GetUtf8(b));

    private bool Same(Identifier a, Identifier b) => Same(a.Name, b.Name);

    private bool Same(IdentifierList a, IdentifierList b)
    {
        if (a.Count != b.Count)
            return false;
        for (var i = 0; i < a.Count; i++)
            if (!Same(a[i], b[i]))
                return false;
        return true;
    }

    private static bool Same(CmpOperatorList a, CmpOperatorList b)
    {
        if (a.Count != b.Count)
            return false;
        for (var i = 0; i < a.Count; i++)
            if (a[i] != b[i])
                return false;
        return true;
    }

    private static bool Same(bool a, bool b) => a == b;

    private static bool Same(int a, int b) => a == b;

    private bool Same(DebugText a, DebugText b) =>
        left.Source.Slice(a.Start, a.End).SequenceEqual(right.Source.Slice(b.Start, b.End));

    private static bool Same<T>(T a, T b)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(a, b);

    private bool SameConstant(Constant a, Constant b) =>
        a.ConstantKind == b.ConstantKind && (a.ConstantKind <= ConstantKind.Ellipsis || LiteralText.SameValue(left, a, right, b));
}
