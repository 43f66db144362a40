using System.Text;

namespace Cantil.Formatter.Strings;

/// <summary>Text without the white space at its ends (Unicode's White_Space).</summary>
internal static class UnicodeSpace
{
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => TrimStart(TrimEnd(text));

    public static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            if (text[0] < 0x80)
            {
                if (!IsAsciiSpace(text[0]))
                    return text;
                text = text[1..];
                continue;
            }
            Rune.DecodeFromUtf8(text, out var rune, out var length);
            if (!Rune.IsWhiteSpace(rune))
                return text;
            text = text[length..];
        }
        return text;
    }

    public static ReadOnlySpan<byte> TrimEnd(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            if (text[^1] < 0x80)
            {
                if (!IsAsciiSpace(text[^1]))
                    return text;
                text = text[..^1];
                continue;
            }
            Rune.DecodeLastFromUtf8(text, out var rune, out var length);
            if (!Rune.IsWhiteSpace(rune))
                return text;
            text = text[..^length];
        }
        return text;
    }

    private static bool IsAsciiSpace(byte c) => c is (byte)' ' or (>= (byte)'\t' and <= (byte)'\r');
}
