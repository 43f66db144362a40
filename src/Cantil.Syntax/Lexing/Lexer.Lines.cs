using Cantil.Syntax.Errors;

namespace Cantil.Syntax.Lexing;

/// <summary>Line structure (reference, section 2.1).</summary>
internal sealed partial class Lexer
{
    private const int TabSize = 8;

    /// <summary>CPython's limit on levels of indentation.</summary>
    private const int MaxIndents = 100;

    private readonly List<(int Column, int AlternateColumn)> _indents = [];
    private bool _tooManyIndents;

    /// <summary>1 where the whole text counts as if it stood in brackets.</summary>
    private int _implicitDepth;

    private bool InBrackets => _brackets.Count + _implicitDepth > 0;

    private void ScanLineEnding(int start, byte c)
    {
        var end = c == '\r' && At(start + 1) == '\n' ? start + 2 : start + 1;
        _pos = end;
        if (InBrackets)
        {
            Append(new Token(TokenKind.NonLogicalNewline, start, end));
            return;
        }
        Append(new Token(LineHasTokens() ? TokenKind.Newline : TokenKind.NonLogicalNewline, start, end));
        StartLine();
    }

    /// <summary>Whether the logical line that ends here holds more than comments.</summary>
    private bool LineHasTokens()
    {
        var i = _count - 1;
        while (i >= 0 && _tokens[i].Kind == TokenKind.Comment)
            i--;
        return i >= 0 && _tokens[i].Kind is not (TokenKind.NonLogicalNewline or TokenKind.Newline or TokenKind.Indent or TokenKind.Dedent);
    }

    /// <summary>Reads the indentation of a logical line and what it means; lines without code have none.</summary>
    private void StartLine()
    {
        var start = _pos;
        int column = 0, alternate = 0, continued = -1, continuedAlternate = 0;
        while (true)
        {
            switch (At(_pos))
            {
                case (byte)' ':
                    column++;
                    alternate++;
                    break;
                case (byte)'\t':
                    column = (column / TabSize + 1) * TabSize;
                    alternate++;
                    break;
                case (byte)'\f':
                    column = alternate = 0;
                    break;
                case (byte)'\\' when At(_pos + 1) is (byte)'\n' or (byte)'\r':
                    if (continued < 0)
                        (continued, continuedAlternate) = (column, alternate);
                    _pos += At(_pos + 1) == '\r' && At(_pos + 2) == '\n' ? 2 : 1;
                    break;
                default:
                    goto measured;
            }
            _pos++;
        }
    measured:
        if (_pos >= _length || At(_pos) is (byte)'\n' or (byte)'\r' or (byte)'#')
            return;
        if (continued >= 0)
            (column, alternate) = (continued, continuedAlternate);
        Indent(start, column, alternate);
        if (_isNotebook)
            TryScanEscape(_pos);
    }

    private void Indent(int start, int column, int alternate)
    {
        var (top, alternateTop) = _indents.Count == 0 ? (0, 0) : _indents[^1];
        if (column == top)
        {
            if (alternate != alternateTop)
                Report(SyntaxErrorKind.InconsistentTabs, start, _pos);
            return;
        }
        if (column > top)
        {
            if (alternate <= alternateTop)
                Report(SyntaxErrorKind.InconsistentTabs, start, _pos);
            if (_indents.Count + 1 >= MaxIndents)
            {
                if (!_tooManyIndents)
                    Report(SyntaxErrorKind.TooManyIndents, start, _pos);
                _tooManyIndents = true;
                return;
            }
            _indents.Add((column, alternate));
            Append(new Token(TokenKind.Indent, start, _pos));
            return;
        }
        while (_indents.Count > 0 && _indents[^1].Column > column)
        {
            _indents.RemoveAt(_indents.Count - 1);
            Append(new Token(TokenKind.Dedent, _pos, _pos));
        }
        (top, alternateTop) = _indents.Count == 0 ? (0, 0) : _indents[^1];
        if (column != top)
            Report(SyntaxErrorKind.UnindentMismatch, start, _pos);
        else if (alternate != alternateTop)
            Report(SyntaxErrorKind.InconsistentTabs, start, _pos);
    }

    /// <summary>A backslash joins its line with the next (reference, section 2.1.5).</summary>
    private void ScanContinuation(int start)
    {
        var next = At(start + 1);
        if (next is (byte)'\n' or (byte)'\r')
        {
            _pos = start + (next == '\r' && At(start + 2) == '\n' ? 3 : 2);
            if (_pos >= _length)
                Report(SyntaxErrorKind.BackslashAtEnd, start, start + 1);
            return;
        }
        if (start + 1 >= _length)
            Report(SyntaxErrorKind.BackslashAtEnd, start, start + 1);
        else
            Report(SyntaxErrorKind.CharacterAfterBackslash, start, start + 1);
        Append(new Token(TokenKind.Unknown, start, start + 1));
        _pos = start + 1;
    }

    private void EndFile()
    {
        var end = _end;
        _pos = end;
        if (_brackets.Count > 0)
            AbandonBrackets(end);
        if (LineHasTokens())
            Append(new Token(TokenKind.Newline, end, end));
        for (var i = _indents.Count; i > 0; i--)
            Append(new Token(TokenKind.Dedent, end, end));
        Append(new Token(TokenKind.EndOfFile, end, end));
    }
}
