using System.Text;
using Cantil.Foundation.Text;

namespace Cantil.Foundation.Toml;

/// <summary>
/// Changes a document and keeps all else of it as it is: comments, order, quotation marks, white space, line endings. After each change
/// <see cref="Document"/> is a new one; values of the old one are no longer part of it. A path that leads through what is no table or no array
/// is refused with <see cref="InvalidOperationException"/>, and nothing is changed.
/// </summary>
public sealed partial class TomlEditor
{
    private readonly string _newLine;

    /// <param name="document">A document without an error.</param>
    /// <exception cref="ArgumentException">The document has an error.</exception>
    public TomlEditor(TomlDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Error is not null)
            throw new ArgumentException("A document with an error cannot be edited.", nameof(document));
        Document = document;
        _newLine = "\n";
        foreach (var token in document.Tokens)
        {
            if (token.Kind != TomlTokenKind.NewLine)
                continue;
            _newLine = token.End - token.Start == 2 ? "\r\n" : "\n";
            break;
        }
    }

    /// <summary>The document as it is now.</summary>
    public TomlDocument Document { get; private set; }

    /// <summary>Whether anything was changed.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>The text as it is now, with a byte order mark where the file had one.</summary>
    public byte[] ToUtf8() => Document.Text.HasByteOrderMark ? [.. "\uFEFF"u8, .. Document.Text.Span] : Document.Text.Span.ToArray();

    public override string ToString() => Document.Text.ToString();

    /// <summary>The value at a path, or null.</summary>
    public TomlValue? Find(ReadOnlySpan<TomlStep> path)
    {
        TomlValue? value = Document.Root;
        foreach (var step in path)
        {
            value = value switch
            {
                TomlTable table when step.Key is not null => table.Get(step.Key),
                TomlArray array when step.Key is null && (uint)step.Index < (uint)array.Count => array[step.Index],
                _ => null,
            };
        }
        return value;
    }

    /// <summary>
    /// Gives a key, or an element that is there, a value. A new key comes behind the last one of its table; tables that are missing are made, each path
    /// with a header of its own.
    /// </summary>
    public void Set(ReadOnlySpan<TomlStep> path, TomlFragment value)
    {
        if (Find(path) is not { } old)
            AddKey(path, value);
        else if (path.IsEmpty || !IsWrittenAsValue(old))
            throw new InvalidOperationException($"{Shown(path)} is a table with a header of its own.");
        else
            Replace(old.Range.Start, old.Range.End, value.Text);
    }

    /// <summary>
    /// Takes a key, a table with all that is under it, or an element of an array away, and the comment behind it on its line; comments on lines of their own
    /// stay, but for those inside a table.
    /// </summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(ReadOnlySpan<TomlStep> path)
    {
        if (path.IsEmpty || Find(path) is not { } value)
            return false;
        var parent = Find(path[..^1])!;
        if (parent is TomlArray { IsArrayOfTables: false } array)
            RemoveItem(array, path[^1].Index);
        else if (parent is TomlTable && ContainerOf(path[..^1], out _) is { IsInline: true } container)
            RemoveInline(path, container);
        else if (IsWrittenAsValue(value))
            RemoveLine(EntryOf((TomlTable)parent, path[^1].Key!));
        else
            RemoveTables(value);
        return true;
    }

    // Several places at once; none overlaps another.
    private void Replace(params ReadOnlySpan<(int Start, int End, string Text)> edits)
    {
        var sorted = edits.ToArray();
        Array.Sort(sorted, static (left, right) => left.Start.CompareTo(right.Start));
        var old = Document.Text;
        var result = new StringBuilder(old.Length + 256);
        var at = 0;
        foreach (var (start, end, text) in sorted)
        {
            result.Append(old.GetString(at, start)).Append(text.ReplaceLineEndings(_newLine));
            at = end;
        }
        result.Append(old.GetString(at, old.Length));
        var next = SourceText.From(result.ToString());
        next.HasByteOrderMark = old.HasByteOrderMark;
        var document = TomlDocument.Parse(next);
        if (document.Error is { } error)
            throw new InvalidOperationException($"The change would break the document: {error.Message}.");
        Document = document;
        HasChanged = true;
    }

    private void Replace(int start, int end, string text) => Replace((start, end, text));

    // All but tables under headers and tables made by dotted keys.
    private static bool IsWrittenAsValue(TomlValue value) => value switch
    {
        TomlTable table => table.IsInline,
        TomlArray array => !array.IsArrayOfTables,
        _ => true,
    };

    private static TomlEntry EntryOf(TomlTable table, string key) => table.TryGetEntry(key, out var entry) ? entry : throw new InvalidOperationException();

    // The index of the token that begins at an offset, or of the next one.
    private int TokenAt(int offset)
    {
        var tokens = Document.Tokens;
        int low = 0, high = tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private int LineStart(int offset) => Document.Text.Lines.Start(Document.Text.Lines.LineOf(offset));

    private int NextLine(int offset) => Document.Text.Lines.EndWithBreak(Document.Text.Lines.LineOf(offset));

    // The blanks that a line begins with.
    private string Indentation(int offset)
    {
        var start = LineStart(offset);
        var end = start;
        var text = Document.Text.Buffer;
        while (text[end] is (byte)' ' or (byte)'\t')
            end++;
        return Document.Text.GetString(start, end);
    }

    private static string Shown(ReadOnlySpan<TomlStep> path)
    {
        var text = new StringBuilder();
        foreach (var step in path)
            text.Append(text.Length > 0 && step.Key is not null ? "." : "").Append(step);
        return text.Length == 0 ? "The document" : text.ToString();
    }
}
