using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F632", "is-literal", Since = "0.1.0", Fix = FixAvailability.Always, Default = true)]
public sealed partial class IsLiteral
{
    public const string Explanation = """
        ## What it does
        Finds `is` and `is not` beside a number, a string, bytes, a tuple of constants, or a list, set or dict that is made there.

        ## Why is this bad?
        `is` asks whether two objects are one. Whether equal numbers and strings are is up to the interpreter, and a list that is made there is never another object. `==` compares values.

        ## Example
        ```python
        if size is 0:
            print("empty")
        ```

        ## Use instead
        ```python
        if size == 0:
            print("empty")
        ```

        ## Fix safety
        The operator is replaced. What the comparison gives may become another value, but it was up to the implementation before.
        """;

    public void Check(Compare node, LintContext context)
    {
        var left = node.Left;
        for (var i = 0; i < node.Comparators.Count; i++)
        {
            var right = node.Comparators[i];
            if (node.Ops[i] is CmpOperator.Is or CmpOperator.IsNot && (IsValue(left) || IsValue(right)))
                Report(node, i, left, right, context);
            left = right;
        }
    }

    private void Report(Compare node, int index, Expression left, Expression right, LintContext context)
    {
        var isNegated = node.Ops[index] == CmpOperator.IsNot;
        var kept = isNegated
            ? context.Report(this, node, "`is not` compares objects; use `!=` to compare with this value")
            : context.Report(this, node, "`is` compares objects; use `==` to compare with this value");
        if (!kept || !context.WantsFixes)
            return;
        var tokens = context.Tree.Tokens;
        var first = context.NextToken(left.End);
        while (tokens[first].Kind != TokenKind.Is && tokens[first].Start < right.Start)
            first = context.NextToken(tokens[first].End);
        var last = isNegated ? context.NextToken(tokens[first].End) : first;
        var text = isNegated ? "!=" : "==";
        context.AttachFix(Applicability.Safe, $"Use `{text}`", new TextRange(tokens[first].Start, tokens[last].End), text);
    }

    private static bool IsValue(Expression node) => node switch
    {
        Constant constant => constant.ConstantKind >= ConstantKind.Int,
        List or Set or Dict or ListComp or SetComp or DictComp => true,
        Tuple tuple => IsConstant(tuple),
        _ => false,
    };

    private static bool IsConstant(Tuple tuple)
    {
        foreach (var item in tuple.Elts)
            if (!(item is Constant || (item is Tuple inner && IsConstant(inner))))
                return false;
        return true;
    }
}
