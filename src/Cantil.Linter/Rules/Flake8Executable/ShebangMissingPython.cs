using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Executable;

[Rule("EXE003", "shebang-missing-python", Since = "0.1.0")]
public sealed partial class ShebangMissingPython
{
    public const string Explanation = """
        ## What it does
        Finds shebangs (`#!`) that name neither Python nor `pytest`, `uv run` or `uvx`.

        ## Why is this bad?
        The file is then started with a program that does not read Python.

        ## Example
        ```python
        #!/usr/bin/env bash
        ```

        ## Use instead
        ```python
        #!/usr/bin/env python3
        ```

        ## References
        - [Executable Python scripts](https://docs.python.org/3/tutorial/appendix.html#executable-python-scripts)
        """;

    [Tokens(TokenKind.Comment)]
    public void Check(Token token, LintContext context)
    {
        if (Shebang.Is(token, context) && !Shebang.NamesPython(context.Source.Slice(token.Range)))
            context.Report(this, token.Range, "This shebang names no Python");
    }
}
