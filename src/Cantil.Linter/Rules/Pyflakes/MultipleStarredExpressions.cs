using Cantil.Linter.Engine;
using Cantil.Syntax.Errors;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F622", "multiple-starred-expressions", Since = "0.1.0", Default = true)]
public sealed partial class MultipleStarredExpressions
{
    public const string Explanation = """
        ## What it does
        Finds assignments that unpack into more than one target with a star.

        ## Why is this bad?
        Only one of them can take what is left over, so Python refuses to compile it.

        ## Example
        ```python
        *first, second, *rest = range(10)
        ```

        ## Use instead
        ```python
        *first, second = range(10)
        ```
        """;

    public void Check(SyntaxError error, LintContext context) => context.Report(this, error.Range, error.Message);
}
