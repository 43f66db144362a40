namespace Cantil.Packaging.RequirementsFiles;

/// <summary>What a line of a requirements file says: a <see cref="PackageEntry"/>, an <see cref="IncludeEntry"/> or an <see cref="OptionEntry"/>.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Row">The line, from 1; of a line that goes on over several, the first.</param>
public abstract record RequirementsEntry(string File, int Row);
