using Cantil.Linter.Engine;
using Cantil.Syntax.Errors;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F702", "continue-outside-loop", Since = "0.1.0", Default = true)]
public sealed partial class ContinueOutsideLoop
{
    public const string Explanation = """
        ## What it does
        Finds `continue` outside of a loop.

        ## Why is this bad?
        Python refuses to compile it. A loop outside of the function or class does not count.

        ## Example
        ```python
        def skip(item):
            if item is None:
                continue
        ```

        ## Use instead
        ```python
        def skip(items):
            for item in items:
                if item is None:
                    continue
                print(item)
        ```
        """;

    public void Check(SyntaxError error, LintContext context) => context.Report(this, error.Range, error.Message);
}
