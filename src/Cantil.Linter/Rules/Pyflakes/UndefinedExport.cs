using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F822", "undefined-export", Since = "0.1.0", Default = true)]
public sealed partial class UndefinedExport(LintOptions options)
{
    public const string Explanation = """
        ## What it does
        Finds names in `__all__` that the module does not define.

        ## Why is this bad?
        `from module import *` then raises an `AttributeError`. In a package's `__init__.py` such a name may be a submodule
        and is only reported with preview.

        ## Example
        ```python
        __all__ = ["open_file"]


        def open_files(): ...
        ```

        ## Use instead
        ```python
        __all__ = ["open_files"]


        def open_files(): ...
        ```
        """;

    public void Check(LintContext context)
    {
        var model = context.Model;
        if ((model.Options.IsInit && !options.Preview) || model.Scopes[0].HasStarImport)
            return;
        foreach (ref readonly var export in model.Exports)
            if (!export.IsBound)
                context.Report(this, export.Range, model.Bindings[export.Binding].Start, $"{export.Range} in `__all__` is not defined");
    }
}
