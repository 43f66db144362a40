using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Pycodestyle.Layout;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle;

[Rule("E203", "whitespace-before-punctuation", Since = "0.1.0", Fix = FixAvailability.Always, Stability = RuleStability.Preview)]
public sealed partial class WhitespaceBeforePunctuation
{
    public const string Explanation = """
        ## What it does
        Finds blanks before a comma, colon or semicolon. In a slice a colon may have one blank on both sides, or before it where nothing follows.

        ## Why is this bad?
        PEP 8 puts none there, but lets the colon of a slice stand like an operator between long bounds.

        ## Example
        ```python
        if ready :
            print(a , b)
        ```

        ## Use instead
        ```python
        if ready:
            print(a, b)
        ```

        ## Fix safety
        Only blanks change.
        """;

    [Lines(LineTraits.SpaceBeforePunctuation)]
    public void Check(LogicalLine line, LintContext context)
    {
        var tokens = line.Tokens;
        var brackets = new ColonSlices();
        for (var i = 0; i < tokens.Length; i++)
        {
            var kind = tokens[i].Kind;
            brackets.Visit(kind);
            if (kind is not (TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon) || i == 0)
                continue;
            var previous = tokens[i - 1].Kind;
            // Blanks behind the equal sign of `{x = :d}` are shown.
            if (previous == TokenKind.Comma || (previous == TokenKind.Equal && brackets.InField))
                continue;
            var gap = Gap.Before(context.Source, tokens[i].Start);
            if (kind == TokenKind.Colon && brackets.InSquares)
                CheckSlice(tokens, i, gap, context);
            else if (!gap.IsNone)
                Report(tokens[i], gap, keep: 0, context);
        }
    }

    private void CheckSlice(ReadOnlySpan<Token> tokens, int index, Gap gap, LintContext context)
    {
        var token = tokens[index];
        var next = tokens[index + 1].Kind;
        if (tokens[index - 1].Kind == TokenKind.Colon)
        {
            if (!gap.IsNone)
                Report(token, gap, keep: 0, context);
            var before = Gap.Before(context.Source, tokens[index - 1].Start);
            if (!before.IsNone && (index < 2 || tokens[index - 2].Kind != TokenKind.Comma) && !IsSame(before, Gap.After(context.Source, token.End)))
                Report(tokens[index - 1], before, keep: 0, context);
        }
        else if (gap.IsNone || next == TokenKind.Colon)
            return;
        else if (next is TokenKind.RightBracket or TokenKind.Comma)
        {
            if (gap.Kind != GapKind.Single)
                Report(token, gap, keep: 0, context);
        }
        else if (tokens[index + 1].IsTrivia)
        {
            if (gap.Kind != GapKind.Single)
                Report(token, gap, keep: 1, context);
        }
        else if (!IsSame(gap, Gap.After(context.Source, token.End)))
            Report(token, gap, keep: 0, context);
    }

    private static bool IsSame(Gap left, Gap right) => left.Kind == right.Kind && left.Length == right.Length;

    private void Report(Token token, Gap gap, int keep, LintContext context)
    {
        if (context.Report(this, gap.Range, $"There is a blank before `{token.Range}`"))
            context.AttachFix(Applicability.Safe, "Remove it", gap.Range, keep == 0 ? "" : " ");
    }
}
