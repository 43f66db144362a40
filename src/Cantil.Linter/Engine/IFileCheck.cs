using Cantil.Syntax;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Engine;

/// <summary>
/// A kind of check that joins the rules over one read and one parse of each file, as the gate <c>cantil check</c> wants it. Each
/// thread has its own.
/// </summary>
public interface IFileCheck
{
    /// <summary>Looks at a file without syntax errors.</summary>
    /// <param name="tree">Valid during the call.</param>
    /// <param name="notebook">Where the cells are; null for other files.</param>
    /// <param name="report">Takes what is found; it stands in a rule's name.</param>
    void Check(LintFile file, SyntaxTree tree, NotebookSource? notebook, Action<Finding> report);
}
