using Cantil.Linter.Engine;
using Cantil.Semantics;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F402", "import-shadowed-by-loop-var", Since = "0.1.0", Default = true)]
public sealed partial class ImportShadowedByLoopVar
{
    public const string Explanation = """
        ## What it does
        Finds variables of loops that have the name of an import.

        ## Why is this bad?
        From the loop on the name means something else, and what was imported can no longer be reached: rarely meant, and
        hard to see from a line further down.

        ## Example
        ```python
        from os import path

        for path in ["a", "b"]:
            print(path)
        ```

        ## Use instead
        ```python
        from os import path

        for name in ["a", "b"]:
            print(path.abspath(name))
        ```
        """;

    public void Check(LintContext context)
    {
        var model = context.Model;
        var bindings = model.Bindings;
        foreach (ref readonly var binding in bindings)
        {
            if (binding.Kind != BindingKind.LoopVariable || binding.Shadowed == 0 || binding.Is(BindingFlags.Delayed))
                continue;
            ref readonly var shadowed = ref bindings[binding.Shadowed];
            if ((shadowed.IsImport || shadowed.Kind == BindingKind.FutureImport) && shadowed.Branch == binding.Branch)
                context.Report(this, binding.Range, $"The loop variable `{binding.Name}` hides the import of line {context.Source.Lines.LineOf(shadowed.Start) + 1}");
        }
    }
}
