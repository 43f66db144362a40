using Cantil.Linter.Engine;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F403", "undefined-local-with-import-star", Since = "0.1.0")]
public sealed partial class UndefinedLocalWithImportStar
{
    public const string Explanation = """
        ## What it does
        Finds `from … import *`.

        ## Why is this bad?
        Nobody, reader or tool, can tell from the file which names it brings and where a name comes from; a new version of
        the module may quietly replace a name of yours.

        ## Example
        ```python
        from math import *

        print(sin(0))
        ```

        ## Use instead
        ```python
        from math import sin

        print(sin(0))
        ```
        """;

    public void Check(LintContext context)
    {
        var model = context.Model;
        foreach (ref readonly var star in model.StarImports[1..])
        {
            var statement = (ImportFrom)model.NodeAt(star.Node);
            context.Report(this, statement, $"`{statement}` hides which names are defined here");
        }
    }
}
