namespace Cantil.Syntax.Lexing;

/// <summary>How tokens are called in messages.</summary>
internal static class TokenText
{
    public static string Of(TokenKind kind) => kind switch
    {
        TokenKind.Name => "a name",
        TokenKind.Newline => "the end of the line",
        TokenKind.EndOfFile => "the end of the file",
        TokenKind.Indent => "an indented block",
        TokenKind.Dedent => "the end of the block",
        TokenKind.LeftParenthesis => "`(`",
        TokenKind.RightParenthesis => "`)`",
        TokenKind.LeftBracket => "`[`",
        TokenKind.RightBracket => "`]`",
        TokenKind.LeftBrace => "`{`",
        TokenKind.RightBrace => "`}`",
        TokenKind.Comma => "`,`",
        TokenKind.Colon => "`:`",
        TokenKind.Equal => "`=`",
        TokenKind.Arrow => "`->`",
        TokenKind.Dot => "`.`",
        >= TokenKind.FirstKeyword and <= TokenKind.LastKeyword => $"`{Keyword(kind)}`",
        _ => kind.ToString(),
    };

    private static string Keyword(TokenKind kind) => kind switch
    {
        TokenKind.False or TokenKind.None or TokenKind.True => kind.ToString(),
        _ => kind.ToString().ToLowerInvariant(),
    };
}
