using Cantil.Linter.Engine;
using Cantil.Syntax.Errors;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F404", "late-future-import", Since = "0.1.0", Default = true)]
public sealed partial class LateFutureImport
{
    public const string Explanation = """
        ## What it does
        Finds `from __future__ import …` behind other code.

        ## Why is this bad?
        Such an import changes how the file is compiled, so Python only accepts it before everything but the docstring,
        comments and other such imports.

        ## Example
        ```python
        import os
        from __future__ import annotations
        ```

        ## Use instead
        ```python
        from __future__ import annotations
        import os
        ```
        """;

    public void Check(SyntaxError error, LintContext context) => context.Report(this, error.Range, error.Message);
}
