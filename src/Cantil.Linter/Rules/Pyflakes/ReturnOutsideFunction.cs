using Cantil.Linter.Engine;
using Cantil.Syntax.Errors;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F706", "return-outside-function", Since = "0.1.0", Default = true)]
public sealed partial class ReturnOutsideFunction
{
    public const string Explanation = """
        ## What it does
        Finds `return` outside of a function.

        ## Why is this bad?
        Python refuses to compile it. A module or a class body has no caller that a value could go to.

        ## Example
        ```python
        class Answer:
            return 42
        ```

        ## Use instead
        ```python
        class Answer:
            def get(self):
                return 42
        ```
        """;

    public void Check(SyntaxError error, LintContext context) => context.Report(this, error.Range, error.Message);
}
