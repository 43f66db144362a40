using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F405", "undefined-local-with-import-star-usage", Since = "0.1.0")]
public sealed partial class UndefinedLocalWithImportStarUsage
{
    public const string Explanation = """
        ## What it does
        Finds names that nothing but a `from … import *` may define.

        ## Why is this bad?
        Whether the name exists only shows when the code runs, and a reader has to look through every such module to find it.

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
        foreach (ref readonly var reference in model.UnresolvedReferences)
            if (reference.MayBeStarImported)
                context.Report(this, reference.Range, $"`{reference.Name}` is not defined here, unless a star import brings it");
        if (!model.Scopes[0].HasStarImport)
            return;
        foreach (ref readonly var export in model.Exports)
            if (!export.IsBound)
                context.Report(this, export.Range, model.Bindings[export.Binding].Start, $"{export.Range} in `__all__` is not defined here, unless a star import brings it");
    }
}
