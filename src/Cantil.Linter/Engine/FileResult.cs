using Cantil.Syntax;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Engine;

/// <summary>What was found in one file, in the order of its text. Its tree is valid only while the result is being rendered.</summary>
/// <param name="Path">As it is to be shown.</param>
/// <param name="Tree">Null where the file could not be read; then <paramref name="Failure"/> says why.</param>
/// <param name="Failure">One sentence, or null.</param>
public sealed record FileResult(string Path, SyntaxTree? Tree, IReadOnlyList<Finding> Findings, string? Failure)
{
    /// <summary>Where the cells of a notebook stand in the text; null for other files.</summary>
    public NotebookSource? Notebook { get; init; }
}
