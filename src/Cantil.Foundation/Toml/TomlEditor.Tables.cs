using System.Text;

namespace Cantil.Foundation.Toml;

public sealed partial class TomlEditor
{
    /// <summary>Adds a table with a header <c>[[…]]</c> behind the last one of its array; a table in braces where the array is written in brackets.</summary>
    public void AppendTable(ReadOnlySpan<TomlStep> path, IReadOnlyList<KeyValuePair<string, TomlFragment>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var old = Find(path);
        if (old is TomlArray { IsArrayOfTables: false } array)
        {
            Insert(path, array.Count, TomlFragment.Table(entries));
            return;
        }
        if (old is not (null or TomlArray))
            throw new InvalidOperationException($"{Shown(path)} is {old.KindInWords}, not an array of tables.");
        var body = new StringBuilder($"[[{Dotted(path)}]]\n");
        foreach (var (key, value) in entries)
            body.Append(TomlFragment.Key(key)).Append(" = ").Append(value.Text).Append('\n');
        InsertSection(old ?? NearestTable(path), body.ToString());
    }

    private void AddKey(ReadOnlySpan<TomlStep> path, TomlFragment value)
    {
        if (path.IsEmpty || path[^1].Key is null)
            throw new InvalidOperationException($"{Shown(path)} is not there.");
        var table = ContainerOf(path[..^1], out var depth);
        var dotted = Dotted(path[depth..]);
        // What is written in braces, or with dots, goes on so; all else gets a header.
        var isDotted = depth < path.Length - 1 && Find(path[..(depth + 1)]) is not null;
        if (table.IsInline)
            AddInlineEntry(table, $"{dotted} = {value.Text}");
        else if (isDotted)
            AddLine((TomlTable)Find(path[..(depth + 1)])!, $"{dotted} = {value.Text}\n");
        else if (depth == path.Length - 1 && (table.HasHeader || table == Document.Root))
            AddLine(table, $"{dotted} = {value.Text}\n");
        else
            AddSection(path, table, depth, value);
    }

    // The deepest table on the way that lines, or entries in braces, can be written into; what is left of the path is dotted or a new header.
    private TomlTable ContainerOf(ReadOnlySpan<TomlStep> path, out int depth)
    {
        var container = Document.Root;
        depth = 0;
        TomlValue value = container;
        for (var i = 0; i < path.Length; i++)
        {
            var next = Find(path[..(i + 1)]);
            if (next is null)
            {
                foreach (var step in path[i..])
                    if (step.Key is null)
                        throw new InvalidOperationException($"{Shown(path)} is not there.");
                if (value is not TomlTable)
                    throw new InvalidOperationException($"{Shown(path[..i])} is {value.KindInWords}, not a table.");
                break;
            }
            value = next;
            if (value is TomlTable { DottedIn: 0 } or TomlTable { IsInline: true })
                (container, depth) = ((TomlTable)value, i + 1);
        }
        return value is TomlTable ? container : throw new InvalidOperationException($"{Shown(path)} is {value.KindInWords}, not a table.");
    }

    private TomlValue NearestTable(ReadOnlySpan<TomlStep> path)
    {
        for (var i = path.Length - 1; i > 0; i--)
            if (Find(path[..i]) is { } value)
                return IsWrittenAsValue(value) ? throw new InvalidOperationException($"{Shown(path[..i])} is not written with a header.") : value;
        return Document.Root;
    }

    private void AddSection(ReadOnlySpan<TomlStep> path, TomlTable table, int depth, TomlFragment value)
    {
        var text = $"[{Dotted(path[..^1])}]\n{TomlFragment.Key(path[^1].Key!)} = {value.Text}\n";
        if (depth == path.Length - 1)
        {
            // Only its sub-tables have headers; its own belongs before them.
            var first = CommentsAbove(LineStart(FirstHeader(table)));
            Replace(first, first, text + "\n");
        }
        else
        {
            InsertSection(table, text);
        }
    }

    // Behind all sections of a table or an array of tables; at the end of the document where it has none.
    private void InsertSection(TomlValue owner, string text)
    {
        var last = owner == Document.Root ? -1 : LastHeader(owner);
        var at = last < 0 ? Document.Text.Length : SectionEnd(last);
        var before = Document.Text.Span[..at];
        if (at == Document.Text.Length)
            Replace(at, at, (before.Length > 0 && before[^1] != '\n' ? "\n" : "") + (before.IsEmpty || IsBlankAbove(at) ? "" : "\n") + text);
        else
            Replace(at, at, (IsBlankAbove(at) ? "" : "\n") + text + "\n");
    }

    // A line of its own behind the last one of a table, in the document's order.
    private void AddLine(TomlTable table, string line)
    {
        var end = BodyEnd(table, out var key);
        if (end >= 0)
        {
            InsertLine(NextLine(end), Indentation(key) + line);
        }
        else if (table.HasHeader)
        {
            InsertLine(NextLine(table.Range.End), Indentation(table.Range.Start) + line);
        }
        else
        {
            var first = FirstHeader(table);
            if (first < 0)
                InsertLine(Document.Text.Length, line);
            else
                InsertLine(CommentsAbove(LineStart(first)), line + "\n");
        }
    }

    private void InsertLine(int at, string line)
    {
        var text = Document.Text.Span[..at];
        // The last line of the document may have no end.
        if (text.Length > 0 && text[^1] != '\n')
            line = "\n" + line[..^1];
        Replace(at, at, line);
    }

    private void RemoveLine(TomlEntry entry)
    {
        var start = LineStart(entry.KeyRange.Start);
        Replace(start, NextLine(Math.Max(entry.Value.Range.Start, entry.Value.Range.End - 1)), "");
    }

    // A table, or an array of them, with all sections under it, wherever they stand, or all lines of its dotted keys.
    private void RemoveTables(TomlValue value)
    {
        var edits = new List<(int, int, string)>();
        var first = FirstHeader(value);
        foreach (var header in Headers(value))
        {
            var start = LineStart(header);
            var end = SectionEnd(header);
            // Comments above the first stay; those above the others are inside.
            if (header != first)
                start = CommentsAbove(start);
            edits.Add((start, end, ""));
        }
        AddDottedLines(value, edits);
        TrimEnd(edits);
        Replace([.. edits]);
    }

    // What is taken from the end of the document takes the empty lines before it along.
    private void TrimEnd(List<(int Start, int End, string Text)> edits)
    {
        edits.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        var end = Document.Text.Length;
        for (var i = edits.Count - 1; i >= 0 && edits[i].End == end; i--)
        {
            end = edits[i].Start;
            if (i == 0 || edits[i - 1].End != end)
                edits[i] = (BlanksAbove(end), edits[i].End, "");
        }
    }

    private void AddDottedLines(TomlValue value, List<(int, int, string)> edits)
    {
        if (value is not TomlTable { HasHeader: false } table)
            return;
        foreach (var entry in table)
        {
            if (!IsWrittenAsValue(entry.Value))
                AddDottedLines(entry.Value, edits);
            else
                edits.Add((LineStart(entry.KeyRange.Start), NextLine(Math.Max(entry.Value.Range.Start, entry.Value.Range.End - 1)), ""));
        }
    }

    // The end of the last value that a table's own lines give it, and the key of that line; -1 where it has none.
    private static int BodyEnd(TomlTable table, out int key)
    {
        var end = key = -1;
        foreach (var entry in table)
        {
            int entryEnd, entryKey = entry.KeyRange.Start;
            if (IsWrittenAsValue(entry.Value))
                entryEnd = Math.Max(entry.Value.Range.Start, entry.Value.Range.End - 1);
            else if (entry.Value is TomlTable { DottedIn: not 0 } dotted)
                entryEnd = BodyEnd(dotted, out entryKey);
            else
                continue;
            if (entryEnd > end)
                (end, key) = (entryEnd, entryKey);
        }
        return end;
    }

    private static int FirstHeader(TomlValue value)
    {
        var headers = Headers(value);
        return headers.Count == 0 ? -1 : headers.Min();
    }

    private static int LastHeader(TomlValue value)
    {
        var headers = Headers(value);
        return headers.Count == 0 ? -1 : headers.Max();
    }

    // Where the headers of a value and of all below it begin.
    private static List<int> Headers(TomlValue value)
    {
        var list = new List<int>();
        AddHeaders(value, list);
        return list;
    }

    private static void AddHeaders(TomlValue value, List<int> list)
    {
        if (value is TomlArray { IsArrayOfTables: true } array)
        {
            foreach (var item in array)
                AddHeaders(item, list);
        }
        else if (value is TomlTable { IsInline: false } table)
        {
            if (table.HasHeader)
                list.Add(table.Range.Start);
            foreach (var entry in table)
                AddHeaders(entry.Value, list);
        }
    }

    // Where the next header begins, with the comments right above it; else the end of the document.
    private int SectionEnd(int header)
    {
        var next = int.MaxValue;
        foreach (var other in Headers(Document.Root))
            if (other > header && other < next)
                next = other;
        return next == int.MaxValue ? Document.Text.Length : CommentsAbove(LineStart(next));
    }

    // The start of the first of the lines right above that hold nothing but a comment.
    private int CommentsAbove(int line)
    {
        var tokens = Document.Tokens;
        while (line > 0)
        {
            var i = TokenAt(line) - 1;
            if (tokens[i].Kind != TomlTokenKind.NewLine || --i < 0 || tokens[i].Kind != TomlTokenKind.Comment)
                break;
            var start = tokens[i].Start;
            if (i > 0 && tokens[i - 1].Kind == TomlTokenKind.Whitespace)
                start = tokens[--i].Start;
            if (i > 0 && tokens[i - 1].Kind != TomlTokenKind.NewLine)
                break;
            line = start;
        }
        return line;
    }

    // The start of the first of the empty lines right above.
    private int BlanksAbove(int line)
    {
        while (line > 0)
        {
            var above = LineStart(line - 1);
            if (!Document.Text.Slice(above, line).Trim(" \t\r\n"u8).IsEmpty)
                break;
            line = above;
        }
        return line;
    }

    private bool IsBlankAbove(int line)
    {
        var text = Document.Text.Span[..line].TrimEnd(" \t"u8);
        if (!text.EndsWith("\n"u8))
            return text.IsEmpty;
        text = text[..^1];
        if (text.EndsWith("\r"u8))
            text = text[..^1];
        text = text.TrimEnd(" \t"u8);
        return text.IsEmpty || text.EndsWith("\n"u8);
    }

    // Indexes are not written: a header means the last element of an array.
    private static string Dotted(ReadOnlySpan<TomlStep> path)
    {
        var text = new StringBuilder();
        foreach (var step in path)
            if (step.Key is not null)
                text.Append(text.Length > 0 ? "." : "").Append(TomlFragment.Key(step.Key));
        return text.ToString();
    }
}
