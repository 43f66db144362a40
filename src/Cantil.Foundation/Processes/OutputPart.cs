namespace Cantil.Foundation.Processes;

/// <summary>Where a file's part stands in what a thread has put out.</summary>
internal readonly record struct OutputPart(int File, int Start, int Length);
