using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Linter.Fixes;
using Cantil.Semantics;
using Cantil.Semantics.Typing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F811", "redefined-while-unused", Since = "0.1.0", Fix = FixAvailability.Sometimes, Default = true)]
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

        ## Fix safety
        An import of what was imported already is removed, with preview also one for type checkers only; what else is bound again is left to you.

        ## Options
        - `dummy-variable-rgx`: names that may be bound again and again.
        """;

    public void Check(LintContext context)
    {
        var model = context.Model;
        var bindings = model.Bindings;
        List<int>? again = null;
        for (var number = 1; number < bindings.Length; number++)
        {
            ref readonly var binding = ref bindings[number];
            if (binding.Shadowed == 0 || !MayRedefine(binding) || !IsFinding(binding, context))
                continue;
            if (!ImportedName.AreSame(model, binding, bindings[binding.Shadowed]))
            {
                Report(binding, context);
                continue;
            }
            again ??= [];
            if (again.Count > 0 && bindings[again[0]].Statement != binding.Statement)
                Flush(again, context);
            again.Add(number);
        }
        if (again is not null)
            Flush(again, context);
    }

    private bool IsFinding(in Binding binding, LintContext context)
    {
        var model = context.Model;
        ref readonly var shadowed = ref model.Bindings[binding.Shadowed];
        var scope = model.Scopes[binding.Scope].Kind;
        if (shadowed.IsUsed || scope == ScopeKind.Annotation)
            return false;
        if (shadowed.Branch != binding.Branch)
            return options.Preview && IsImportedForTypesAgain(model, binding, shadowed);
        if (!Redefines(model, binding, shadowed))
            return false;
        if (binding.Is(BindingFlags.ShadowsOuter))
            return scope != ScopeKind.Class && shadowed.IsImport && !shadowed.Is(BindingFlags.ExplicitExport);
        return (shadowed.IsImport || !options.DummyVariables.Contains(context.Names.GetUtf8(binding.Name))) &&
               !(shadowed.Kind == BindingKind.Function && model.NodeAt(shadowed.Node) is FunctionDef function && model.IsOverload(function));
    }

    /// <summary>Whether code for type checkers imports once more what every run has imported by then.</summary>
    private static bool IsImportedForTypesAgain(SemanticModel model, in Binding binding, in Binding shadowed)
    {
        if (binding.Is(BindingFlags.ShadowsOuter) || shadowed.Is(BindingFlags.TypeChecking) || !binding.IsImport || !shadowed.IsImport
            || !model.LeadsTo(shadowed.Branch, binding.Branch) || !ImportedName.AreSame(model, binding, shadowed))
            return false;
        for (var at = model.ParentOf(binding.Statement); at >= 0; at = model.ParentOf(at))
            if (model.NodeAt(at) is If { Test: Name or Attribute } guard && model.FormOf(guard.Test) == TypingForm.TypeChecking)
                return true;
        return false;
    }

    private bool Report(in Binding binding, LintContext context)
    {
        var noqa = context.Model.NodeAt(binding.Statement) is ImportFrom from ? from.Start : binding.Start;
        var line = context.Source.Lines.LineOf(context.Model.Bindings[binding.Shadowed].Start) + 1;
        return context.Report(this, binding.Range, noqa, $"`{binding.Name}` is bound again, but what line {line} bound it to was never used");
    }

    /// <summary>Reports the names that one statement imports again; one fix removes them together.</summary>
    private void Flush(List<int> again, LintContext context)
    {
        var model = context.Model;
        var names = new List<Alias>(again.Count);
        foreach (var number in again)
            if (Report(model.Bindings[number], context))
                names.Add((Alias)model.NodeAt(model.Bindings[number].Node));
        if (names.Count > 0 && context.WantsFixes)
        {
            var statement = (Statement)model.NodeAt(model.Bindings[again[0]].Statement);
            var edit = ImportRemoval.Of(statement, names, context);
            context.AttachFix(new Fix(Applicability.Safe, "Remove what is imported again", [edit], StatementRemoval.GroupOf(statement, context)), names.Count);
        }
        again.Clear();
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
