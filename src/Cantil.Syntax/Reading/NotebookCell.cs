namespace Cantil.Syntax.Reading;

/// <summary>A code cell of a notebook.</summary>
/// <param name="Number">Among all cells of the notebook, from 1.</param>
/// <param name="Start">Byte offset of its first character in the joined text.</param>
/// <param name="End">Behind its last character; the line ending that joins it to the next is not its own.</param>
public readonly record struct NotebookCell(int Number, int Start, int End);
