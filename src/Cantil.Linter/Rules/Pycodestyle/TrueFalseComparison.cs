using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Comparisons;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E712", "true-false-comparison", Since = "0.1.0", Fix = FixAvailability.Always)]
public sealed partial class TrueFalseComparison
{
    public const string Explanation = """
        ## What it does
        Finds comparisons with `True` and `False` by `==` and `!=`.

        ## Why is this bad?
        Any object is true or false where a condition is asked for. Where nothing but `True` is meant, `is` says so.

        ## Example
        ```python
        if ready == True:
            print(ready)
        ```

        ## Use instead
        ```python
        if ready:
            print(ready)
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
                if (i == 0 && Singletons.IsBool(left))
                    Report(left, node, context);
                if (Singletons.IsBool(right))
                    Report(right, node, context);
            }
            left = right;
        }
    }

    private void Report(Expression value, Compare node, LintContext context)
    {
        if (context.Report(this, node, $"There is a comparison with `{value}`; ask for the value itself, or use `is`") && context.WantsFixes)
            Singletons.AttachFix(node, context);
    }
}
