using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E265", "no-space-after-block-comment", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class NoSpaceAfterBlockComment
{
    public const string Explanation = """
        ## What it does
        Finds comments on lines of their own that do not begin with `#` (or `#:`) and a space.

        ## Why is this bad?
        PEP 8 asks for it; comments that all begin alike are easier to read. A line such as `#!/bin/sh` may be the first of a file.

        ## Example
        ```python
        #of all files
        count = 0
        ```

        ## Use instead
        ```python
        # of all files
        count = 0
        ```

        ## Fix safety
        Only the start of the comment changes.
        """;

    [Lines(LineTraits.BlockComment)]
    public void Check(LogicalLine line, LintContext context)
    {
        var tokens = line.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Comment)
                continue;
            var text = context.Source.Slice(tokens[i].Range);
            var bad = CommentText.BadPrefix(text);
            if (bad is 0 or (byte)'#' || (bad == '!' && tokens[i].Start == 0) || !CommentText.IsAlone(tokens, i, context))
                continue;
            if (context.Report(this, tokens[i].Range, "A comment begins with `#` and a space") && context.WantsFixes)
                context.AttachFix(Applicability.Safe, "Write it so", tokens[i].Range, CommentText.Clean(text));
        }
    }
}
