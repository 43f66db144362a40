using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Fixes;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Literals;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes.Keys;

/// <summary>Finds items of a dict that say what was said before, key and value: those can go. Its repeated keys are asked for in order.</summary>
internal sealed class RepeatedValues(Dict node, LintContext context)
{
    private readonly Dictionary<Expression, Dictionary<int, List<Expression>>> _known = [];
    private readonly TreeComparer _comparer = new(context.Tree, context.Tree);
    private int _index;

    /// <summary>Attaches a fix to the finding on a repeated key, if an item with the same key and value stands before it.</summary>
    /// <param name="isKept">Whether there is a finding to attach it to.</param>
    public void Next(Repetition repetition, bool isKept)
    {
        while (!ReferenceEquals(node.Keys[_index], repetition.Key))
            _index++;
        if (!_known.TryGetValue(repetition.First, out var values))
        {
            _known.Add(repetition.First, values = []);
            var first = 0;
            while (!ReferenceEquals(node.Keys[first], repetition.First))
                first++;
            IsNew(values, node.Values[first]);
        }
        if (!IsNew(values, node.Values[_index]) && isKept && context.WantsFixes)
            context.AttachFix(new Fix(Applicability.Unsafe, "Remove what is repeated", [Removal()]));
    }

    /// <summary>From the end of the item before.</summary>
    private TextEdit Removal() => new(new TextRange(EndOf(node.Values[_index - 1]), EndOf(node.Values[_index])), "");

    private int EndOf(Expression value)
    {
        var tokens = context.Tree.Tokens;
        var colon = context.PreviousToken(value.Start);
        while (colon > 0 && tokens[colon].Kind == TokenKind.LeftParenthesis)
            colon = context.PreviousToken(tokens[colon].Start);
        return ElementRemoval.EndOf(value, tokens[colon].End, context);
    }

    /// <summary>Notes a value; false where it is known.</summary>
    private bool IsNew(Dictionary<int, List<Expression>> values, Expression value)
    {
        var hash = HashOf(value);
        if (!values.TryGetValue(hash, out var same))
            values.Add(hash, same = []);
        foreach (var other in same)
            if (_comparer.Same(other, value))
                return false;
        same.Add(value);
        return true;
    }

    /// <summary>Of the kinds, names and texts in an expression.</summary>
    private int HashOf(Expression value)
    {
        var nodes = context.Tree.Nodes;
        var hash = new HashCode();
        for (var i = value.Index; i >= 0 && nodes[i].Start >= value.Start; i--)
        {
            hash.Add(nodes[i].Kind);
            switch (nodes[i])
            {
                case Name name:
                    hash.Add(name.Id.Id);
                    break;
                case Attribute attribute:
                    hash.Add(attribute.Attr.Name.Id);
                    break;
                case Constant { ConstantKind: ConstantKind.String or ConstantKind.Bytes } literal:
                    hash.AddBytes(LiteralText.GetUtf8(context.Tree, literal));
                    break;
                case Constant { ConstantKind: ConstantKind.Int } number:
                    hash.Add(NumberValue.Of(number, context)?.GetHashCode() ?? 0);
                    break;
            }
        }
        return hash.ToHashCode();
    }
}
