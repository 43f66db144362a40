using System.Text;
using System.Text.Unicode;

namespace Cantil.Packaging.Metadata;

/// <summary>
/// Goes through the fields of a metadata file without copying them, as Python's own reader does (core metadata, "Metadata file specification"): headers
/// up to the first empty line, or up to the first line that is none. Any line ending, a byte order mark and any content will do; nothing is refused.
/// </summary>
/// <param name="text">The file.</param>
public ref struct MetadataReader(ReadOnlySpan<byte> text)
{
    private ReadOnlySpan<byte> _rest = text.StartsWith("\uFEFF"u8) ? text[3..] : text;

    /// <summary>The current field's name, as written.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The current field's value with its line breaks, without the white space at both ends.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Whether the value goes over several lines.</summary>
    public bool IsFolded { get; private set; }

    /// <summary>After the last field: what follows the headers, the description by newer metadata.</summary>
    public readonly ReadOnlySpan<byte> Body => _rest;

    /// <summary>Goes to the next field; false where there is none.</summary>
    public bool Read()
    {
        while (!_rest.IsEmpty)
        {
            var end = EndOfLine(_rest, out var next);
            if (end == 0)
            {
                _rest = _rest[next..];
                return false;
            }
            // Out of place: a continuation of nothing, the first line of a mailbox.
            if (_rest[0] is (byte)' ' or (byte)'\t' || _rest.StartsWith("From "u8))
            {
                _rest = _rest[next..];
                continue;
            }
            var colon = Colon(_rest[..end]);
            if (colon < 0)
                return false;
            Name = _rest[..colon];
            var start = colon + 1;
            IsFolded = false;
            while (next < _rest.Length && _rest[next] is (byte)' ' or (byte)'\t')
            {
                IsFolded = true;
                end = next + EndOfLine(_rest[next..], out var length);
                next += length;
            }
            Value = _rest[start..end].Trim(" \t\r\n"u8);
            _rest = _rest[next..];
            if (colon > 0)
                return true;
        }
        return false;
    }

    /// <summary>Whether the current field has this name, in any case.</summary>
    public readonly bool Is(ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(Name, name);

    /// <summary>The value on one line: each line break with the blanks behind it is one space.</summary>
    public readonly string GetValue()
    {
        if (!IsFolded)
            return Decode(Value);
        var result = new StringBuilder(Value.Length);
        var rest = Decode(Value).AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny('\r', '\n');
            var line = (end < 0 ? rest : rest[..end]).Trim(" \t");
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!line.IsEmpty)
                result.Append(result.Length > 0 ? " " : "").Append(line);
        }
        return result.ToString();
    }

    /// <summary>
    /// The value with its lines, freed of what folding put before them: a bar behind blanks (distutils), or as many blanks as all of them have.
    /// </summary>
    public readonly string GetLines()
    {
        if (!IsFolded)
            return Decode(Value);
        var lines = Decode(Value).ReplaceLineEndings("\n").Split('\n');
        var indent = int.MaxValue;
        for (var i = 1; i < lines.Length; i++)
        {
            var blanks = lines[i].AsSpan().IndexOfAnyExcept(' ', '\t');
            if (blanks >= 0)
                indent = Math.Min(indent, blanks);
        }
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd(' ', '\t', '\r');
            lines[i] = line.StartsWith("       |", StringComparison.Ordinal) ? line[8..] : line.Length > indent ? line[indent..] : "";
        }
        return string.Join('\n', lines);
    }

    /// <summary>Text that is meant to be UTF-8; of old, and by mistake, it is Latin-1.</summary>
    internal static string Decode(ReadOnlySpan<byte> bytes) =>
        Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);

    // Where the name ends; -1 where the line is no header: names are visible ASCII.
    private static int Colon(ReadOnlySpan<byte> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == ':')
                return i;
            if (line[i] is <= 0x20 or >= 0x7F)
                return -1;
        }
        return -1;
    }

    private static int EndOfLine(ReadOnlySpan<byte> text, out int next)
    {
        var end = text.IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0)
        {
            next = text.Length;
            return text.Length;
        }
        next = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        return end;
    }
}
