using System.Text;
using System.Text.Json;
using Cantil.Foundation.Text;

namespace Cantil.Syntax.Reading;

/// <summary>
/// Puts cells whose text has changed back into a notebook: only their <c>source</c> is written anew, as a string or as an
/// array of lines like before; every other byte stays.
/// </summary>
public static class NotebookWriter
{
    /// <summary>The notebook with new texts in its cells.</summary>
    /// <param name="json">The notebook as it was read.</param>
    /// <param name="before">What <see cref="NotebookReader"/> made of it.</param>
    /// <param name="after">The new text of all cells, one behind the other.</param>
    /// <param name="cells">Where the cells are in it: as many as before.</param>
    public static byte[] Write(ReadOnlySpan<byte> json, NotebookSource before, ReadOnlySpan<byte> after, IReadOnlyList<NotebookCell> cells)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(cells);
        var sources = SourceRanges(json);
        var output = new MemoryStream(json.Length + 1024);
        var done = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            var old = before.Buffer.AsSpan(before.Cells[i].Start, before.Cells[i].End - before.Cells[i].Start);
            var text = after[cells[i].Start..cells[i].End];
            if (old.SequenceEqual(text))
                continue;
            var range = sources[cells[i].Number - 1];
            output.Write(json[done..range.Start]);
            PutSource(json[range.Start..range.End], text, output);
            done = range.End;
        }
        output.Write(json[done..]);
        return output.ToArray();
    }

    /// <summary>Where the value of <c>source</c> stands, of every cell.</summary>
    private static List<TextRange> SourceRanges(ReadOnlySpan<byte> json)
    {
        var ranges = new List<TextRange>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = NotebookReader.MaxDepth });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!reader.ValueTextEquals("cells"u8))
            {
                reader.Skip();
                continue;
            }
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                ranges.Add(SourceOfCell(ref reader));
        }
        return ranges;
    }

    private static TextRange SourceOfCell(ref Utf8JsonReader reader)
    {
        var range = default(TextRange);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isSource = reader.ValueTextEquals("source"u8);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            // A key that is there twice counts once: the last.
            if (isSource)
                range = new TextRange(start, (int)reader.BytesConsumed);
        }
        return range;
    }

    private static void PutSource(ReadOnlySpan<byte> old, ReadOnlySpan<byte> text, MemoryStream output)
    {
        if (old[0] == '"')
        {
            PutString(text, output);
            return;
        }
        if (text.IsEmpty)
        {
            output.Write("[]"u8);
            return;
        }
        var (open, between, close) = SpaceOf(old);
        output.WriteByte((byte)'[');
        output.Write(open);
        for (var first = true; !text.IsEmpty; first = false)
        {
            if (!first)
            {
                output.WriteByte((byte)',');
                output.Write(between);
            }
            var end = text.IndexOf((byte)'\n');
            var line = end < 0 ? text : text[..(end + 1)];
            PutString(line, output);
            text = text[line.Length..];
        }
        output.Write(close);
        output.WriteByte((byte)']');
    }

    /// <summary>The space behind the opening bracket, behind a comma and before the closing bracket of an array of strings.</summary>
    private static (byte[] Open, byte[] Between, byte[] Close) SpaceOf(ReadOnlySpan<byte> array)
    {
        var reader = new Utf8JsonReader(array);
        reader.Read();
        reader.Read();
        if (reader.TokenType != JsonTokenType.String)
            return ([], [], []);
        var open = array[1..(int)reader.TokenStartIndex].ToArray();
        var between = open;
        var end = (int)reader.BytesConsumed;
        for (var isFirst = true; reader.Read() && reader.TokenType == JsonTokenType.String; isFirst = false)
        {
            if (isFirst)
                between = array[(end + array[end..].IndexOf((byte)',') + 1)..(int)reader.TokenStartIndex].ToArray();
            end = (int)reader.BytesConsumed;
        }
        return (open, between, array[end..^1].ToArray());
    }

    /// <summary>A string as Jupyter writes it: only what JSON asks for is escaped.</summary>
    private static void PutString(ReadOnlySpan<byte> utf8, MemoryStream output)
    {
        output.WriteByte((byte)'"');
        foreach (var unit in utf8)
            switch (unit)
            {
                case (byte)'"': output.Write("\\\""u8); break;
                case (byte)'\\': output.Write("\\\\"u8); break;
                case (byte)'\n': output.Write("\\n"u8); break;
                case (byte)'\r': output.Write("\\r"u8); break;
                case (byte)'\t': output.Write("\\t"u8); break;
                case (byte)'\f': output.Write("\\f"u8); break;
                case (byte)'\b': output.Write("\\b"u8); break;
                case < 0x20: output.Write(Encoding.ASCII.GetBytes($"\\u{unit:x4}")); break;
                default: output.WriteByte(unit); break;
            }
        output.WriteByte((byte)'"');
    }
}
