using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Executable;

[Rule("EXE005", "shebang-not-first-line", Since = "0.1.0", Default = true)]
public sealed partial class ShebangNotFirstLine
{
    public const string Explanation = """
        ## What it does
        Finds shebangs (`#!`) with something before them.

        ## Why is this bad?
        The two characters only mean something as the very first of the file.

        ## Example
        ```python
        value = 1
        #!/usr/bin/env python3
        ```

        ## Use instead
        ```python
        #!/usr/bin/env python3
        value = 1
        ```

        ## References
        - [Executable Python scripts](https://docs.python.org/3/tutorial/appendix.html#executable-python-scripts)
        """;

    [Tokens(TokenKind.Comment)]
    public void Check(Token token, LintContext context)
    {
        if ((token.Start > 0 || context.Source.HasByteOrderMark) && Shebang.Is(token, context) && !Shebang.FollowsSpace(context.TokenIndex, context))
            context.Report(this, token.Range, "This shebang is not the first line, so it does not count");
    }
}
