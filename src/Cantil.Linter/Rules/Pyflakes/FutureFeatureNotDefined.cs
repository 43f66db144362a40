using Cantil.Linter.Engine;
using Cantil.Syntax.Errors;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F407", "future-feature-not-defined", Since = "0.1.0", Default = true)]
public sealed partial class FutureFeatureNotDefined
{
    public const string Explanation = """
        ## What it does
        Finds imports from `__future__` of features that Python does not have.

        ## Why is this bad?
        They are a `SyntaxError`.

        ## Example
        ```python
        from __future__ import type_annotations
        ```

        ## Use instead
        ```python
        from __future__ import annotations
        ```
        """;

    public void Check(SyntaxError error, LintContext context) => context.Report(this, error.Range, error.Message);
}
