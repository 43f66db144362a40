using Cantil.Linter.Engine;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Flake8Print;

[Rule("T203", "p-print", Since = "0.1.0", Fix = FixAvailability.Sometimes)]
public sealed partial class PPrint
{
    public const string Explanation = """
        ## What it does
        Finds calls of `pprint.pprint` that write to the standard output or error stream.

        ## Why is this bad?
        Most are left over from a search for a mistake. They cannot be turned off, have no level and no time, and may show what should not
        leave the program; `logging` with `pprint.pformat` gives whoever runs it the choice.

        ## Example
        ```python
        from pprint import pprint


        def merge(a, b):
            merged = a | b
            pprint(merged)
            return merged
        ```

        ## Use instead
        ```python
        def merge(a, b):
            merged = a | b
            return merged
        ```

        ## Fix safety
        The fix removes the call where it is a statement of its own. It is unsafe, because the output may be wanted.
        """;

    public void Check(Call node, LintContext context)
    {
        if (context.Model.IsFrom(node.Func, WellKnown.Pprint, WellKnown.Pprint) && !PrintCall.GoesElsewhere(node, WellKnown.Stream, context)
            && context.Report(this, node.Func, "`pprint` is called") && context.WantsFixes && PrintCall.Remove(node, context) is { } fix)
            context.AttachFix(fix);
    }
}
