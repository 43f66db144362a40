namespace Cantil.Syntax.Dumping;

/// <summary>How printing a tree went.</summary>
/// <param name="Offset">Where the trouble is: a byte offset in the source.</param>
public readonly record struct DumpResult(DumpStatus Status, int Offset = 0);
