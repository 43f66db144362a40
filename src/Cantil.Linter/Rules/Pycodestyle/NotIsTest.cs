using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Comparisons;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E714", "not-is-test", Since = "0.1.0", Fix = FixAvailability.Always)]
public sealed partial class NotIsTest
{
    public const string Explanation = """
        ## What it does
        Finds `not x is y`.

        ## Why is this bad?
        `x is not y` says it in the order in which one would speak, and cannot be misread as `(not x) is y`.

        ## Example
        ```python
        if not result is None:
            print(result)
        ```

        ## Use instead
        ```python
        if result is not None:
            print(result)
        ```

        ## Fix safety
        The result is the same.
        """;

    public void Check(UnaryOp node, LintContext context)
    {
        if (node is not { Op: UnaryOperator.Not, Operand: Compare { Ops.Count: 1 } compare } || compare.Ops[0] != CmpOperator.Is)
            return;
        if (context.Report(this, compare, "`not … is` reads better as `is not`") && context.WantsFixes)
            Singletons.AttachNegation(node, compare, "is not", context);
    }
}
