using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F823", "undefined-local", Since = "0.1.0", Default = true)]
public sealed partial class UndefinedLocal
{
    public const string Explanation = """
        ## What it does
        Finds local variables that are read before they are assigned, where a name further out seems to be meant.

        ## Why is this bad?
        An assignment anywhere in a function makes the name local in all of it, so reading it before raises an
        `UnboundLocalError`.

        ## Example
        ```python
        count = 0


        def add():
            print(count)
            count = 1
            return count
        ```

        ## Use instead
        ```python
        count = 0


        def add():
            global count
            print(count)
            count = 1
            return count
        ```
        """;

    public void Check(LintContext context)
    {
        var model = context.Model;
        foreach (ref readonly var binding in model.Bindings)
        {
            if (binding.EarlyReference == 0 || !binding.IsFinal)
                continue;
            var range = model.References[binding.EarlyReference].Range;
            context.Report(this, range, $"The local variable `{binding.Name}` is read before it is assigned");
        }
    }
}
