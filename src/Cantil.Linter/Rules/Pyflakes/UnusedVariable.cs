using Cantil.Linter.Engine;
using Cantil.Semantics;
using Cantil.Syntax.Names;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F841", "unused-variable", Since = "0.1.0", Fix = FixAvailability.Sometimes, Default = true)]
public sealed partial class UnusedVariable(LintOptions options)
{
    public const string Explanation = """
        ## What it does
        Finds local variables that are assigned and never read.

        ## Why is this bad?
        They make a reader look for a use that is not there, and may stand for something that was forgotten. Where a value
        has to have a name, one with an underscore in front says that it is not needed. Names that a value is unpacked into
        are not reported.

        ## Example
        ```python
        def area(width, height):
            size = width * height
            return width * height
        ```

        ## Use instead
        ```python
        def area(width, height):
            return width * height
        ```

        ## Fix safety
        The assignment is removed, and its value where that does nothing but be a value; this is unsafe, because comments go with
        it and operators may be overloaded. Taking the name out of an `except` clause is safe.

        ## Options
        - `dummy-variable-rgx`: the names of variables that are meant to be unused.
        """;

    public void Check(LintContext context)
    {
        var model = context.Model;
        var scopes = model.Scopes;
        foreach (ref readonly var binding in model.Bindings)
        {
            if (binding.IsUsed)
                continue;
            switch (binding.Kind)
            {
                case BindingKind.Exception:
                    break;
                case BindingKind.Assignment or BindingKind.NamedExpression or BindingKind.WithItem:
                    if (!binding.IsFinal || binding.Is(BindingFlags.Unpacked | BindingFlags.Global | BindingFlags.Nonlocal))
                        continue;
                    ref readonly var scope = ref scopes[binding.Scope];
                    if (scope.Kind is not (ScopeKind.Function or ScopeKind.Lambda) ||
                        (scope.UsesLocals && scope.Kind == ScopeKind.Function) || IsReadByTools(binding.Name) ||
                        (scope.Kind == ScopeKind.Lambda && IsInClass(scopes, scope.Parent)))
                        continue;
                    break;
                default:
                    continue;
            }
            if (!options.DummyVariables.Contains(context.Names.GetUtf8(binding.Name)) &&
                context.Report(this, binding.Range, $"The local variable `{binding.Name}` is assigned but never read") && context.WantsFixes)
                UnusedVariableFix.Attach(binding, options.DummyVariables, context);
        }
    }

    private static bool IsInClass(ReadOnlySpan<Scope> scopes, int scope)
    {
        for (; scope > 0; scope = scopes[scope].Parent)
            if (scopes[scope].Kind == ScopeKind.Class)
                return true;
        return false;
    }

    /// <summary>Names of locals that test runners and debuggers look for in frames.</summary>
    private static bool IsReadByTools(NameId name) => (int)name is
        WellKnown.DunderTracebackhide or WellKnown.DunderTracebackInfo or WellKnown.DunderTracebackSupplement or WellKnown.DunderDebuggerskip;
}
