using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("W391", "too-many-newlines-at-end-of-file", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview, BrokenCode = true)]
public sealed partial class TooManyNewlinesAtEndOfFile
{
    public const string Explanation = """
        ## What it does
        Finds empty lines at the end of a file.

        ## Why is this bad?
        They hold nothing.

        ## Example
        ```python
        count = 0


        ```

        ## Use instead
        ```python
        count = 0
        ```

        ## Fix safety
        Only empty lines are removed.
        """;

    public void Check(LintContext context)
    {
        var tokens = context.Tree.Tokens;
        var count = 0;
        var first = -1;
        var end = 0;
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            var kind = tokens[i].Kind;
            if (kind is TokenKind.Newline or TokenKind.NonLogicalNewline && tokens[i].End > tokens[i].Start)
            {
                if (count++ == 0)
                    end = tokens[i].End;
                first = i;
            }
            else if (kind is not (TokenKind.EndOfFile or TokenKind.Dedent))
                break;
        }
        if (count < 2)
            return;
        var range = new TextRange(tokens[first].End, end);
        if (context.Report(this, range, "There are empty lines at the end of the file"))
            context.AttachFix(Applicability.Safe, "Remove them", range, "");
    }
}
