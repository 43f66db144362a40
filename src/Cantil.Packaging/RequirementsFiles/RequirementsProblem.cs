namespace Cantil.Packaging.RequirementsFiles;

/// <summary>What is wrong with a requirements file.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Row">The line, from 1; of a line that goes on over several, the first.</param>
/// <param name="Message">One sentence without its full stop.</param>
/// <param name="IsWarning">Whether the file can be used all the same.</param>
public sealed record RequirementsProblem(string File, int Row, string Message, bool IsWarning = false)
{
    public override string ToString() => $"{File}:{Row}: {Message}";
}
