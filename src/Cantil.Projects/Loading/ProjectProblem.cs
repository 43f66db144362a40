using Cantil.Foundation.Text;

namespace Cantil.Projects.Loading;

/// <summary>Something wrong with the files of a project.</summary>
/// <param name="Path">The file.</param>
/// <param name="Position">Where in it, or null.</param>
/// <param name="Message">One sentence without its full stop.</param>
/// <param name="IsWarning">Whether work can go on.</param>
/// <param name="Help">What to do, or null.</param>
public sealed record ProjectProblem(string Path, TextPosition? Position, string Message, bool IsWarning = false, string? Help = null);
