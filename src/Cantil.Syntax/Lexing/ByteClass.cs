namespace Cantil.Syntax.Lexing;

/// <summary>What the lexer does with the first byte of a token.</summary>
internal enum ByteClass : byte
{
    Operator,
    Space,
    Name,
    Newline,
    Digit,
    Quote,
    Comment,
    Null,
    Backslash,
    NonAscii,
    Open,
    Close,
    Comma,
    Colon,
    Dot,
    Equal,
}
