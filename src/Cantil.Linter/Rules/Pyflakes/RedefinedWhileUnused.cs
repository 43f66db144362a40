using Cantil.Linter.Engine;
using Cantil.Semantics;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F811", "redefined-while-unused", Since = "0.1.0", Default = true)]
public sealed partial class RedefinedWhileUnused(LintOptions options)
{
    public const string Explanation = """
        ## What it does
        Finds definitions and imports whose name is bound again before anything has read it.

        ## Why is this bad?
        The first definition can never be used. Often a copy was meant to get another name: then a test or method that
        seems to be there never runs.

        ## Example
        ```python
        def test_sum():
            assert 1 + 1 == 2


        def test_sum():
            assert 1 + 2 == 3
        ```

        ## Use instead
        ```python
        def test_sum():
            assert 1 + 1 == 2


        def test_other_sum():
            assert 1 + 2 == 3
        ```

        ## Options
        - `dummy-variable-rgx`: names that may be bound again and again.
        """;

    public void Check(LintContext context)
    {
        var model = context.Model;
        var bindings = model.Bindings;
        foreach (ref readonly var binding in bindings)
        {
            if (binding.Shadowed == 0 || !MayRedefine(binding))
                continue;
            ref readonly var shadowed = ref bindings[binding.Shadowed];
            var scope = model.Scopes[binding.Scope].Kind;
            if (shadowed.IsUsed || scope == ScopeKind.Annotation || shadowed.Branch != binding.Branch || !Redefines(model, binding, shadowed))
                continue;
            if (binding.Is(BindingFlags.ShadowsOuter))
            {
                if (scope == ScopeKind.Class || !shadowed.IsImport || shadowed.Is(BindingFlags.ExplicitExport))
                    continue;
            }
            else if ((!shadowed.IsImport && options.DummyVariables.Contains(context.Names.GetUtf8(binding.Name))) ||
                     (shadowed.Kind == BindingKind.Function && model.NodeAt(shadowed.Node) is FunctionDef function && model.IsOverload(function)))
            {
                continue;
            }
            var noqa = model.NodeAt(binding.Statement) is ImportFrom from ? from.Start : binding.Start;
            context.Report(this, binding.Range, noqa, $"`{binding.Name}` is bound again, but what line {context.Source.Lines.LineOf(shadowed.Start) + 1} bound it to was never used.");
        }
    }

    private static bool MayRedefine(in Binding binding) =>
        !binding.Is(BindingFlags.Delayed) &&
        binding.Kind is not (BindingKind.LoopVariable or BindingKind.Deletion or BindingKind.Annotation
            or BindingKind.FutureImport or BindingKind.Builtin or BindingKind.Global or BindingKind.Nonlocal);

    private static bool Redefines(SemanticModel model, in Binding binding, in Binding shadowed)
    {
        switch (shadowed.Kind)
        {
            case BindingKind.SubmoduleImport:
                // `import a.b` and `import a.c` go together.
                return binding.IsImport && ImportedName.AreSame(model, binding, shadowed);
            case BindingKind.Import or BindingKind.FromImport:
                return binding.Kind != BindingKind.SubmoduleImport || ImportedName.AreSame(model, binding, shadowed);
            case BindingKind.Class or BindingKind.Function:
                return true;
            case BindingKind.Assignment or BindingKind.NamedExpression:
                return binding.Kind is not (BindingKind.Assignment or BindingKind.NamedExpression);
            default:
                return false;
        }
    }
}
