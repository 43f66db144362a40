using Cantil.Linter.Engine;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F633", "invalid-print-syntax", Since = "0.1.0", Default = true)]
public sealed partial class InvalidPrintSyntax
{
    public const string Explanation = """
        ## What it does
        Finds `print >> file`.

        ## Why is this bad?
        That was a statement in Python 2. In Python 3 it shifts the function `print` to the right, which raises a `TypeError`.

        ## Example
        ```python
        import sys

        print >> sys.stderr, "failed"
        ```

        ## Use instead
        ```python
        import sys

        print("failed", file=sys.stderr)
        ```
        """;

    public void Check(BinOp node, LintContext context)
    {
        if (node.Op == Operator.RShift && node.Left is Name { Id.Id: WellKnown.Print } print && context.IsBuiltin(print))
            context.Report(this, print, "`>>` does not redirect `print`; pass `file=…` to the function");
    }
}
