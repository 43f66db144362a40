using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>Finds binary operators without a blank on a side where there has to be one.</summary>
internal static class OperatorBlanks
{
    /// <summary>Reports the operators of one group.</summary>
    public static void Check(LogicalLine line, LintContext context, Rule rule, OperatorGroup group, string message)
    {
        var tokens = line.Tokens;
        var definition = new Definition(tokens);
        var parentheses = 0;
        var fstrings = 0;
        var lambdas = 0;
        var previous = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            var kind = tokens[i].Kind;
            if (tokens[i].IsTrivia)
                continue;
            definition.Visit(kind);
            switch (kind)
            {
                case TokenKind.FStringStart or TokenKind.TStringStart:
                    fstrings++;
                    break;
                case TokenKind.FStringEnd or TokenKind.TStringEnd:
                    fstrings--;
                    break;
                case TokenKind.LeftParenthesis:
                    parentheses++;
                    break;
                case TokenKind.RightParenthesis:
                    parentheses--;
                    break;
                case TokenKind.Lambda:
                    lambdas++;
                    break;
                case TokenKind.Equal when parentheses > 0 || fstrings > 0 || lambdas > 0 || definition.InTypeParameters:
                    break;
                default:
                    if (previous >= 0 && GroupOf(kind) is var own && (own == group || (group == OperatorGroup.Arithmetic && kind == TokenKind.DoubleStar))
                        && (own == OperatorGroup.Needed || IsBinary(kind, tokens, previous)))
                        Check(tokens, i, previous, context, rule, own, message);
                    break;
            }
            previous = i;
        }
    }

    private static void Check(ReadOnlySpan<Token> tokens, int index, int previous, LintContext context, Rule rule, OperatorGroup own, string message)
    {
        ref readonly var token = ref tokens[index];
        var before = previous < index - 1 || tokens[previous].End < token.Start;
        var after = index + 1 >= tokens.Length || tokens[index + 1].IsTrivia || tokens[index + 1].Kind == TokenKind.Newline || tokens[index + 1].Start > token.End;
        if ((before && after) || (!before && !after && own == OperatorGroup.Free))
            return;
        if (!context.Report(rule, token.Range, message) || !context.WantsFixes)
            return;
        var edits = new List<TextEdit>(2);
        if (!before)
            edits.Add(new TextEdit(new TextRange(token.Start, token.Start), " "));
        if (!after)
            edits.Add(new TextEdit(new TextRange(token.End, token.End), " "));
        context.AttachFix(new Fix(Applicability.Safe, "Put a blank on both sides", edits));
    }

    /// <summary><c>**</c> may touch both its operands.</summary>
    private static OperatorGroup GroupOf(TokenKind kind) => kind switch
    {
        TokenKind.Plus or TokenKind.Minus or TokenKind.Star or TokenKind.At or TokenKind.Slash or TokenKind.DoubleSlash => OperatorGroup.Arithmetic,
        TokenKind.Percent => OperatorGroup.Modulo,
        TokenKind.LeftShift or TokenKind.RightShift or TokenKind.VerticalBar or TokenKind.Circumflex or TokenKind.Ampersand
            => OperatorGroup.Bitwise,
        TokenKind.LeftShiftEqual or TokenKind.RightShiftEqual or TokenKind.VerticalBarEqual or TokenKind.CircumflexEqual
            or TokenKind.AmpersandEqual => OperatorGroup.Bitwise,
        TokenKind.Equal or TokenKind.ColonEqual or TokenKind.Arrow or TokenKind.EqEqual or TokenKind.NotEqual or TokenKind.Less
            or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual or TokenKind.And or TokenKind.Or or TokenKind.In or TokenKind.Is
            or TokenKind.PlusEqual or TokenKind.MinusEqual or TokenKind.StarEqual or TokenKind.SlashEqual or TokenKind.PercentEqual
            or TokenKind.DoubleStarEqual or TokenKind.DoubleSlashEqual => OperatorGroup.Needed,
        _ => OperatorGroup.Free,
    };

    /// <summary>Behind a word, <c>+</c>, <c>-</c> and the stars may belong to what follows; behind <c>True</c> and its like that is assumed, as pycodestyle has it.</summary>
    private static bool IsBinary(TokenKind kind, ReadOnlySpan<Token> tokens, int previous) =>
        kind is TokenKind.Plus or TokenKind.Minus or TokenKind.Star or TokenKind.DoubleStar
            ? EndsOperand(tokens[previous].Kind) && !LineTokens.IsKeyword(tokens, previous)
            : EndsOperand(tokens[previous].Kind) || tokens[previous].Kind is TokenKind.True or TokenKind.False or TokenKind.None or TokenKind.Ellipsis;

    private static bool EndsOperand(TokenKind kind) =>
        kind is TokenKind.Name or TokenKind.Int or TokenKind.Float or TokenKind.Complex or TokenKind.String or TokenKind.FStringEnd
            or TokenKind.TStringEnd or TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace;
}
