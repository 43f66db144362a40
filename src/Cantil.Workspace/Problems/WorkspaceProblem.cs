using Cantil.Foundation.Text;

namespace Cantil.Workspace.Problems;

/// <summary>Something wrong with a settings file, a path or a directory.</summary>
/// <param name="Message">One sentence without its full stop.</param>
/// <param name="Path">The file or directory; null where it came from the command line or the environment.</param>
/// <param name="Position">In that file, or null.</param>
/// <param name="Help">What to do, or null.</param>
public sealed record WorkspaceProblem(
    ProblemSeverity Severity, string Message, string? Path = null, TextPosition? Position = null, string? Help = null)
{
    /// <summary>Whether it is to be named once a run, however many files it stands in.</summary>
    internal bool IsOnceARun { get; init; }
}
