namespace Cantil.Linter.Engine;

/// <summary>Where a file's part stands in what a thread has rendered.</summary>
internal readonly record struct RenderedPart(int File, int Start, int Length);
