namespace Cantil.Packaging.RequirementsFiles;

/// <summary>Another file that is read in this place.</summary>
/// <param name="Path">As written: a path relative to this file, or a URL.</param>
/// <param name="IsConstraint">Whether it holds constraints (<c>-c</c>), not requirements (<c>-r</c>).</param>
public sealed record IncludeEntry(string File, int Row, string Path, bool IsConstraint) : RequirementsEntry(File, Row);
