using Cantil.Linter.Engine;
using Cantil.Syntax;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Fixes;

/// <summary>A check whose own way to fix a file is to write it anew, when the rules' fixes are in: the formatter's. Each thread has its own.</summary>
public interface IFileFinisher : IFileCheck
{
    /// <summary>What it reports; a file for which that is turned off is not finished either.</summary>
    RuleInfo Rule { get; }

    /// <summary>Makes the text that a file without syntax errors is to have.</summary>
    /// <param name="notebook">Where the cells are; null for other files.</param>
    /// <param name="text">UTF-8, valid until the next call.</param>
    /// <param name="cells">Where the cells of a notebook are in it; null for other files.</param>
    /// <returns>False where the file stays as it is.</returns>
    bool Finish(LintFile file, SyntaxTree tree, NotebookSource? notebook, out ReadOnlySpan<byte> text, out IReadOnlyList<NotebookCell>? cells);
}
