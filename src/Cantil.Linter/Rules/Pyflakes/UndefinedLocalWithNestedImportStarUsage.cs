using Cantil.Linter.Engine;
using Cantil.Syntax.Errors;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F406", "undefined-local-with-nested-import-star-usage", Since = "0.1.0", Default = true)]
public sealed partial class UndefinedLocalWithNestedImportStarUsage
{
    public const string Explanation = """
        ## What it does
        Finds `from … import *` in a function or class.

        ## Why is this bad?
        Python refuses to compile it: the names of an inner scope have to be known before it runs.

        ## Example
        ```python
        def area(radius):
            from math import *

            return pi * radius**2
        ```

        ## Use instead
        ```python
        def area(radius):
            from math import pi

            return pi * radius**2
        ```
        """;

    public void Check(SyntaxError error, LintContext context) => context.Report(this, error.Range, error.Message);
}
