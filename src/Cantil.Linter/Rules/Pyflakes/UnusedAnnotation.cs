using Cantil.Linter.Engine;
using Cantil.Semantics;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F842", "unused-annotation", Since = "0.1.0", Default = true)]
public sealed partial class UnusedAnnotation(LintOptions options)
{
    public const string Explanation = """
        ## What it does
        Finds local variables that are annotated but neither assigned nor read.

        ## Why is this bad?
        Python does not even evaluate such an annotation; it is left over, or an assignment is missing.

        ## Example
        ```python
        def greet():
            name: str
            print("hello")
        ```

        ## Use instead
        ```python
        def greet():
            print("hello")
        ```

        ## Options
        - `dummy-variable-rgx`: the names of variables that are meant to be unused.
        """;

    public void Check(LintContext context)
    {
        var model = context.Model;
        var scopes = model.Scopes;
        foreach (ref readonly var binding in model.Bindings)
        {
            if (binding.Kind == BindingKind.Annotation && !binding.IsUsed && binding.IsFinal &&
                scopes[binding.Scope].Kind is ScopeKind.Function or ScopeKind.Lambda &&
                !options.DummyVariables.Contains(context.Names.GetUtf8(binding.Name)))
                context.Report(this, binding.Range, $"The local variable `{binding.Name}` is annotated but never used");
        }
    }
}
