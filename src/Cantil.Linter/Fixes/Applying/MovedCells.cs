using Cantil.Foundation.Edits;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Fixes.Applying;

/// <summary>Where the cells of a notebook are after their text was edited.</summary>
internal static class MovedCells
{
    /// <param name="edits">In the order of the text. An edit belongs to the cell that it begins in.</param>
    public static List<NotebookCell> Of(IReadOnlyList<NotebookCell> cells, List<TextEdit> edits)
    {
        var moved = new List<NotebookCell>(cells.Count);
        var shift = 0;
        var next = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            var start = cells[i].Start + shift;
            // The line ending behind a cell counts as its own: what is put before it stays in the cell.
            for (; next < edits.Count && edits[next].Range.Start <= cells[i].End; next++)
                shift += System.Text.Encoding.UTF8.GetByteCount(edits[next].Content) - edits[next].Range.Length;
            moved.Add(cells[i] with { Start = start, End = Math.Max(start, cells[i].End + shift) });
        }
        return moved;
    }
}
