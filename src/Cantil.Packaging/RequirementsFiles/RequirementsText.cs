using System.Text;
using System.Text.Unicode;

namespace Cantil.Packaging.RequirementsFiles;

/// <summary>From the bytes of a requirements file to its lines: encodings, lines that go on, comments, variables.</summary>
internal static class RequirementsText
{
    /// <summary>Decodes a file by its byte order mark, else by a comment as in PEP 263, else as UTF-8.</summary>
    /// <param name="problem">Null where nothing is wrong; where it is not UTF-8, the file is read as Latin-1.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, out string? problem)
    {
        problem = null;
        if (bytes.StartsWith("\uFEFF"u8))
            return Encoding.UTF8.GetString(bytes[3..]);
        // The mark of UTF-16 is the beginning of that of UTF-32.
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return Encoding.UTF32.GetString(bytes[4..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetString(bytes[4..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        var name = DeclaredEncoding(bytes);
        if (name is "latin-1" or "iso-8859-1" or "latin1" or "iso8859-1" or "cp1252" or "windows-1252")
            return Encoding.Latin1.GetString(bytes);
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        problem = name is null or "utf-8" or "utf8" ? "the file is not UTF-8 and is read as Latin-1" : $"the encoding \"{name}\" is not known; the file is read as Latin-1";
        return Encoding.Latin1.GetString(bytes);
    }

    /// <summary>The lines that say something, with the number of each.</summary>
    public static List<(int Row, string Text)> Lines(string text)
    {
        var result = new List<(int, string)>();
        var open = new StringBuilder();
        var openRow = 0;
        var row = 0;
        foreach (var line in Split(text))
        {
            row++;
            var isComment = line.AsSpan().TrimStart().StartsWith('#');
            if (line.EndsWith('\\') && !isComment)
            {
                if (openRow == 0)
                    openRow = row;
                open.Append(line.AsSpan().Trim('\\'));
                continue;
            }
            // A blank before it, so that a comment inside a line that goes on is one.
            open.Append(isComment ? " " : "").Append(line);
            Add(result, openRow == 0 ? row : openRow, open);
            openRow = 0;
        }
        Add(result, openRow, open);
        return result;
    }

    /// <summary>Puts the values of <c>${NAME}</c> in; what is not set, or empty, stays as it is.</summary>
    public static string Expand(string line, Func<string, string?> variable)
    {
        var at = line.IndexOf("${", StringComparison.Ordinal);
        if (at < 0)
            return line;
        var result = new StringBuilder();
        var taken = 0;
        for (; at >= 0; at = line.IndexOf("${", at + 2, StringComparison.Ordinal))
        {
            var end = at + 2;
            while (end < line.Length && (char.IsAsciiLetterUpper(line[end]) || char.IsAsciiDigit(line[end]) || line[end] == '_'))
                end++;
            if (end == at + 2 || end == line.Length || line[end] != '}' || variable(line[(at + 2)..end]) is not { Length: > 0 } value)
                continue;
            result.Append(line, taken, at - taken).Append(value);
            taken = end + 1;
        }
        return result.Append(line, taken, line.Length - taken).ToString();
    }

    private static void Add(List<(int, string)> lines, int row, StringBuilder open)
    {
        var text = WithoutComment(open.ToString()).Trim();
        open.Clear();
        if (text.Length > 0)
            lines.Add((row, text));
    }

    // A comment begins the line, or stands behind white space.
    private static string WithoutComment(string line)
    {
        for (var at = line.IndexOf('#'); at >= 0; at = line.IndexOf('#', at + 1))
            if (at == 0 || char.IsWhiteSpace(line[at - 1]))
                return line[..at];
        return line;
    }

    // Python's ends of lines.
    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r' or '\v' or '\f' or (>= '\x1C' and <= '\x1E') or '\x85' or '\u2028' or '\u2029'))
                continue;
            yield return text[start..i];
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            start = i + 1;
        }
        if (start < text.Length)
            yield return text[start..];
    }

    private static string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < 2; i++)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            if (line.StartsWith("#"u8) && line.IndexOf("coding"u8) is >= 0 and var at && line.Length > at + 7 && line[at + 6] is (byte)':' or (byte)'=')
            {
                var name = Encoding.ASCII.GetString(line[(at + 7)..]).TrimStart();
                var length = 0;
                while (length < name.Length && (char.IsAsciiLetterOrDigit(name[length]) || name[length] is '-' or '_' or '.'))
                    length++;
                return name[..length].ToLowerInvariant().Replace('_', '-');
            }
            if (end < 0)
                break;
            bytes = bytes[(end + 1)..];
        }
        return null;
    }
}
