using Cantil.Foundation.Text;

namespace Cantil.Syntax.Reading;

/// <summary>The Python of a notebook: its code cells, each ended by a line ending, one behind the other.</summary>
/// <param name="Buffer">UTF-8, with room for a <see cref="SourceText"/>'s padding behind <paramref name="Length"/>.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Cells">Those that are Python, in order.</param>
/// <param name="IsPython">False for notebooks of another language, which then have no text.</param>
/// <param name="Error">Null where all is well; else there is no text.</param>
public sealed record NotebookSource(byte[] Buffer, int Length, IReadOnlyList<NotebookCell> Cells, bool IsPython, SourceError? Error)
{
    /// <summary>The cell that an offset is in; the line ending behind a cell belongs to it. Null where there is no cell.</summary>
    public NotebookCell? CellAt(int offset)
    {
        int low = 0, high = Cells.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Cells[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 ? Cells[low - 1] : null;
    }

    /// <summary>The number of the cell, and row and column in it, of a place in the joined text.</summary>
    public (int Cell, TextPosition Position) Locate(SourceText text, int offset)
    {
        ArgumentNullException.ThrowIfNull(text);
        var position = text.Lines.Position(offset);
        return CellAt(offset) is { } cell ? (cell.Number, position with { Row = position.Row - text.Lines.LineOf(cell.Start) }) : (0, position);
    }
}
