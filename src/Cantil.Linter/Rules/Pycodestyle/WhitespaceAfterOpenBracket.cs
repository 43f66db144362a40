using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E201", "whitespace-after-open-bracket", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class WhitespaceAfterOpenBracket
{
    public const string Explanation = """
        ## What it does
        Finds blanks behind an opening bracket.

        ## Why is this bad?
        PEP 8 puts none there: a bracket belongs to what it holds.

        ## Example
        ```python
        total = sum( [1, 2])
        ```

        ## Use instead
        ```python
        total = sum([1, 2])
        ```

        ## Fix safety
        Only blanks change.
        """;

    [Lines(LineTraits.SpaceAfterOpening)]
    public void Check(LogicalLine line, LintContext context)
    {
        var tokens = line.Tokens;
        var fstrings = 0;
        foreach (ref readonly var token in tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.FStringStart or TokenKind.TStringStart:
                    fstrings++;
                    continue;
                case TokenKind.FStringEnd or TokenKind.TStringEnd:
                    fstrings--;
                    continue;
                // In a replacement field, a brace that follows the field's own needs the blank.
                case TokenKind.LeftBrace when fstrings == 0:
                case TokenKind.LeftParenthesis or TokenKind.LeftBracket:
                    break;
                default:
                    continue;
            }
            var gap = Gap.After(context.Source, token.End);
            if (!gap.IsNone && context.Report(this, gap.Range, $"There is a blank behind `{token.Range}`"))
                context.AttachFix(Applicability.Safe, "Remove it", gap.Range, "");
        }
    }
}
