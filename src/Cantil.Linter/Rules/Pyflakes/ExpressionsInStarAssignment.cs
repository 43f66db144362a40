using Cantil.Linter.Engine;
using Cantil.Syntax.Errors;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F621", "expressions-in-star-assignment", Since = "0.1.0", Default = true)]
public sealed partial class ExpressionsInStarAssignment
{
    public const string Explanation = """
        ## What it does
        Finds unpacking with more than 255 targets before the one with a star, or 2**24 or more behind it.

        ## Why is this bad?
        Python has no instruction for it and refuses to compile it.

        ## Example
        ```text
        a0, a1, …, a255, *rest = values
        ```

        ## Use instead
        ```python
        head, rest = values[:256], values[256:]
        ```
        """;

    public void Check(SyntaxError error, LintContext context) => context.Report(this, error.Range, error.Message);
}
