using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E261", "too-few-spaces-before-inline-comment", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class TooFewSpacesBeforeInlineComment
{
    public const string Explanation = """
        ## What it does
        Finds comments behind code with less than two spaces before them.

        ## Why is this bad?
        PEP 8 asks for two at least, so that code and comment are told apart.

        ## Example
        ```python
        count = 0 # of all files
        ```

        ## Use instead
        ```python
        count = 0  # of all files
        ```

        ## Fix safety
        Only blanks change.
        """;

    [Lines(LineTraits.InlineComment)]
    public void Check(LogicalLine line, LintContext context)
    {
        var tokens = line.Tokens;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Comment || tokens[i].Start - tokens[i - 1].End >= 2 || CommentText.IsAlone(tokens, i, context))
                continue;
            var range = new TextRange(tokens[i - 1].End, tokens[i].Start);
            if (context.Report(this, range, "There have to be two spaces before a comment that follows code"))
                context.AttachFix(Applicability.Safe, "Put two spaces there", range, "  ");
        }
    }
}
