using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E502", "redundant-backslash", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class RedundantBackslash
{
    public const string Explanation = """
        ## What it does
        Finds backslashes at the end of a line inside brackets.

        ## Why is this bad?
        Between brackets a line goes on without one.

        ## Example
        ```python
        total = sum([1, \
                     2])
        ```

        ## Use instead
        ```python
        total = sum([1,
                     2])
        ```

        ## Fix safety
        Only the backslash is removed.
        """;

    [Lines(LineTraits.InnerBackslash)]
    public void Check(LogicalLine line, LintContext context)
    {
        var tokens = line.Tokens;
        var depth = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (depth > 0 && tokens[i].Start > tokens[i - 1].End)
                CheckGap(tokens[i - 1].End, tokens[i].Start, context);
            if (tokens[i].Kind is TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace)
                depth++;
            else if (tokens[i].Kind is TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace)
                depth--;
        }
    }

    private void CheckGap(int start, int end, LintContext context)
    {
        var text = context.Source.Buffer;
        for (var i = start; i < end; i++)
            if (text[i] == '\\' && context.Report(this, new TextRange(i, i + 1), "Inside brackets a line goes on without a backslash"))
                context.AttachFix(Applicability.Safe, "Remove it", new TextRange(i, i + 1), "");
    }
}
