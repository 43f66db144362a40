using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Comparisons;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E711", "none-comparison", Since = "0.1.0", Fix = FixAvailability.Always)]
public sealed partial class NoneComparison
{
    public const string Explanation = """
        ## What it does
        Finds comparisons with `None` by `==` and `!=`.

        ## Why is this bad?
        There is one `None`: `is` asks for it, while `==` asks the other object what it thinks of it.

        ## Example
        ```python
        if result == None:
            print(result)
        ```

        ## Use instead
        ```python
        if result is None:
            print(result)
        ```

        ## Fix safety
        An object may define `==` as it likes, so that what the comparison gives may change; the fix counts as unsafe.
        """;

    public void Check(Compare node, LintContext context)
    {
        var left = node.Left;
        for (var i = 0; i < node.Comparators.Count; i++)
        {
            var right = node.Comparators[i];
            if (node.Ops[i] is CmpOperator.Eq or CmpOperator.NotEq && !Singletons.IsPlainConstant(left) && !Singletons.IsPlainConstant(right))
            {
                if (i == 0 && Singletons.IsNone(left))
                    Report(left, node, i, context);
                if (Singletons.IsNone(right))
                    Report(right, node, i, context);
            }
            left = right;
        }
    }

    private void Report(Expression none, Compare node, int index, LintContext context)
    {
        var kept = node.Ops[index] == CmpOperator.Eq
            ? context.Report(this, none, "`None` is compared by `==`; use `is`")
            : context.Report(this, none, "`None` is compared by `!=`; use `is not`");
        if (kept && context.WantsFixes)
            Singletons.AttachFix(node, context);
    }
}
