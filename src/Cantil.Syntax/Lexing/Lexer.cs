using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Cantil.Foundation.Text;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Names;
using Cantil.Syntax.Parsing;

namespace Cantil.Syntax.Lexing;

/// <summary>
/// Cuts a text into tokens in one pass (reference, chapter 2; PEP 701 for f-strings). It never stops: what is no token is
/// reported and stepped over. Offsets beyond the text read the zero bytes of <see cref="SourceText.Padding"/>.
/// </summary>
internal sealed partial class Lexer
{
    private readonly byte[] _text;
    private readonly int _length;
    private readonly NameTable _names;
    private readonly List<SyntaxError> _errors;
    private readonly TreeNotes _notes;
    private readonly bool _isNotebook;

    /// <summary>The name table belongs to this text, so its names may point into it.</summary>
    private readonly bool _ownNames;
    private Token[] _tokens;
    private int _count;
    private int _pos;

    /// <summary>Where the part that is read ends: a quote there opens no string.</summary>
    private int _end;

    public Lexer(SourceText source, SourceKind kind, NameTable names, Token[] tokens, TreeNotes notes, List<SyntaxError> errors)
    {
        _text = source.Buffer;
        _length = source.Length;
        _isNotebook = kind == SourceKind.Notebook;
        _names = names;
        _ownNames = names.IsOf(source);
        _tokens = tokens;
        _notes = notes;
        _errors = errors;
    }

    /// <summary>The array given to the constructor, or a larger one in its place.</summary>
    public Token[] Tokens => _tokens;

    public int Count => _count;

    /// <summary>Reads the whole text as lines of a module.</summary>
    public void Run()
    {
        ReportNullBytes(0, _length);
        _end = _length;
        StartLine();
        Scan();
        EndFile();
    }

    /// <summary>Reads one expression between two offsets: line endings in it do not count, as in brackets.</summary>
    public void RunExpression(int start, int end)
    {
        _pos = start;
        _end = end;
        _implicitDepth = 1;
        ReportNullBytes(start, end);
        Scan();
        EndFile();
    }

    private void Scan()
    {
        while (true)
        {
            var start = _pos;
            byte c;
            while ((c = At(start)) == ' ')
                start++;
            if (start >= _end)
                return;
            switch ((ByteClass)Classes[c])
            {
                case ByteClass.Name:
                    ScanName(start);
                    break;
                case ByteClass.Open:
                    Open(KindOfBracket(c), start);
                    break;
                case ByteClass.Close:
                    Close(KindOfBracket(c), start);
                    break;
                case ByteClass.Dot:
                    ScanDot(start);
                    break;
                case ByteClass.Equal:
                    ScanEqual(start);
                    break;
                case ByteClass.Comma when !_isNotebook:
                    Add(TokenKind.Comma, start, 1);
                    break;
                case ByteClass.Colon:
                    ScanColon(start);
                    break;
                case ByteClass.Space:
                    _pos = start + 1;
                    break;
                case ByteClass.Newline:
                    ScanLineEnding(start, c);
                    break;
                case ByteClass.Digit:
                    ScanNumber(start);
                    break;
                case ByteClass.Quote:
                    ScanString(start, start, TokenFlags.None);
                    break;
                case ByteClass.Comment:
                    ScanComment(start);
                    break;
                case ByteClass.Null:
                    _pos = start + 1;
                    break;
                case ByteClass.Backslash:
                    ScanContinuation(start);
                    break;
                case ByteClass.NonAscii:
                    ScanUnicodeName(start);
                    break;
                default:
                    ScanOperator(start, c);
                    break;
            }
        }
    }

    private static TokenKind KindOfBracket(byte c) => c switch
    {
        (byte)'(' => TokenKind.LeftParenthesis,
        (byte)')' => TokenKind.RightParenthesis,
        (byte)'[' => TokenKind.LeftBracket,
        (byte)']' => TokenKind.RightBracket,
        (byte)'{' => TokenKind.LeftBrace,
        _ => TokenKind.RightBrace,
    };

    private void ScanDot(int start)
    {
        var next = At(start + 1);
        if (IsDigit(next))
            ScanNumber(start);
        else if (next == '.' && At(start + 2) == '.')
            Add(TokenKind.Ellipsis, start, 3);
        else
            Add(TokenKind.Dot, start, 1);
    }

    private void ScanEqual(int start)
    {
        if (At(start + 1) == '=')
        {
            Add(TokenKind.EqEqual, start, 2);
            return;
        }
        Add(TokenKind.Equal, start, 1);
        if (_isNotebook)
            TryScanAssignedEscape();
    }

    private void ScanColon(int start)
    {
        if (_fields.Count > 0 && TryStartFormatSpec(start))
            return;
        if (At(start + 1) == '=')
            Add(TokenKind.ColonEqual, start, 2);
        else
            Add(TokenKind.Colon, start, 1);
    }

    private void ScanOperator(int start, byte c)
    {
        var next = At(start + 1);
        switch (c)
        {
            case (byte)',':
                if (_isNotebook && TryScanEscape(start))
                    return;
                Add(TokenKind.Comma, start, 1);
                return;
            case (byte)';':
                if (_isNotebook && TryScanEscape(start))
                    return;
                Add(TokenKind.Semicolon, start, 1);
                return;
            case (byte)'!':
                if (_isNotebook && TryScanEscape(start))
                    return;
                if (next == '=')
                    Add(TokenKind.NotEqual, start, 2);
                else
                    Add(TokenKind.Exclamation, start, 1);
                return;
            case (byte)'+': AddOrAssign(TokenKind.Plus, start, 1); return;
            case (byte)'-':
                if (next == '>')
                    Add(TokenKind.Arrow, start, 2);
                else
                    AddOrAssign(TokenKind.Minus, start, 1);
                return;
            case (byte)'*':
                if (next == '*')
                    AddOrAssign(TokenKind.DoubleStar, start, 2);
                else
                    AddOrAssign(TokenKind.Star, start, 1);
                return;
            case (byte)'/':
                if (_isNotebook && TryScanEscape(start))
                    return;
                if (next == '/')
                    AddOrAssign(TokenKind.DoubleSlash, start, 2);
                else
                    AddOrAssign(TokenKind.Slash, start, 1);
                return;
            case (byte)'@': AddOrAssign(TokenKind.At, start, 1); return;
            case (byte)'%':
                if (_isNotebook && TryScanEscape(start))
                    return;
                AddOrAssign(TokenKind.Percent, start, 1);
                return;
            case (byte)'|': AddOrAssign(TokenKind.VerticalBar, start, 1); return;
            case (byte)'^': AddOrAssign(TokenKind.Circumflex, start, 1); return;
            case (byte)'&': AddOrAssign(TokenKind.Ampersand, start, 1); return;
            case (byte)'~': Add(TokenKind.Tilde, start, 1); return;
            case (byte)'<':
                if (next == '<')
                    AddOrAssign(TokenKind.LeftShift, start, 2);
                else if (next == '=')
                    Add(TokenKind.LessEqual, start, 2);
                else if (next == '>')
                {
                    Report(SyntaxErrorKind.Python2NotEqual, start + 1, start + 2);
                    Add(TokenKind.NotEqual, start, 2);
                }
                else
                    Add(TokenKind.Less, start, 1);
                return;
            case (byte)'>':
                if (next == '>')
                    AddOrAssign(TokenKind.RightShift, start, 2);
                else if (next == '=')
                    Add(TokenKind.GreaterEqual, start, 2);
                else
                    Add(TokenKind.Greater, start, 1);
                return;
            case (byte)'?' when _isNotebook:
                if (!TryScanEscape(start))
                    Add(TokenKind.Question, start, 1);
                return;
            default:
                if (c == '`')
                    Report(SyntaxErrorKind.Python2Backtick, start, start + 1);
                else
                    Report(SyntaxErrorKind.UnexpectedCharacter, start, start + 1, c < 32 || c == 127 ? $"U+{c:X4}" : ((char)c).ToString());
                Add(TokenKind.Unknown, start, 1);
                return;
        }
    }

    /// <summary>An operator, or its augmented assignment if an equal sign follows.</summary>
    private void AddOrAssign(TokenKind kind, int start, int length)
    {
        if (At(start + length) == '=')
            Add(kind + (TokenKind.PlusEqual - TokenKind.Plus), start, length + 1);
        else
            Add(kind, start, length);
    }

    private void ScanComment(int start)
    {
        var rest = _text.AsSpan(start, _length - start).IndexOfAny((byte)'\n', (byte)'\r');
        var end = rest < 0 ? _length : start + rest;
        Append(new Token(TokenKind.Comment, start, end));
        _pos = end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte At(int offset) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_text), offset);

    private void Add(TokenKind kind, int start, int length)
    {
        _pos = start + length;
        Append(new Token(kind, start, _pos));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(Token token)
    {
        var tokens = _tokens;
        var count = _count;
        if ((uint)count < (uint)tokens.Length)
        {
            tokens[count] = token;
            _count = count + 1;
        }
        else
            GrowAndAppend(token);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void GrowAndAppend(Token token)
    {
        Array.Resize(ref _tokens, _tokens.Length * 2);
        _tokens[_count++] = token;
    }

    private void Report(SyntaxErrorKind kind, int start, int end, string? detail = null) =>
        _errors.Add(new SyntaxError(kind, new TextRange(start, end), detail));

    /// <summary>A NUL is no character of Python source anywhere, in strings and comments neither.</summary>
    private void ReportNullBytes(int start, int end)
    {
        var at = _text.AsSpan(start, end - start).IndexOf((byte)0);
        if (at >= 0)
            Report(SyntaxErrorKind.NullByte, start + at, start + at + 1);
    }
}
