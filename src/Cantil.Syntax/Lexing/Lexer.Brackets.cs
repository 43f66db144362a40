using Cantil.Syntax.Errors;

namespace Cantil.Syntax.Lexing;

/// <summary>Nesting: which brackets and replacement fields are open, and getting out of them where one is missing.</summary>
internal sealed partial class Lexer
{
    /// <summary>CPython's limit on open brackets.</summary>
    private const int MaxBrackets = 200;

    private readonly List<(TokenKind Kind, int Start)> _brackets = [];
    private bool _tooManyBrackets;

    private void Open(TokenKind kind, int start)
    {
        if (_brackets.Count == MaxBrackets && !_tooManyBrackets)
        {
            _tooManyBrackets = true;
            Report(SyntaxErrorKind.TooManyNestedBrackets, start, start + 1);
        }
        _brackets.Add((kind, start));
        Add(kind, start, 1);
    }

    private void Close(TokenKind kind, int start)
    {
        var open = kind - 1;
        if (_fields.Count > 0 && _brackets.Count == _fields[^1].Depth)
        {
            if (kind == TokenKind.RightBrace)
            {
                CloseField(start);
                return;
            }
            Report(SyntaxErrorKind.UnmatchedBracket, start, start + 1, Text(kind));
        }
        else if (_brackets.Count == 0)
            Report(SyntaxErrorKind.UnmatchedBracket, start, start + 1, Text(kind));
        else if (_brackets[^1].Kind == open)
            _brackets.RemoveAt(_brackets.Count - 1);
        else
            CloseMismatched(kind, open, start);
        Add(kind, start, 1);
    }

    /// <summary>Closes up to the bracket that this one belongs to, if it is open; else this one alone is wrong.</summary>
    private void CloseMismatched(TokenKind kind, TokenKind open, int start)
    {
        Report(SyntaxErrorKind.MismatchedBracket, start, start + 1, $"{Text(kind)} {Text(_brackets[^1].Kind)}");
        var floor = _fields.Count > 0 ? _fields[^1].Depth : 0;
        for (var i = _brackets.Count - 1; i >= floor; i--)
        {
            if (_brackets[i].Kind != open)
                continue;
            _brackets.RemoveRange(i, _brackets.Count - i);
            return;
        }
        if (_brackets.Count > floor)
            _brackets.RemoveAt(_brackets.Count - 1);
    }

    /// <summary>Keywords that begin a statement and stand in no expression; <c>from</c> stands in <c>yield from</c>.</summary>
    private bool RestartsStatement(TokenKind kind) => kind is TokenKind.Def or TokenKind.Class or TokenKind.Return
        or TokenKind.Import or TokenKind.While or TokenKind.With or TokenKind.Try or TokenKind.Raise or TokenKind.Pass
        or TokenKind.Break or TokenKind.Continue or TokenKind.Del or TokenKind.Global or TokenKind.Nonlocal
        or TokenKind.Assert or TokenKind.Except or TokenKind.Finally or TokenKind.Elif
        || (kind == TokenKind.From && !FollowsYield());

    private bool FollowsYield()
    {
        var i = _count - 1;
        while (i >= 0 && _tokens[i].IsTrivia)
            i--;
        return i >= 0 && _tokens[i].Kind == TokenKind.Yield;
    }

    private bool IsFirstOfLine(int start) =>
        _count > 0 && _tokens[_count - 1].Kind == TokenKind.NonLogicalNewline;

    /// <summary>
    /// A statement begins inside brackets, or the text ends: the innermost was never closed. The logical line ends here,
    /// and the line that begins has an indentation again.
    /// </summary>
    private void AbandonBrackets(int start)
    {
        var (kind, open) = _brackets[^1];
        Report(SyntaxErrorKind.UnclosedBracket, open, open + 1, Text(kind));
        _brackets.Clear();
        _fields.Clear();
        _fstrings.Clear();
        if (start >= _length || _implicitDepth > 0)
            return;
        var lineStart = start;
        while (lineStart > 0 && At(lineStart - 1) is (byte)' ' or (byte)'\t' or (byte)'\f')
            lineStart--;
        Append(new Token(TokenKind.Newline, lineStart, lineStart));
        _pos = lineStart;
        StartLine();
    }

    private static string Text(TokenKind kind) => kind switch
    {
        TokenKind.LeftParenthesis => "(",
        TokenKind.RightParenthesis => ")",
        TokenKind.LeftBracket => "[",
        TokenKind.RightBracket => "]",
        TokenKind.LeftBrace => "{",
        _ => "}",
    };
}
