using Cantil.Linter.Engine;
using Cantil.Syntax.Errors;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F704", "yield-outside-function", Since = "0.1.0", Default = true)]
public sealed partial class YieldOutsideFunction
{
    public const string Explanation = """
        ## What it does
        Finds `yield`, `yield from` and `await` outside of a function.

        ## Why is this bad?
        Python refuses to compile it: only a function can be a generator or a coroutine. In a notebook `await` may stand at the top.

        ## Example
        ```python
        class Numbers:
            yield 1
        ```

        ## Use instead
        ```python
        class Numbers:
            def __iter__(self):
                yield 1
        ```
        """;

    public void Check(SyntaxError error, LintContext context) => context.Report(this, error.Range, error.Message);
}
