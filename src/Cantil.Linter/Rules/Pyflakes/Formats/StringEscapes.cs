using System.Buffers.Text;
using Cantil.Syntax.Names;

namespace Cantil.Linter.Rules.Pyflakes.Formats;

/// <summary>The escapes of string literals (reference, section 2.5.1); none gives more bytes than it is written with.</summary>
internal static class StringEscapes
{
    /// <returns>How many bytes were written; <paramref name="target"/> is at least as long as <paramref name="text"/>.</returns>
    public static int Decode(ReadOnlySpan<byte> text, Span<byte> target, bool isBytes)
    {
        var written = 0;
        while (true)
        {
            var backslash = text.IndexOf((byte)'\\');
            var plain = backslash < 0 || backslash + 1 >= text.Length ? text : text[..backslash];
            plain.CopyTo(target[written..]);
            written += plain.Length;
            if (plain.Length == text.Length)
                return written;
            text = text[(backslash + 1)..];
            var taken = Escape(text, isBytes, out var value);
            text = text[taken..];
            if (value >= 0)
                written += Write(value, isBytes, target[written..]);
            else if (value == NotAnEscape)
                target[written++] = (byte)'\\';
        }
    }

    private const int Nothing = -1;
    private const int NotAnEscape = -2;

    /// <returns>How many bytes behind the backslash belong to the escape.</returns>
    private static int Escape(ReadOnlySpan<byte> text, bool isBytes, out int value)
    {
        value = text[0] switch
        {
            (byte)'\n' or (byte)'\r' => Nothing,
            (byte)'\\' or (byte)'\'' or (byte)'"' => text[0],
            (byte)'a' => 7,
            (byte)'b' => 8,
            (byte)'f' => 12,
            (byte)'n' => 10,
            (byte)'r' => 13,
            (byte)'t' => 9,
            (byte)'v' => 11,
            _ => NotAnEscape,
        };
        if (value != NotAnEscape)
            return text.StartsWith("\r\n"u8) ? 2 : 1;
        if (text[0] is >= (byte)'0' and <= (byte)'7')
            return Octal(text, out value);
        var digits = text[0] switch
        {
            (byte)'x' => 2,
            (byte)'u' when !isBytes => 4,
            (byte)'U' when !isBytes => 8,
            _ => 0,
        };
        if (digits > 0 && text.Length > digits && Utf8Parser.TryParse(text.Slice(1, digits), out uint number, out var used, 'x') && used == digits && number <= 0x10FFFF)
        {
            value = (int)number;
            return 1 + digits;
        }
        var end = text.IndexOf((byte)'}');
        if (!isBytes && text.StartsWith("N{"u8) && end > 2 && UnicodeNames.TryLookup(text[2..end], out var named))
        {
            value = named;
            return end + 1;
        }
        return 0;
    }

    private static int Octal(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        var length = 0;
        while (length < 3 && length < text.Length && text[length] is >= (byte)'0' and <= (byte)'7')
            value = value * 8 + text[length++] - '0';
        return length;
    }

    private static int Write(int value, bool isBytes, Span<byte> target)
    {
        if (value < 0x80 || isBytes)
        {
            target[0] = (byte)value;
            return 1;
        }
        var length = value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
        for (var i = length - 1; i > 0; i--, value >>= 6)
            target[i] = (byte)(0x80 | (value & 0x3F));
        target[0] = (byte)(value | length switch { 2 => 0xC0, 3 => 0xE0, _ => 0xF0 });
        return length;
    }
}
