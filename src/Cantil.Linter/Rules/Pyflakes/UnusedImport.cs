using Cantil.Linter.Engine;
using Cantil.Semantics;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

[Rule("F401", "unused-import", Since = "0.1.0", Fix = FixAvailability.Sometimes, Default = true)]
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

        ## Preview
        Imports of a module and its submodules (`import a`, `import a.b`) all bind `a`. With preview each of them is
        looked at by itself: `a.b.run()` uses `import a.b` and leaves `import a` unused.

        ## Fix safety
        The import is removed. In an `__init__.py` it stays, because others may import it from there, unless
        `ignore-init-module-imports` is off: then the fix is unsafe. With preview, an import of the package's own is exported in
        such a file: it gets its name as alias or is named in `__all__`. An import inside a `try` that catches its failure has no fix.

        ## Options
        - `ignore-init-module-imports`: whether imports of an `__init__.py` are left alone.
        - `allowed-unused-imports`: qualified names whose imports, and those of what is in them, are never reported.
        """;

    public void Check(LintContext context)
    {
        var model = context.Model;
        var bindings = model.Bindings;
        List<int>? unused = null;
        for (var number = 1; number < bindings.Length; number++)
        {
            ref readonly var binding = ref bindings[number];
            if (!IsOwnImport(binding, model))
                continue;
            if (options.Preview && SubmoduleUse.Find(model, number) is { } others)
            {
                foreach (var other in others)
                    if (IsOwnImport(bindings[other], model))
                        (unused ??= []).Add(other);
            }
            else if (binding.IsFinal && !binding.IsUsed)
            {
                (unused ??= []).Add(number);
            }
        }
        if (unused is not null)
            ReportAll(unused, context);
    }

    /// <summary>Whether it is an import of the file itself, which nothing but a reference uses.</summary>
    private static bool IsOwnImport(in Binding binding, SemanticModel model) =>
        binding.IsImport && !binding.Is(BindingFlags.ExplicitExport | BindingFlags.Global | BindingFlags.Nonlocal) &&
        model.Scopes[binding.Scope].Kind is ScopeKind.Module or ScopeKind.Function;

    private void ReportAll(List<int> unused, LintContext context)
    {
        var bindings = context.Model.Bindings;
        if (options.Preview)
            unused.Sort();
        var ofStatement = new List<int>();
        foreach (var number in unused)
        {
            ref readonly var binding = ref bindings[number];
            if (options.AllowedUnusedImports.Count > 0 && IsAllowed(QualifiedName(binding, context)))
                continue;
            if (ofStatement.Count > 0 && bindings[ofStatement[0]].Statement != binding.Statement)
                Flush(ofStatement, context);
            ofStatement.Add(number);
        }
        if (ofStatement.Count > 0)
            Flush(ofStatement, context);
    }

    /// <summary>Reports the unused names of one statement, which one fix removes together.</summary>
    private void Flush(List<int> unused, LintContext context)
    {
        var bindings = context.Model.Bindings;
        var kept = 0;
        for (var i = 0; i < unused.Count; i++)
            if (Report(bindings[unused[i]], context))
                unused[kept++] = unused[i];
        unused.RemoveRange(kept, unused.Count - kept);
        if (kept > 0 && context.WantsFixes)
            UnusedImportFix.Attach(unused, options, context);
        unused.Clear();
    }

    private bool Report(in Binding binding, LintContext context)
    {
        var noqa = context.Model.NodeAt(binding.Statement) is ImportFrom from ? from.Start : binding.Start;
        if (UnusedImportFix.IsGuarded(binding))
            return context.Report(this, binding.Range, noqa, $"`{QualifiedName(binding, context)}` is imported but never used; to test whether it is there, use `importlib.util.find_spec`");
        return context.Model.Options.IsInit && binding.Scope == 0
            ? context.Report(this, binding.Range, noqa, $"`{QualifiedName(binding, context)}` is imported but never used; if it is for others, name it in `__all__` or repeat its name as alias")
            : context.Report(this, binding.Range, noqa, $"`{QualifiedName(binding, context)}` is imported but never used");
    }

    private static string QualifiedName(in Binding binding, LintContext context) =>
        ImportedName.Of(context, (Alias)context.Model.NodeAt(binding.Node), context.Model.NodeAt(binding.Statement) as ImportFrom);

    private bool IsAllowed(string imported)
    {
        foreach (var allowed in options.AllowedUnusedImports)
            if (imported.StartsWith(allowed, StringComparison.Ordinal) && (imported.Length == allowed.Length || imported[allowed.Length] == '.'))
                return true;
        return false;
    }
}
