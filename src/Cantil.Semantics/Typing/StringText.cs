using System.Buffers;
using System.Text;
using Cantil.Foundation.Text;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics.Typing;

/// <summary>The content of string literals that stand for types or names, read from the text alone.</summary>
internal static class StringText
{
    /// <summary>Where the value of a literal stands as it is: one literal without escapes.</summary>
    public static bool TryLocate(SourceText source, Constant constant, out TextRange content, out bool isTriple)
    {
        content = default;
        isTriple = false;
        if (constant.TokenCount != 1)
            return false;
        var text = source.Slice(constant.Start, constant.End);
        var quote = text.IndexOfAny((byte)'"', (byte)'\'');
        if (quote is < 0 or > 2)
            return false;
        isTriple = text.Length >= quote + 6 && text[quote + 1] == text[quote] && text[quote + 2] == text[quote];
        var quotes = isTriple ? 3 : 1;
        if (text.Length < quote + 2 * quotes)
            return false;
        content = new TextRange(constant.Start + quote + quotes, constant.End - quotes);
        return text[..quote].IndexOfAny((byte)'r', (byte)'R') >= 0 || text[quote..].IndexOf((byte)'\\') < 0;
    }

    /// <summary>The value of any string literal, as a text of its own.</summary>
    public static SourceText Decode(SourceText source, Constant constant)
    {
        var value = new ArrayBufferWriter<byte>();
        var text = source.Slice(constant.Start, constant.End);
        while (!text.IsEmpty)
        {
            var quote = text.IndexOfAny((byte)'"', (byte)'\'');
            var comment = text.IndexOf((byte)'#');
            if (quote < 0)
                break;
            if (comment >= 0 && comment < quote)
            {
                var newline = text[comment..].IndexOfAny((byte)'\n', (byte)'\r');
                text = newline < 0 ? default : text[(comment + newline)..];
                continue;
            }
            var isRaw = text[..quote].IndexOfAny((byte)'r', (byte)'R') >= 0;
            text = text[quote..];
            var mark = text[0];
            var quotes = text.Length >= 6 && text[1] == mark && text[2] == mark ? 3 : 1;
            text = text[quotes..];
            text = ReadContent(text, mark, quotes, isRaw, value);
        }
        return SourceText.From(value.WrittenSpan);
    }

    /// <summary>Reads to the closing quotes.</summary>
    /// <returns>What stands behind them.</returns>
    private static ReadOnlySpan<byte> ReadContent(ReadOnlySpan<byte> text, byte mark, int quotes, bool isRaw, ArrayBufferWriter<byte> value)
    {
        while (!text.IsEmpty)
        {
            var stop = text.IndexOfAny(mark, (byte)'\\');
            if (stop < 0)
                stop = text.Length;
            value.Write(text[..stop]);
            text = text[stop..];
            if (text.IsEmpty)
                break;
            if (text[0] == mark)
            {
                if (quotes == 1)
                    return text[1..];
                if (text.Length >= 3 && text[1] == mark && text[2] == mark)
                    return text[3..];
                value.Write(text[..1]);
                text = text[1..];
            }
            else if (isRaw || text.Length == 1)
            {
                var taken = Math.Min(2, text.Length);
                value.Write(text[..taken]);
                text = text[taken..];
            }
            else
            {
                text = ReadEscape(text, value);
            }
        }
        return default;
    }

    private static ReadOnlySpan<byte> ReadEscape(ReadOnlySpan<byte> text, ArrayBufferWriter<byte> value)
    {
        switch (text[1])
        {
            case (byte)'\r' when text.Length > 2 && text[2] == '\n':
                return text[3..];
            case (byte)'\n' or (byte)'\r':
                return text[2..];
            case (byte)'x':
                return ReadHex(text, 2, value);
            case (byte)'u':
                return ReadHex(text, 4, value);
            case (byte)'U':
                return ReadHex(text, 8, value);
            case >= (byte)'0' and <= (byte)'7':
                int octal = 0, length = 1;
                for (; length < 4 && length < text.Length && text[length] is >= (byte)'0' and <= (byte)'7'; length++)
                    octal = octal * 8 + text[length] - '0';
                Write(octal, value);
                return text[length..];
            case (byte)'\\' or (byte)'\'' or (byte)'"':
                value.Write(text.Slice(1, 1));
                return text[2..];
            default:
                var control = "abfnrtv"u8.IndexOf(text[1]);
                value.Write(control >= 0 ? "\a\b\f\n\r\t\v"u8.Slice(control, 1) : text[..2]);
                return text[2..];
        }
    }

    private static ReadOnlySpan<byte> ReadHex(ReadOnlySpan<byte> text, int digits, ArrayBufferWriter<byte> value)
    {
        var code = 0;
        if (text.Length < 2 + digits)
            return default;
        foreach (var digit in text.Slice(2, digits))
        {
            var nibble = char.IsAsciiHexDigit((char)digit) ? Convert.FromHexString($"0{(char)digit}")[0] : 0;
            code = unchecked((code << 4) | nibble);
        }
        Write(code, value);
        return text[(2 + digits)..];
    }

    private static void Write(int code, ArrayBufferWriter<byte> value)
    {
        if (!Rune.TryCreate(code, out var rune))
            rune = Rune.ReplacementChar;
        value.Advance(rune.EncodeToUtf8(value.GetSpan(4)));
    }
}
