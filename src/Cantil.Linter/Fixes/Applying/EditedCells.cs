using System.Buffers;
using System.Text;
using Cantil.Foundation.Edits;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Fixes.Applying;

/// <summary>
/// The cells of a notebook after their joined text was edited: finds each one's part of the new text, and puts back the line ending
/// behind a cell where an edit took it.
/// </summary>
internal sealed class EditedCells
{
    private readonly ArrayBufferWriter<byte> _text = new();

    public List<NotebookCell> Cells { get; } = [];

    public ReadOnlySpan<byte> Text => _text.WrittenSpan;

    /// <param name="cells">Where the cells were.</param>
    /// <param name="length">Of the text before, in bytes.</param>
    /// <param name="edits">In the order of the text before. What an edit inserts belongs to the cell that it begins in.</param>
    /// <param name="after">The text after.</param>
    public EditedCells(IReadOnlyList<NotebookCell> cells, int length, List<TextEdit> edits, ReadOnlySpan<byte> after)
    {
        var start = 0;
        var first = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            var isLast = i == cells.Count - 1;
            var end = isLast ? length : cells[i + 1].Start;
            var size = end - cells[i].Start;
            for (var e = first; e < edits.Count && (edits[e].Range.Start < end || isLast); e++)
            {
                size -= Math.Max(0, Math.Min(edits[e].Range.End, end) - Math.Max(edits[e].Range.Start, cells[i].Start));
                if (edits[e].Range.Start >= cells[i].Start)
                    size += Encoding.UTF8.GetByteCount(edits[e].Content);
                if (edits[e].Range.End <= end)
                    first = e + 1;
            }
            Add(cells[i].Number, after.Slice(start, size));
            start += size;
        }
    }

    private void Add(int number, ReadOnlySpan<byte> content)
    {
        var start = _text.WrittenCount;
        var end = start + content.Length;
        _text.Write(content);
        if (content.EndsWith("\n"u8))
            end--;
        else
            _text.Write("\n"u8);
        Cells.Add(new NotebookCell(number, start, end));
    }
}
