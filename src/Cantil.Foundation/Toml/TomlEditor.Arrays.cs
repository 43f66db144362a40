namespace Cantil.Foundation.Toml;

public sealed partial class TomlEditor
{
    /// <summary>
    /// Puts an element into an array, before the one that has the index now. An array that goes over lines gets a line more, indented as the others; one on a
    /// line stays there; an empty or a missing one is begun with a line for the element.
    /// </summary>
    /// <param name="index">From 0 to the number of elements.</param>
    public void Insert(ReadOnlySpan<TomlStep> path, int index, TomlFragment value)
    {
        var old = Find(path);
        if (old is null)
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(index, 0);
            AddKey(path, FirstItem("", value));
            return;
        }
        if (old is not TomlArray { IsArrayOfTables: false } array)
            throw new InvalidOperationException($"{Shown(path)} is {(old is TomlArray ? "an array of tables with headers" : old.KindInWords)}, not an array of values.");
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, array.Count);
        if (array.Count == 0)
            InsertFirst(array, value);
        else if (index == 0)
            InsertBeforeFirst(array, value);
        else
            InsertBehind(array, index - 1, value);
    }

    private static TomlFragment FirstItem(string indentation, TomlFragment value) =>
        TomlFragment.Raw($"[\n{indentation}    {value.Text},\n{indentation}]");

    private void InsertFirst(TomlArray array, TomlFragment value)
    {
        var close = array.Range.End - 1;
        var indentation = Indentation(array.Range.Start);
        if (!HasComment(array))
            Replace(array.Range.Start, array.Range.End, FirstItem(indentation, value).Text);
        else
            // A comment ends with its line, so the bracket stands on one of its own.
            Replace(LineStart(close), LineStart(close), $"{indentation}    {value.Text},\n");
    }

    private void InsertBeforeFirst(TomlArray array, TomlFragment value)
    {
        var first = array[0].Range.Start;
        var end = EndOfLineAfter(TokenAt(array.Range.Start) + 1, first);
        if (end < 0)
            Replace(first, first, value.Text + ", ");
        else
            Replace(end, end, $"\n{Indentation(first)}{value.Text},");
    }

    private void InsertBehind(TomlArray array, int index, TomlFragment value)
    {
        var item = array[index];
        var isLast = index == array.Count - 1;
        var comma = CommaBehind(array, index);
        var limit = isLast ? array.Range.End - 1 : array[index + 1].Range.Start;
        var behind = comma < 0 ? TokenBehind(item) : comma + 1;
        // Where the array goes on in the same line, so does what is new.
        var end = EndOfLineAfter(behind, limit);
        if (isLast && end < 0 && IsFirstOnLine(item))
            end = comma < 0 ? item.Range.End : Document.Tokens[comma].End;
        if (end >= 0)
        {
            var line = $"\n{ItemIndentation(array, index)}{value.Text}{(comma < 0 ? "" : ",")}";
            if (comma >= 0)
                Replace(end, end, line);
            else if (end == item.Range.End)
                Replace(end, end, "," + line);
            else
                Replace((item.Range.End, item.Range.End, ","), (end, end, line));
        }
        else if (comma < 0)
        {
            Replace(item.Range.End, item.Range.End, ", " + value.Text);
        }
        else
        {
            var at = Document.Tokens[comma].End;
            Replace(at, at, $" {value.Text},");
        }
    }

    private void RemoveItem(TomlArray array, int index) => RemoveFrom(array, array[index].Range.Start, array[index].Range.End, index == 0 ? -1 : array[index - 1].Range.End);

    // Takes something that commas separate out of brackets or braces.
    private void RemoveFrom(TomlValue container, int start, int end, int previousEnd)
    {
        var tokens = Document.Tokens;
        var behind = TokenAt(end);
        var close = container.Range.End - 1;
        var comma = SkipTo(behind, TomlTokenKind.Comma, close);
        var previousComma = previousEnd < 0 ? -1 : SkipTo(TokenAt(previousEnd), TomlTokenKind.Comma, start);
        var lineEnd = EndOfLineAfter(comma < 0 ? behind : comma + 1, close);
        if (comma >= 0 && Contains(behind, TomlTokenKind.NewLine, tokens[comma].Start))
        {
            // The comma stands on a later line, and there may be comments between.
            Replace((start, end, ""), (tokens[comma].Start, tokens[comma].End, ""));
        }
        else if (IsFirstOnLine(start) && lineEnd >= 0)
        {
            // Its lines with the comment behind it; the one before becomes the last, and has a comma only if this had one.
            var lines = (LineStart(start), NextLine(lineEnd), "");
            if (comma < 0 && previousComma >= 0)
                Replace((tokens[previousComma].Start, tokens[previousComma].End, ""), lines);
            else
                Replace(lines);
        }
        else if (comma >= 0)
        {
            RemoveWithBlank(start, tokens[comma].End, lineEnd >= 0);
        }
        else if (previousComma < 0)
        {
            RemoveOnly(container, start, end);
        }
        else if (Contains(previousComma + 1, TomlTokenKind.Comment, start))
        {
            Replace((tokens[previousComma].Start, tokens[previousComma].End, ""), (start, end, ""));
        }
        else
        {
            Replace(tokens[previousComma].Start, end, "");
        }
    }

    // With the blanks on the side where others stay; none are left at the end of a line.
    private void RemoveWithBlank(int start, int end, bool isLastOnLine)
    {
        var tokens = Document.Tokens;
        var token = isLastOnLine ? TokenAt(start) - 1 : TokenAt(end);
        if (tokens[token].Kind != TomlTokenKind.Whitespace)
            Replace(start, end, "");
        else if (isLastOnLine)
            Replace(tokens[token].Start, end, "");
        else
            Replace(start, tokens[token].End, "");
    }

    private void RemoveOnly(TomlValue container, int start, int end)
    {
        var open = container.Range.Start + 1;
        var close = container.Range.End - 1;
        var isBlank = !Contains(TokenAt(open), TomlTokenKind.Comment, close);
        Replace(isBlank ? open : start, isBlank ? close : end, "");
    }

    private void AddInlineEntry(TomlTable table, string entry)
    {
        var open = table.Range.Start;
        if (table.Count == 0)
        {
            if (Contains(TokenAt(open), TomlTokenKind.Comment, table.Range.End))
                Replace(LineStart(table.Range.End - 1), LineStart(table.Range.End - 1), $"{Indentation(open)}    {entry},\n");
            else
                Replace(open, table.Range.End, $"{{ {entry} }}");
            return;
        }
        var end = LastEnd(table);
        var comma = SkipTo(TokenAt(end), TomlTokenKind.Comma, table.Range.End);
        var lineEnd = EndOfLineAfter(comma < 0 ? TokenAt(end) : comma + 1, table.Range.End - 1);
        if (lineEnd >= 0)
        {
            var line = $"\n{Indentation(LastKey(table))}{entry}{(comma < 0 ? "" : ",")}";
            if (comma < 0)
                Replace((end, end, ","), (lineEnd, lineEnd, line));
            else
                Replace(lineEnd, lineEnd, line);
        }
        else if (comma < 0)
            Replace(end, end, $", {entry}");
        else
            Replace(Document.Tokens[comma].End, Document.Tokens[comma].End, $" {entry},");
    }

    // Of a table that dotted keys make, each entry stands for itself; it is gone with the last.
    private void RemoveInline(ReadOnlySpan<TomlStep> path, TomlTable container)
    {
        if (Find(path) is not TomlTable { IsInline: false } table)
        {
            RemoveInlineEntry(container, EntryOf((TomlTable)Find(path[..^1])!, path[^1].Key!));
            return;
        }
        for (var left = table.Count; left > 0; left--)
            Remove([.. path, ((TomlTable)Find(path)!)[0].Key]);
    }

    private void RemoveInlineEntry(TomlTable container, TomlEntry entry)
    {
        // With dots before it, the entry begins where the first part of its key does.
        var first = TokenAt(entry.KeyRange.Start);
        var tokens = Document.Tokens;
        while (tokens[first - 1].Kind is TomlTokenKind.Dot or TomlTokenKind.Key || (tokens[first - 1].Kind == TomlTokenKind.Whitespace && tokens[first - 2].Kind is TomlTokenKind.Dot or TomlTokenKind.Key))
            first--;
        var previous = -1;
        for (var i = first - 1; tokens[i].Start > container.Range.Start && previous < 0; i--)
            if (tokens[i].Kind == TomlTokenKind.Comma)
                previous = tokens[i].Start;
        RemoveFrom(container, tokens[first].Start, entry.Value.Range.End, previous);
    }

    private static int LastEnd(TomlTable table)
    {
        var end = 0;
        foreach (var entry in table)
            end = Math.Max(end, IsWrittenAsValue(entry.Value) ? entry.Value.Range.End : LastEnd((TomlTable)entry.Value));
        return end;
    }

    private static int LastKey(TomlTable table)
    {
        var key = 0;
        foreach (var entry in table)
            key = Math.Max(key, entry.KeyRange.Start);
        return key;
    }

    private bool HasComment(TomlArray array) => Contains(TokenAt(array.Range.Start), TomlTokenKind.Comment, array.Range.End);

    private bool Contains(int token, TomlTokenKind kind, int limit)
    {
        for (; token < Document.Tokens.Count && Document.Tokens[token].Start < limit; token++)
            if (Document.Tokens[token].Kind == kind)
                return true;
        return false;
    }

    // The first token behind a value, which may be made of several.
    private int TokenBehind(TomlValue value) => TokenAt(value.Range.End);

    private int CommaBehind(TomlArray array, int index) =>
        SkipTo(TokenBehind(array[index]), TomlTokenKind.Comma, index + 1 < array.Count ? array[index + 1].Range.Start : array.Range.End);

    // The next token of a kind with nothing but blanks, line ends and comments before it; -1 where there is none.
    private int SkipTo(int token, TomlTokenKind kind, int limit)
    {
        for (; token < Document.Tokens.Count && Document.Tokens[token].Start < limit; token++)
        {
            var each = Document.Tokens[token].Kind;
            if (each == kind)
                return token;
            if (each is not (TomlTokenKind.Whitespace or TomlTokenKind.NewLine or TomlTokenKind.Comment))
                return -1;
        }
        return -1;
    }

    // Where the line ends, comment included, if nothing else stands on it; -1 where something does.
    private int EndOfLineAfter(int token, int limit)
    {
        for (; token < Document.Tokens.Count && Document.Tokens[token].Start < limit; token++)
        {
            var each = Document.Tokens[token];
            if (each.Kind == TomlTokenKind.NewLine)
                return each.Start;
            if (each.Kind is not (TomlTokenKind.Whitespace or TomlTokenKind.Comment))
                return -1;
        }
        return -1;
    }

    private bool IsFirstOnLine(TomlValue value) => IsFirstOnLine(value.Range.Start);

    private bool IsFirstOnLine(int start)
    {
        var token = TokenAt(start) - 1;
        if (token >= 0 && Document.Tokens[token].Kind == TomlTokenKind.Whitespace)
            token--;
        return token < 0 || Document.Tokens[token].Kind == TomlTokenKind.NewLine;
    }

    // As the element itself, or as one that begins a line; behind an opening bracket with something in its line, four more than that.
    private string ItemIndentation(TomlArray array, int index)
    {
        for (var i = index; i >= 0; i--)
            if (IsFirstOnLine(array[i]))
                return Indentation(array[i].Range.Start);
        for (var i = index + 1; i < array.Count; i++)
            if (IsFirstOnLine(array[i]))
                return Indentation(array[i].Range.Start);
        return Indentation(array.Range.Start) + "    ";
    }
}
