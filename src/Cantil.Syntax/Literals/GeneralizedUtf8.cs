namespace Cantil.Syntax.Literals;

/// <summary>UTF-8 that may hold surrogates, three bytes each, as Python's own strings may.</summary>
internal static class GeneralizedUtf8
{
    /// <summary>The code point at the start of a text that is not empty; U+FFFD for a byte that begins none.</summary>
    public static int Read(ReadOnlySpan<byte> text, out int length)
    {
        int first = text[0];
        length = first switch { < 0x80 => 1, < 0xE0 => 2, < 0xF0 => 3, _ => 4 };
        if (first is >= 0x80 and < 0xC2 or > 0xF4 || length > text.Length || !AreTrailing(text[1..length]))
        {
            length = 1;
            return 0xFFFD;
        }
        return length switch
        {
            1 => first,
            2 => (first & 0x1F) << 6 | (text[1] & 0x3F),
            3 => (first & 0x0F) << 12 | (text[1] & 0x3F) << 6 | (text[2] & 0x3F),
            _ => (first & 0x07) << 18 | (text[1] & 0x3F) << 12 | (text[2] & 0x3F) << 6 | (text[3] & 0x3F),
        };
    }

    private static bool AreTrailing(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
            if ((b & 0xC0) != 0x80)
                return false;
        return true;
    }

    public static int Write(int point, Span<byte> destination)
    {
        switch (point)
        {
            case < 0x80:
                destination[0] = (byte)point;
                return 1;
            case < 0x800:
                destination[1] = (byte)(0x80 | (point & 0x3F));
                destination[0] = (byte)(0xC0 | point >> 6);
                return 2;
            case < 0x10000:
                destination[2] = (byte)(0x80 | (point & 0x3F));
                destination[1] = (byte)(0x80 | (point >> 6 & 0x3F));
                destination[0] = (byte)(0xE0 | point >> 12);
                return 3;
            default:
                destination[3] = (byte)(0x80 | (point & 0x3F));
                destination[2] = (byte)(0x80 | (point >> 6 & 0x3F));
                destination[1] = (byte)(0x80 | (point >> 12 & 0x3F));
                destination[0] = (byte)(0xF0 | point >> 18);
                return 4;
        }
    }
}
