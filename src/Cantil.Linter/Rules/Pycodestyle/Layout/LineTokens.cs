using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;

namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>Questions about the tokens of a logical line.</summary>
internal static class LineTokens
{
    /// <summary>Whether a token is a keyword to the rules on blanks: soft keywords are, where they begin a statement, the constants are not.</summary>
    public static bool IsKeyword(ReadOnlySpan<Token> tokens, int index) =>
        (TokenTraitTable.Of(tokens[index].Kind) & TokenTraits.Keyword) != 0 || (index == 0 && IsSoftKeyword(tokens));

    /// <summary>Whether <c>match</c>, <c>case</c> or <c>type</c> begins a statement of its own here.</summary>
    public static bool IsSoftKeyword(ReadOnlySpan<Token> tokens)
    {
        if (tokens[0].Kind != TokenKind.Name || tokens.Length < 3)
            return false;
        switch ((int)tokens[0].Name)
        {
            case WellKnown.Type:
                return tokens[1].Kind == TokenKind.Name && tokens[2].Kind is TokenKind.Equal or TokenKind.LeftBracket;
            case WellKnown.Match or WellKnown.Case:
                return BeginsOperand(tokens[1].Kind) && HasColon(tokens);
            default:
                return false;
        }
    }

    /// <summary>The index of the next token that is no comment or line ending without meaning, or the number of tokens.</summary>
    public static int Next(ReadOnlySpan<Token> tokens, int index)
    {
        do
            index++;
        while (index < tokens.Length && tokens[index].IsTrivia);
        return index;
    }

    /// <summary>Operators that the rules on blanks around operators look at: not the arrow, not <c>@</c>, not <c>~</c>.</summary>
    public static bool IsSpacedOperator(TokenKind kind) =>
        kind is TokenKind.Equal or TokenKind.ColonEqual
        || (kind is >= TokenKind.Plus and <= TokenKind.GreaterEqual && kind is not (TokenKind.At or TokenKind.AtEqual or TokenKind.Tilde));

    private static bool BeginsOperand(TokenKind kind) => kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float or TokenKind.Complex or TokenKind.String or TokenKind.FStringStart
            or TokenKind.TStringStart or TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace
            or TokenKind.Minus or TokenKind.Plus or TokenKind.Star or TokenKind.Tilde or TokenKind.Ellipsis
            or TokenKind.Not or TokenKind.Lambda or TokenKind.Await or TokenKind.True or TokenKind.False or TokenKind.None
            or TokenKind.Yield => true,
        _ => false,
    };

    private static bool HasColon(ReadOnlySpan<Token> tokens)
    {
        var depth = 0;
        foreach (ref readonly var token in tokens)
            switch (token.Kind)
            {
                case TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace:
                    depth++;
                    break;
                case TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace:
                    depth--;
                    break;
                case TokenKind.Colon when depth == 0:
                    return true;
            }
        return false;
    }
}
