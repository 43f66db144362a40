using Cantil.Linter.Engine;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Flake8Print;

[Rule("T201", "print", Since = "0.1.0", Fix = FixAvailability.Sometimes)]
public sealed partial class Print
{
    public const string Explanation = """
        ## What it does
        Finds calls of `print` that write to the standard output or error stream.

        ## Why is this bad?
        Most are left over from a search for a mistake. They cannot be turned off, have no level and no time, and may show what should not
        leave the program; `logging` gives whoever runs it the choice. In a program whose purpose is to print, the rule has no place.

        ## Example
        ```python
        def add(a, b):
            print("adding", a, b)
            return a + b
        ```

        ## Use instead
        ```python
        import logging

        logger = logging.getLogger(__name__)


        def add(a, b):
            logger.debug("adding %s and %s", a, b)
            return a + b
        ```

        ## Fix safety
        The fix removes the call where it is a statement of its own. It is unsafe, because the output may be wanted.
        """;

    public void Check(Call node, LintContext context)
    {
        if (context.Model.IsFrom(node.Func, WellKnown.Builtins, WellKnown.Print) && !PrintCall.GoesElsewhere(node, WellKnown.File, context)
            && context.Report(this, node.Func, "`print` is called") && context.WantsFixes && PrintCall.Remove(node, context) is { } fix)
            context.AttachFix(fix);
    }
}
