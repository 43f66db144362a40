using Cantil.Linter.Engine;
using Cantil.Syntax;
using Cantil.Syntax.Literals;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes.Keys;

/// <summary>Compares keys of a dict by their values where they are literals, and by their form where they are made of more.</summary>
internal sealed class KeyComparer
{
    private LintContext _context = null!;
    private SyntaxTree? _tree;
    private TreeComparer _forms = null!;

    public void Begin(LintContext context)
    {
        if (ReferenceEquals(_context, context) && ReferenceEquals(_tree, context.Tree))
            return;
        _context = context;
        _tree = context.Tree;
        _forms = new TreeComparer(context.Tree, context.Tree);
    }

    /// <summary>Keys that are the same have the same hash.</summary>
    public int Hash(Expression key, int depth = 0)
    {
        switch (key)
        {
            case Name name:
                return name.Id.Id * 31 + 1;
            case Constant { ConstantKind: ConstantKind.String or ConstantKind.Bytes } literal:
                return Hash(LiteralText.GetUtf8(_context.Tree, literal)) + (int)literal.ConstantKind;
            case Constant or UnaryOp or BinOp when NumberValue.Of(key, _context) is { } number:
                return number.GetHashCode();
            case Constant constant:
                return (int)constant.ConstantKind;
            case Tuple tuple:
                return HashAll(tuple.Elts.AsSpan(), depth) + 3;
            case JoinedStr text:
                return HashAll(text.Values.AsSpan(), depth) + 5;
            case FormattedValue field when depth < 4:
                return Hash(field.Value, depth + 1) * 7 + 2;
            default:
                return (int)key.Kind;
        }
    }

    public bool Same(Expression a, Expression b)
    {
        if (NumberValue.Of(a, _context) is { } left)
            return NumberValue.Of(b, _context) is { } right && left == right;
        if (a is Tuple first && b is Tuple second && IsLiteral(first) && IsLiteral(second))
            return SameItems(first, second);
        return _forms.Same(a, b);
    }

    private bool SameItems(Tuple a, Tuple b)
    {
        if (a.Elts.Count != b.Elts.Count)
            return false;
        for (var i = 0; i < a.Elts.Count; i++)
            if (!Same(a.Elts[i], b.Elts[i]))
                return false;
        return true;
    }

    private bool IsLiteral(Tuple tuple)
    {
        foreach (var item in tuple.Elts)
            if (!(item is Constant || (item is Tuple inner && IsLiteral(inner)) || NumberValue.Of(item, _context) is not null))
                return false;
        return true;
    }

    private int HashAll(ReadOnlySpan<Expression> items, int depth)
    {
        var hash = items.Length;
        if (depth < 4)
            foreach (var item in items)
                hash = hash * 31 + Hash(item, depth + 1);
        return hash;
    }

    private static int Hash(ReadOnlySpan<byte> text)
    {
        var hash = 2166136261u;
        foreach (var b in text)
            hash = (hash ^ b) * 16777619u;
        return (int)hash;
    }
}
