using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E262", "no-space-after-inline-comment", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class NoSpaceAfterInlineComment
{
    public const string Explanation = """
        ## What it does
        Finds comments behind code that do not begin with `#` (or `#:`) and one space.

        ## Why is this bad?
        PEP 8 asks for it; comments that all begin alike are easier to read.

        ## Example
        ```python
        count = 0  #of all files
        ```

        ## Use instead
        ```python
        count = 0  # of all files
        ```

        ## Fix safety
        Only the start of the comment changes.
        """;

    [Lines(LineTraits.InlineComment)]
    public void Check(LogicalLine line, LintContext context)
    {
        var tokens = line.Tokens;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Comment || CommentText.IsAlone(tokens, i, context))
                continue;
            var text = context.Source.Slice(tokens[i].Range);
            if ((CommentText.BadPrefix(text) != 0 || CommentText.HasWideStart(text))
                && context.Report(this, tokens[i].Range, "A comment begins with `#` and one space") && context.WantsFixes)
                context.AttachFix(Applicability.Safe, "Write it so", tokens[i].Range, CommentText.Clean(text));
        }
    }
}
