using Cantil.Linter.Engine;
using Cantil.Semantics;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F401", "unused-import", Since = "0.1.0", Default = true)]
public sealed partial class UnusedImport(LintOptions options)
{
    public const string Explanation = """
        ## What it does
        Finds imports whose name is never read.

        ## Why is this bad?
        Importing takes time whenever the program starts, may close an import cycle, and tells the reader of a dependency
        that is none. What is imported for others to use is better said so: by `__all__`, or by an alias of the same name.

        To find out whether a module is there, `importlib.util.find_spec` does not have to load it.

        ## Example
        ```python
        import json
        import sys

        print(sys.version)
        ```

        ## Use instead
        ```python
        import sys

        print(sys.version)
        ```

        ## Options
        - `allowed-unused-imports`: qualified names whose imports, and those of what is in them, are never reported.
        """;

    public void Check(LintContext context)
    {
        var model = context.Model;
        foreach (ref readonly var binding in model.Bindings)
        {
            if (!binding.IsImport || binding.IsUsed || !binding.IsFinal ||
                binding.Is(BindingFlags.ExplicitExport | BindingFlags.Global | BindingFlags.Nonlocal) ||
                model.Scopes[binding.Scope].Kind is not (ScopeKind.Module or ScopeKind.Function))
                continue;
            var alias = (Alias)model.NodeAt(binding.Node);
            var from = model.NodeAt(binding.Statement) as ImportFrom;
            if (options.AllowedUnusedImports.Count > 0 && IsAllowed(ImportedName.Of(context, alias, from)))
                continue;
            var noqa = from?.Start ?? binding.Start;
            if (binding.Handled != HandledExceptions.None && (binding.Handled & ~HandledExceptions.NameError) != 0)
                context.Report(this, binding.Range, noqa, $"`{ImportedName.Of(context, alias, from)}` is imported but never used; to test whether it is there, use `importlib.util.find_spec`.");
            else if (model.Options.IsInit && binding.Scope == 0)
                context.Report(this, binding.Range, noqa, $"`{ImportedName.Of(context, alias, from)}` is imported but never used; if it is for others, name it in `__all__` or repeat its name as alias.");
            else
                context.Report(this, binding.Range, noqa, $"`{ImportedName.Of(context, alias, from)}` is imported but never used.");
        }
    }

    private bool IsAllowed(string imported)
    {
        foreach (var allowed in options.AllowedUnusedImports)
            if (imported.StartsWith(allowed, StringComparison.Ordinal) && (imported.Length == allowed.Length || imported[allowed.Length] == '.'))
                return true;
        return false;
    }
}
