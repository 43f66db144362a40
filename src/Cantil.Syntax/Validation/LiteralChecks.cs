using Cantil.Foundation.Text;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;

namespace Cantil.Syntax.Validation;

/// <summary>Escapes in strings that stand for nothing (reference, section 2.5.1).</summary>
internal sealed class LiteralChecks(ErrorSink errors)
{
    private SyntaxTree _tree = null!;

    public void Check(SyntaxTree tree)
    {
        _tree = tree;
        foreach (var index in tree.Notes.EscapedTokens)
        {
            ref readonly var token = ref tree.Tokens[index];
            CheckEscapes(token.Kind == TokenKind.String ? ContentOf(in token) : token.Range, (token.Flags & TokenFlags.Bytes) != 0);
        }
    }

    private TextRange ContentOf(in Token token)
    {
        var text = _tree.Source.Slice(token.Range);
        var quote = text.IndexOfAny((byte)'"', (byte)'\'');
        var quotes = (token.Flags & TokenFlags.Triple) != 0 ? 3 : 1;
        var end = (token.Flags & TokenFlags.Unterminated) != 0 ? token.End : token.End - quotes;
        return new TextRange(token.Start + quote + quotes, Math.Max(token.Start + quote + quotes, end));
    }

    private void CheckEscapes(TextRange content, bool isBytes)
    {
        var text = _tree.Source.Slice(content);
        var at = text.IndexOf((byte)'\\');
        while (at >= 0 && at + 1 < text.Length)
        {
            var next = (char)text[at + 1];
            var length = 2;
            switch (next)
            {
                case '\r' or '\n' or '\\' or '\'' or '"' or 'a' or 'b' or 'f' or 'n' or 'r' or 't' or 'v':
                    break;
                case >= '0' and <= '7':
                    length = 1 + OctalDigits(text[(at + 1)..]);
                    if (length == 4 && next >= '4')
                        Warn(SyntaxErrorKind.InvalidOctalEscape, content.Start + at, length);
                    break;
                case 'x':
                    length = Hex(text[(at + 2)..], 2, content.Start + at);
                    break;
                case 'u' when !isBytes:
                    length = Hex(text[(at + 2)..], 4, content.Start + at);
                    break;
                case 'U' when !isBytes:
                    length = Hex(text[(at + 2)..], 8, content.Start + at);
                    break;
                case 'N' when !isBytes:
                    length = Named(text[(at + 2)..], content.Start + at);
                    break;
                default:
                    if (errors.WantsWarnings)
                        Warn(SyntaxErrorKind.InvalidEscapeSequence, content.Start + at, 1 + CharacterLength(text[at + 1]));
                    break;
            }
            at += length;
            var rest = at < text.Length ? text[at..].IndexOf((byte)'\\') : -1;
            at = rest < 0 ? -1 : at + rest;
        }
    }

    private static int OctalDigits(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < 3 && count < text.Length && text[count] is >= (byte)'0' and <= (byte)'7')
            count++;
        return count;
    }

    private int Hex(ReadOnlySpan<byte> digits, int wanted, int start)
    {
        var count = 0;
        var value = 0L;
        for (; count < wanted && count < digits.Length && char.IsAsciiHexDigit((char)digits[count]); count++)
            value = (value << 4) + (digits[count] <= '9' ? digits[count] - '0' : (digits[count] | 32) - 'a' + 10);
        if (count < wanted || value > 0x10FFFF)
            Report(start, 2 + count);
        return 2 + count;
    }

    private int Named(ReadOnlySpan<byte> text, int start)
    {
        var close = text.Length > 0 && text[0] == '{' ? text.IndexOf((byte)'}') : -1;
        if (close < 2 || !UnicodeNames.TryLookup(text[1..close], out _))
        {
            Report(start, close < 0 ? 2 : 3 + close);
            return close < 0 ? 2 : 3 + close;
        }
        return 3 + close;
    }

    private static int CharacterLength(byte first) => first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;

    private void Report(int start, int length) =>
        errors.Report(SyntaxErrorKind.UnicodeEscapeInvalid, new(start, start + length), _tree.Source.GetString(start, start + length));

    private void Warn(SyntaxErrorKind kind, int start, int length)
    {
        if (errors.WantsWarnings)
            errors.Warn(kind, new(start, start + length), _tree.Source.GetString(start, start + length));
    }

}
