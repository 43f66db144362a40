namespace Cantil.Cli.Rendering;

/// <summary>The columns of long lines that a frame shows; what is cut off is marked with an ellipsis.</summary>
/// <param name="From">The first column shown, from 0.</param>
/// <param name="To">The column behind the last one shown.</param>
internal readonly record struct LineWindow(int From, int To)
{
    /// <summary>The most columns that are shown of a line.</summary>
    public const int Width = 140;

    private const int Margin = 6;

    /// <summary>All of it where it fits, else as much as fits with the marked columns in the middle.</summary>
    public static LineWindow Around(int markedFrom, int markedTo, int widest)
    {
        if (widest <= Width)
            return new LineWindow(0, int.MaxValue);
        if (markedTo + Margin <= Width)
            return new LineWindow(0, Width);
        var marked = Math.Min(markedTo - markedFrom, Width - 2 * Margin);
        var from = Math.Max(0, markedFrom - (Width - marked) / 2);
        return new LineWindow(from, from + Width);
    }

    /// <summary>Where a column of the line is in the window.</summary>
    public int Column(int column) => Math.Clamp(column, From, To) - From;
}
