using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>
/// What the innermost square bracket or brace says of a colon: part of a slice, of a dict, of a replacement field. Depths
/// up to 64 are told apart, which deeper brackets repeat.
/// </summary>
internal struct ColonSlices
{
    private ulong _squares;
    private int _fstrings;
    private int _depth;

    /// <summary>The innermost is a square bracket.</summary>
    public readonly bool InSquares => _depth > 0 && (_squares & 1) != 0;

    /// <summary>The innermost is a brace in an f-string.</summary>
    public readonly bool InField => _fstrings > 0 && _depth > 0 && (_squares & 1) == 0;

    public void Visit(TokenKind kind)
    {
        switch (kind)
        {
            case TokenKind.LeftBracket:
                _squares = (_squares << 1) | 1;
                _depth++;
                break;
            case TokenKind.LeftBrace:
                _squares <<= 1;
                _depth++;
                break;
            case TokenKind.RightBracket or TokenKind.RightBrace:
                _squares >>= 1;
                _depth--;
                break;
            case TokenKind.FStringStart or TokenKind.TStringStart:
                _fstrings++;
                break;
            case TokenKind.FStringEnd or TokenKind.TStringEnd:
                _fstrings--;
                break;
        }
    }
}
