using System.Text;
using Cantil.Syntax.Errors;

namespace Cantil.Syntax.Lexing;

/// <summary>String and bytes literals (reference, section 2.5).</summary>
internal sealed partial class Lexer
{
    private void ScanString(int start, int quoteAt, TokenFlags flags)
    {
        var quote = At(quoteAt);
        if (quote == '"')
            flags |= TokenFlags.DoubleQuote;
        var triple = At(quoteAt + 1) == quote && At(quoteAt + 2) == quote;
        if (triple)
            flags |= TokenFlags.Triple;
        if ((flags & (TokenFlags.FString | TokenFlags.TString)) != 0)
        {
            StartFString(start, quoteAt + (triple ? 3 : 1), quote, flags);
            return;
        }
        var end = triple ? EndOfTriple(quoteAt + 3, quote, ref flags) : EndOfSingle(quoteAt + 1, quote, ref flags);
        if ((flags & TokenFlags.Unterminated) != 0)
        {
            if (!triple && TryEndFStringInField(start, quoteAt, quote, flags))
                return;
            Report(triple ? SyntaxErrorKind.UnterminatedTripleQuotedString : SyntaxErrorKind.UnterminatedString, start, triple ? quoteAt + 3 : end);
        }
        if ((flags & TokenFlags.Bytes) != 0 && !Ascii.IsValid(_text.AsSpan(quoteAt, end - quoteAt)))
            Report(SyntaxErrorKind.BytesNotAscii, start, end);
        if ((flags & (TokenFlags.Backslash | TokenFlags.Raw)) == TokenFlags.Backslash)
            _notes.AddEscaped(_count);
        Append(new Token(TokenKind.String, start, end, flags));
        _pos = end;
    }

    private int EndOfSingle(int pos, byte quote, ref TokenFlags flags)
    {
        while (true)
        {
            while (StringStops[At(pos)] == 0)
                pos++;
            var c = At(pos);
            if (c == quote)
                return pos + 1;
            if (c == '\\')
            {
                flags |= TokenFlags.Backslash;
                pos += At(pos + 1) == '\r' && At(pos + 2) == '\n' ? 3 : 2;
                if (pos < _length)
                    continue;
            }
            else if (pos < _length && c is not ((byte)'\n' or (byte)'\r'))
            {
                pos++;
                continue;
            }
            flags |= TokenFlags.Unterminated;
            return Math.Min(pos, _length);
        }
    }

    private int EndOfTriple(int pos, byte quote, ref TokenFlags flags)
    {
        while (pos < _length)
        {
            var next = _text.AsSpan(pos, _length - pos).IndexOfAny(quote, (byte)'\\');
            if (next < 0)
                break;
            pos += next;
            if (At(pos) == '\\')
            {
                flags |= TokenFlags.Backslash;
                pos += 2;
            }
            else if (At(pos + 1) == quote && At(pos + 2) == quote)
                return pos + 3;
            else
                pos++;
        }
        flags |= TokenFlags.Unterminated;
        return _length;
    }
}
