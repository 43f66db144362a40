namespace Cantil.Syntax.Reading;

/// <summary>
/// The encoding declaration (PEP 263; reference, section 2.1.4), found by CPython's rules: in a comment of its own in the
/// first line, or in the second if the first holds nothing but a comment.
/// </summary>
internal static class EncodingCookie
{
    /// <summary>The range of the encoding's name; empty where none is declared.</summary>
    public static (int Start, int End) Find(ReadOnlySpan<byte> text)
    {
        var start = 0;
        for (var line = 0; line < 2; line++)
        {
            var rest = text[start..];
            var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
            if (length < 0)
                length = rest.Length;
            if (!IsBlankOrComment(rest[..length]))
                return default;
            if (FindInLine(rest[..length]) is var (from, to) && to > 0)
                return (start + from, start + to);
            start += length + (rest[length..].StartsWith("\r\n"u8) ? 2 : 1);
            if (start >= text.Length)
                return default;
        }
        return default;
    }

    private static bool IsBlankOrComment(ReadOnlySpan<byte> line)
    {
        line = line.TrimStart(" \t\f"u8);
        return line.IsEmpty || line[0] == '#';
    }

    private static (int Start, int End) FindInLine(ReadOnlySpan<byte> line)
    {
        var at = 0;
        while (line[at..].IndexOf("coding"u8) is var next && next >= 0)
        {
            at += next + 6;
            if (at >= line.Length || line[at] is not ((byte)':' or (byte)'='))
                continue;
            var start = at + 1;
            while (start < line.Length && line[start] is (byte)' ' or (byte)'\t')
                start++;
            var end = start;
            while (end < line.Length && (char.IsAsciiLetterOrDigit((char)line[end]) || line[end] is (byte)'-' or (byte)'_' or (byte)'.'))
                end++;
            if (end > start)
                return (start, end);
        }
        return default;
    }
}
