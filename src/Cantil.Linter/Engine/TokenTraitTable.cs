using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Engine;

/// <summary>The <see cref="TokenTraits"/> of each kind of token.</summary>
internal static class TokenTraitTable
{
    private static readonly TokenTraits[] Table = Build();

    public static ReadOnlySpan<TokenTraits> All => Table;

    public static TokenTraits Of(TokenKind kind) => Table[(int)kind];

    private static TokenTraits[] Build()
    {
        var table = new TokenTraits[256];
        for (var kind = TokenKind.Comment; kind <= TokenKind.LastKeyword; kind++)
            table[(int)kind] = Traits(kind);
        return table;
    }

    private static TokenTraits Traits(TokenKind kind) => kind switch
    {
        TokenKind.NonLogicalNewline or TokenKind.Newline or TokenKind.EndOfFile => TokenTraits.LineEnd,
        TokenKind.Name => TokenTraits.Operand | TokenTraits.Callee,
        TokenKind.Int or TokenKind.Float or TokenKind.Complex or TokenKind.String or TokenKind.FStringEnd or TokenKind.TStringEnd
            or TokenKind.Ellipsis or TokenKind.True or TokenKind.False or TokenKind.None => TokenTraits.Operand,
        TokenKind.LeftParenthesis or TokenKind.LeftBracket => TokenTraits.Opening | TokenTraits.CallOpening,
        TokenKind.LeftBrace => TokenTraits.Opening,
        TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace =>
            TokenTraits.Closing | TokenTraits.Operand | TokenTraits.Callee,
        TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon => TokenTraits.Punctuation,
        TokenKind.Arrow or TokenKind.ColonEqual or TokenKind.Equal => TokenTraits.Operator,
        >= TokenKind.Plus and <= TokenKind.GreaterEqual => TokenTraits.Operator,
        TokenKind.Class => TokenTraits.Keyword | TokenTraits.Block | TokenTraits.Definition,
        TokenKind.Def => TokenTraits.Keyword | TokenTraits.Definition,
        TokenKind.Elif or TokenKind.Else or TokenKind.Except or TokenKind.Finally or TokenKind.For or TokenKind.If
            or TokenKind.Try or TokenKind.While or TokenKind.With => TokenTraits.Keyword | TokenTraits.Block,
        >= TokenKind.FirstKeyword and <= TokenKind.LastKeyword => TokenTraits.Keyword,
        _ => TokenTraits.None,
    };
}
