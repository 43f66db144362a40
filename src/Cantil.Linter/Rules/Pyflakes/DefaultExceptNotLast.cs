using Cantil.Linter.Engine;
using Cantil.Syntax.Errors;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F707", "default-except-not-last", Since = "0.1.0", Default = true)]
public sealed partial class DefaultExceptNotLast
{
    public const string Explanation = """
        ## What it does
        Finds an `except:` without a type that is not the last handler of its `try`.

        ## Why is this bad?
        It catches everything, so the handlers behind it could never run; Python refuses to compile it.

        ## Example
        ```python
        try:
            run()
        except:
            recover()
        except ValueError:
            explain()
        ```

        ## Use instead
        ```python
        try:
            run()
        except ValueError:
            explain()
        except:
            recover()
        ```
        """;

    public void Check(SyntaxError error, LintContext context) => context.Report(this, error.Range, error.Message);
}
