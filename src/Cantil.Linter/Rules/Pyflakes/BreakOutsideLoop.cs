using Cantil.Linter.Engine;
using Cantil.Syntax.Errors;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F701", "break-outside-loop", Since = "0.1.0", Default = true)]
public sealed partial class BreakOutsideLoop
{
    public const string Explanation = """
        ## What it does
        Finds `break` outside of a loop.

        ## Why is this bad?
        Python refuses to compile it. A loop outside of the function or class does not count.

        ## Example
        ```python
        def find(items, wanted):
            if wanted in items:
                break
        ```

        ## Use instead
        ```python
        def find(items, wanted):
            for item in items:
                if item == wanted:
                    break
        ```
        """;

    public void Check(SyntaxError error, LintContext context) => context.Report(this, error.Range, error.Message);
}
