using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Comparisons;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E713", "not-in-test", Since = "0.1.0", Fix = FixAvailability.Always)]
public sealed partial class NotInTest
{
    public const string Explanation = """
        ## What it does
        Finds `not x in y`.

        ## Why is this bad?
        `x not in y` says it in the order in which one would speak, and cannot be misread as `(not x) in y`.

        ## Example
        ```python
        if not name in names:
            print(name)
        ```

        ## Use instead
        ```python
        if name not in names:
            print(name)
        ```

        ## Fix safety
        The result is the same.
        """;

    public void Check(UnaryOp node, LintContext context)
    {
        if (node is not { Op: UnaryOperator.Not, Operand: Compare { Ops.Count: 1 } compare } || compare.Ops[0] != CmpOperator.In)
            return;
        if (context.Report(this, compare, "`not … in` reads better as `not in`") && context.WantsFixes)
            Singletons.AttachNegation(node, compare, "not in", context);
    }
}
