namespace Cantil.Linter.Engine.Records;

/// <summary>An edit of a <see cref="FixRecord"/>; rows and columns as those of a <see cref="FindingRecord"/>.</summary>
/// <param name="CellStart">How many rows stand before the cell that it starts in.</param>
/// <param name="ContentStart">Where its content stands in <see cref="FileFindings.Text"/>.</param>
public readonly record struct EditRecord(
    int Start, int End, int Row, int Column, int EndRow, int EndColumn, int CellStart, int ContentStart, int ContentLength);
