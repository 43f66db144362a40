using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E275", "missing-whitespace-after-keyword", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class MissingWhitespaceAfterKeyword
{
    public const string Explanation = """
        ## What it does
        Finds keywords without a blank behind them.

        ## Why is this bad?
        A keyword that touches a bracket looks like a call.

        ## Example
        ```python
        from os import(path)
        ```

        ## Use instead
        ```python
        from os import (path)
        ```

        ## Fix safety
        A blank is added.
        """;

    [Lines(LineTraits.TightKeyword)]
    public void Check(LogicalLine line, LintContext context)
    {
        var tokens = line.Tokens;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].End != tokens[i + 1].Start || !LineTokens.IsKeyword(tokens, i) || MayTouch(tokens[i].Kind, tokens[i + 1].Kind))
                continue;
            if (context.Report(this, tokens[i].Range, $"There is no blank behind `{tokens[i].Range}`"))
                context.AttachFix(Applicability.Safe, "Add one", new TextRange(tokens[i].End, tokens[i].End), " ");
        }
    }

    private static bool MayTouch(TokenKind keyword, TokenKind next) => next switch
    {
        TokenKind.Colon or TokenKind.Semicolon or TokenKind.Newline or TokenKind.NonLogicalNewline or TokenKind.EndOfFile => true,
        TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace => true,
        TokenKind.Star => keyword == TokenKind.Except,
        _ => keyword is TokenKind.Async or TokenKind.Await,
    };
}
