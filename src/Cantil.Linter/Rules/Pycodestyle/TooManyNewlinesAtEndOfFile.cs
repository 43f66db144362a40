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
        Finds empty lines at the end of a file, or of a notebook's cell.

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
        if (context.Cells.Count == 0)
        {
            CheckEnd(0, context.Source.Length, context.Tree.TokenCount - 1, context);
            return;
        }
        foreach (var cell in context.Cells)
            CheckEnd(cell.Start, cell.End, context.Tree.TokenAt(cell.End) - 1, context);
    }

    /// <summary>Looks at a text, or a cell of it, from its last token backwards.</summary>
    private void CheckEnd(int start, int end, int last, LintContext context)
    {
        var tokens = context.Tree.Tokens;
        var count = 0;
        var first = -1;
        var rangeEnd = 0;
        for (var i = last; i >= 0 && tokens[i].Start >= start; i--)
        {
            var kind = tokens[i].Kind;
            if (kind is TokenKind.Newline or TokenKind.NonLogicalNewline && tokens[i].End > tokens[i].Start && tokens[i].End <= end)
            {
                if (count++ == 0)
                    rangeEnd = tokens[i].End;
                first = i;
            }
            else if (kind is not (TokenKind.EndOfFile or TokenKind.Dedent))
                break;
        }
        if (count < 2)
            return;
        var range = new TextRange(tokens[first].End, rangeEnd);
        if (context.Report(this, range, context.Cells.Count == 0 ? "There are empty lines at the end of the file" : "There are empty lines at the end of the cell"))
            context.AttachFix(Applicability.Safe, "Remove them", range, "");
    }
}
