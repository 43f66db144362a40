using System.Text;

namespace Cantil.Linter.Rules.Eradicate;

/// <summary>Lines that are part of a statement and so do not parse alone, but are code beyond doubt.</summary>
internal static class CodeShape
{
    public static bool Matches(ReadOnlySpan<byte> line) =>
        line[^1] == '\\' || IsClause(line) || IsEntry(line) || OpensAssignment(line) || IsBrackets(line);

    /// <summary>The head of a clause that is not the first of its statement.</summary>
    private static bool IsClause(ReadOnlySpan<byte> line) => line[0] switch
    {
        (byte)'e' => (IsWord(line, "elif"u8, out var elif) && IsSpace(elif[0]) && elif.Contains((byte)':'))
            || (IsWord(line, "else"u8, out var @else) && @else.TrimStart(" \t"u8)[0] == ':')
            || (line.StartsWith("except"u8) && line.Contains((byte)':')),
        (byte)'t' => IsWord(line, "try"u8, out var @try) && @try.TrimStart(" \t"u8)[0] == ':',
        (byte)'f' => IsWord(line, "finally"u8, out var @finally) && @finally.TrimStart(" \t"u8)[0] == ':',
        (byte)'c' => IsWord(line, "case"u8, out var @case) && IsSpace(@case[0]) && @case.Contains((byte)':'),
        _ => false,
    };

    private static bool IsWord(ReadOnlySpan<byte> line, ReadOnlySpan<byte> word, out ReadOnlySpan<byte> rest)
    {
        var found = line.Length > word.Length && line.StartsWith(word);
        rest = found ? line[word.Length..] : default;
        return found;
    }

    /// <summary>An entry of a dict in a line of its own: <c>"key": value,</c>.</summary>
    private static bool IsEntry(ReadOnlySpan<byte> line)
    {
        if (line[0] is not ((byte)'"' or (byte)'\''))
            return false;
        var key = WordLength(line[1..]);
        if (key == 0 || key + 2 > line.Length || line[key + 1] is not ((byte)'"' or (byte)'\''))
            return false;
        var rest = line[(key + 2)..].TrimStart(" \t"u8);
        return rest.Length > 1 && rest[0] == ':' && EndsIn(rest[2..], ",{"u8);
    }

    /// <summary>An assignment whose value goes on in the next line: <c>names, sizes = (</c>.</summary>
    private static bool OpensAssignment(ReadOnlySpan<byte> line)
    {
        var at = line[0] is (byte)'(' or (byte)'[' ? SkipSpace(line, 1) : 0;
        while (true)
        {
            var word = WordLength(line[at..]);
            if (word == 0)
                return false;
            at = SkipSpace(line, at + word);
            if (at >= line.Length || line[at] != ',')
                break;
            at = SkipSpace(line, at + 1);
        }
        if (at < line.Length && line[at] is (byte)')' or (byte)']')
            at = SkipSpace(line, at + 1);
        return at < line.Length && line[at] == '=' && EndsIn(line[(at + 1)..], "([{"u8);
    }

    private static bool IsBrackets(ReadOnlySpan<byte> line)
    {
        for (var i = 0; i < line.Length; i++)
            if (line[i] == '#' && i > 0)
                return true;
            else if (!"()[]{} \t"u8.Contains(line[i]))
                return false;
        return true;
    }

    /// <summary>Whether one of some characters is the last, a comment behind it left out.</summary>
    private static bool EndsIn(ReadOnlySpan<byte> text, ReadOnlySpan<byte> characters)
    {
        var rest = text.TrimEnd(" \t"u8);
        if (!rest.IsEmpty && characters.Contains(rest[^1]))
            return true;
        var last = (byte)0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '#' && characters.Contains(last))
                return true;
            if (text[i] < 0x80)
                last = IsSpace(text[i]) ? last : text[i];
            else
            {
                Rune.DecodeFromUtf8(text[i..], out var rune, out var length);
                last = Rune.IsWhiteSpace(rune) ? last : text[i];
                i += length - 1;
            }
        }
        return false;
    }

    private static int SkipSpace(ReadOnlySpan<byte> line, int at)
    {
        while (at < line.Length && IsSpace(line[at]))
            at++;
        return at;
    }

    private static bool IsSpace(byte c) => c is (byte)' ' or (byte)'\t';

    /// <summary>How many bytes of letters, digits and underscores a text begins with.</summary>
    private static int WordLength(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (at < text.Length)
            if (text[at] < 0x80)
            {
                if (!char.IsAsciiLetterOrDigit((char)text[at]) && text[at] != '_')
                    break;
                at++;
            }
            else if (Rune.DecodeFromUtf8(text[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done && Rune.IsLetterOrDigit(rune))
                at += length;
            else
                break;
        return at;
    }
}
