using Cantil.Linter.Engine;
using Cantil.Semantics;
using Cantil.Syntax.Names;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F821", "undefined-name", Since = "0.1.0", Default = true)]
public sealed partial class UndefinedName
{
    public const string Explanation = """
        ## What it does
        Finds names that nothing defines.

        ## Why is this bad?
        Reading such a name raises a `NameError`; it is mostly a typing error, a forgotten import or a variable that was renamed.

        ## Example
        ```python
        def double(number):
            return nubmer * 2
        ```

        ## Use instead
        ```python
        def double(number):
            return number * 2
        ```

        ## Options
        - `builtins`: names that are always defined besides Python's own.
        - `target-version`: the oldest Python, which decides which builtins there are.
        """;

    public void Check(LintContext context)
    {
        var model = context.Model;
        foreach (ref readonly var reference in model.UnresolvedReferences)
        {
            if (reference.MayBeStarImported || (reference.Handled & HandledExceptions.NameError) != 0)
                continue;
            if (reference.Name == WellKnown.DunderPath && model.Options.IsInit)
                continue;
            context.Report(this, reference.Range, $"`{reference.Name}` is not defined");
        }
    }
}
