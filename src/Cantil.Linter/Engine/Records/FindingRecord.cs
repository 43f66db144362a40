namespace Cantil.Linter.Engine.Records;

/// <summary>
/// A finding as it is printed and kept: all that any form of output wants to know, without the text that it was found in. Rows and
/// columns count from 1, columns in code points; offsets are in bytes. It holds numbers only, so that many of them can be written
/// and read as one piece of memory.
/// </summary>
/// <param name="Rule">The rule's number in the <see cref="RuleCatalogue"/>; <see cref="SyntaxError"/> where there is none.</param>
/// <param name="Row">In the whole text; in a notebook that of all its cells joined.</param>
/// <param name="NoqaRow">Of the line whose comment counts, in its cell; 0 where no comment does.</param>
/// <param name="Cell">The cell of a notebook, from 1; 0 in other files.</param>
/// <param name="CellStart">How many rows stand before the cell.</param>
/// <param name="MessageStart">Where the message stands in <see cref="FileFindings.Text"/>.</param>
/// <param name="Fix">Its place in <see cref="FileFindings.Fixes"/>; -1 where it has none.</param>
public readonly record struct FindingRecord(
    int Rule, int Start, int End, int Row, int Column, int EndRow, int EndColumn, int NoqaRow, int Cell, int CellStart,
    int MessageStart, int MessageLength, int Fix)
{
    /// <summary>The <see cref="Rule"/> of what makes a file no Python.</summary>
    public const int SyntaxError = -1;

    public bool IsSyntaxError => Rule == SyntaxError;
}
