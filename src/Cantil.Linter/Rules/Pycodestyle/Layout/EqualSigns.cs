using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>Tells apart the equal signs of a line, token by token.</summary>
internal struct EqualSigns
{
    private readonly bool _isFunction;
    private Definition _definition;
    private int _depth;
    private int _fstrings;
    private bool _isAnnotated;

    public EqualSigns(ReadOnlySpan<Token> tokens)
    {
        _definition = new Definition(tokens);
        _isFunction = _definition.IsFunction;
    }

    public EqualSign Visit(TokenKind kind)
    {
        _definition.Visit(kind);
        switch (kind)
        {
            case TokenKind.FStringStart or TokenKind.TStringStart:
                _fstrings++;
                break;
            case TokenKind.FStringEnd or TokenKind.TStringEnd:
                _fstrings--;
                break;
            case TokenKind.LeftParenthesis or TokenKind.LeftBracket:
                _depth++;
                break;
            case TokenKind.RightParenthesis or TokenKind.RightBracket:
                _depth--;
                if (_depth == 0)
                    _isAnnotated = false;
                break;
            case TokenKind.Colon when _depth == 1 && _isFunction:
                _isAnnotated = true;
                break;
            case TokenKind.Comma when _depth == 1:
                _isAnnotated = false;
                break;
            case TokenKind.Equal when _definition.InTypeParameters || (_isAnnotated && _depth == 1):
                return EqualSign.AnnotatedDefault;
            case TokenKind.Equal when _depth > 0 && _fstrings == 0:
                return EqualSign.Keyword;
        }
        return EqualSign.Other;
    }
}
