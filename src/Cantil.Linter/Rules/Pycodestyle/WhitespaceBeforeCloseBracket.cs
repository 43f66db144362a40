using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E202", "whitespace-before-close-bracket", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class WhitespaceBeforeCloseBracket
{
    public const string Explanation = """
        ## What it does
        Finds blanks before a closing bracket, unless a comma stands before them.

        ## Why is this bad?
        PEP 8 puts none there: a bracket belongs to what it holds.

        ## Example
        ```python
        total = sum([1, 2] )
        ```

        ## Use instead
        ```python
        total = sum([1, 2])
        ```

        ## Fix safety
        Only blanks change.
        """;

    [Lines(LineTraits.SpaceBeforeClosing)]
    public void Check(LogicalLine line, LintContext context)
    {
        var tokens = line.Tokens;
        var fstrings = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.FStringStart or TokenKind.TStringStart:
                    fstrings++;
                    continue;
                case TokenKind.FStringEnd or TokenKind.TStringEnd:
                    fstrings--;
                    continue;
                case TokenKind.RightBrace when fstrings == 0:
                case TokenKind.RightParenthesis or TokenKind.RightBracket:
                    break;
                default:
                    continue;
            }
            if (i == 0 || tokens[i - 1].Kind == TokenKind.Comma)
                continue;
            var gap = Gap.Before(context.Source, tokens[i].Start);
            if (!gap.IsNone && context.Report(this, gap.Range, $"There is a blank before `{tokens[i].Range}`"))
                context.AttachFix(Applicability.Safe, "Remove it", gap.Range, "");
        }
    }
}
