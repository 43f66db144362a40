using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E266", "multiple-leading-hashes-for-block-comment", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class MultipleLeadingHashesForBlockComment
{
    public const string Explanation = """
        ## What it does
        Finds comments on lines of their own that begin with several `#`.

        ## Why is this bad?
        One says that it is a comment. (A line of nothing but `#` is a ruler and all right.)

        ## Example
        ```python
        ## of all files
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
            if (CommentText.BadPrefix(text) != '#' || !CommentText.HasBody(text) || !CommentText.IsAlone(tokens, i, context))
                continue;
            if (context.Report(this, tokens[i].Range, "A comment begins with one `#`") && context.WantsFixes)
                context.AttachFix(Applicability.Safe, "Leave one", tokens[i].Range, CommentText.Clean(text));
        }
    }
}
