using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;

namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>Where a walk over the tokens of a line is in the head of a <c>def</c>, <c>class</c> or <c>type</c>.</summary>
internal struct Definition
{
    private int _squares;
    private bool _mayHaveTypeParameters;

    public Definition(ReadOnlySpan<Token> tokens)
    {
        var first = tokens[0].Kind == TokenKind.Async && tokens.Length > 1 ? tokens[1] : tokens[0];
        IsFunction = first.Kind == TokenKind.Def;
        _mayHaveTypeParameters = IsFunction || first.Kind == TokenKind.Class
            || (first.Kind == TokenKind.Name && (int)first.Name == WellKnown.Type && LineTokens.IsSoftKeyword(tokens));
    }

    public bool IsFunction { get; }

    /// <summary>Between the square brackets of the type parameters.</summary>
    public readonly bool InTypeParameters => _mayHaveTypeParameters && _squares > 0;

    public void Visit(TokenKind kind)
    {
        if (!_mayHaveTypeParameters)
            return;
        switch (kind)
        {
            case TokenKind.LeftBracket:
                _squares++;
                break;
            case TokenKind.RightBracket:
                _squares--;
                _mayHaveTypeParameters = _squares > 0;
                break;
            case TokenKind.LeftParenthesis or TokenKind.Colon or TokenKind.Equal when _squares == 0:
                _mayHaveTypeParameters = false;
                break;
        }
    }
}
