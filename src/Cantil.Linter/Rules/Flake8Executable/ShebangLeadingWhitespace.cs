using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Flake8Executable;

[Rule("EXE004", "shebang-leading-whitespace", Since = "0.1.0", Fix = FixAvailability.Always, Default = true)]
public sealed partial class ShebangLeadingWhitespace
{
    public const string Explanation = """
        ## What it does
        Finds spaces and empty lines before a shebang (`#!`).

        ## Why is this bad?
        The two characters only mean something as the very first of the file.

        ## Example
        ```python
         #!/usr/bin/env python3
        ```

        ## Use instead
        ```python
        #!/usr/bin/env python3
        ```

        ## Fix safety
        Spaces are removed safely. Removing lines is unsafe, because a comment below may become a declaration of the encoding, which
        counts only in the first two.

        ## References
        - [Executable Python scripts](https://docs.python.org/3/tutorial/appendix.html#executable-python-scripts)
        """;

    [Tokens(TokenKind.Comment)]
    public void Check(Token token, LintContext context)
    {
        if (!Shebang.Is(token, context) || !Shebang.FollowsSpace(context.TokenIndex, context))
            return;
        var space = new TextRange(0, token.Start);
        var applicability = context.Source.Slice(space).IndexOfAny((byte)'\n', (byte)'\r') < 0 ? Applicability.Safe : Applicability.Unsafe;
        if (context.Report(this, space, "There is space before the shebang, so it does not count"))
            context.AttachFix(applicability, "Remove the space", space, "");
    }
}
