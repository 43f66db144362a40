using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Executable;

[Rule("EXE001", "shebang-not-executable", Since = "0.1.0", Default = true)]
public sealed partial class ShebangNotExecutable
{
    public const string Explanation = """
        ## What it does
        Finds files that have a shebang (`#!`) but may not be executed. Not on Windows and WSL, where the mode of a file says nothing.

        ## Why is this bad?
        The shebang says that the file is a program to start, but starting it fails. Either `chmod +x` is missing (and
        `git update-index --chmod=+x`), or the line is left over.

        ## Example
        ```text
        #!/usr/bin/env python3
        ```

        ## References
        - [Executable Python scripts](https://docs.python.org/3/tutorial/appendix.html#executable-python-scripts)
        """;

    [Tokens(TokenKind.Comment)]
    public void Check(Token token, LintContext context)
    {
        if (Shebang.Is(token, context) && context.Disk.IsExecutable(context.FullPath) == false)
            context.Report(this, token.Range, "There is a shebang, but the file may not be executed");
    }
}
