using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Isort.Blocks;
using Cantil.Syntax;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Isort;

[Rule("I002", "missing-required-import", Since = "0.1.0", Fix = FixAvailability.Always)]
public sealed partial class MissingRequiredImport(LintOptions options)
{
    public const string Explanation = """
        ## What it does
        Finds files that lack an import that the settings require. Files without code need none.

        ## Why is this bad?
        Some projects rely on an import in each of their files, most often on `from __future__ import annotations`, which
        changes what the file's annotations mean.

        ## Example
        With `required-imports = ["from __future__ import annotations"]`:

        ```text
        import typing
        ```

        ## Use instead
        ```text
        from __future__ import annotations

        import typing
        ```

        ## Fix safety
        The fix is safe: it adds the import behind the docstring and the imports from `__future__`.

        ## Options
        - `lint.isort.required-imports`: the imports, each as a statement.
        """;

    public void Check(LintContext context)
    {
        if (options.Isort.RequiredImports.Count == 0 || IsWithoutCode(context.Tree.Root))
            return;
        IsortActions? actions = null;
        foreach (var required in options.Isort.RequiredImports)
        {
            if (IsThere(required, context) || (required.IsFuture && context.SourceKind == SourceKind.Stub))
                continue;
            if (actions is null)
            {
                actions = new IsortActions();
                actions.Read(context.Tree);
            }
            if (actions.SkipsFile)
                return;
            var statement = required.ToString();
            if (context.Report(this, new TextRange(0, 0), $"The required import `{statement}` is missing"))
                context.AttachFix(new Fix(Applicability.Safe, $"Add `{statement}`", [TopOfFile.Insert(context.Tree, statement)]));
        }
    }

    /// <summary>Whether there is nothing but strings.</summary>
    private static bool IsWithoutCode(Module module)
    {
        foreach (var statement in module.Body)
            if (!TopOfFile.IsDocstring(statement))
                return false;
        return true;
    }

    private static bool IsThere(RequiredImport required, LintContext context)
    {
        foreach (var statement in context.Tree.Root.Body)
            switch (statement)
            {
                case Import import when required.Member is null:
                    if (Has(import.Names, required.Module, required.AsName, context))
                        return true;
                    break;
                case ImportFrom import when required.Member is not null && import.Level == required.Level && Is(import.Module, required.Module, context):
                    if (Has(import.Names, required.Member, required.AsName, context))
                        return true;
                    break;
            }
        return false;
    }

    private static bool Has(NodeList<Alias> names, string? name, string? asName, LintContext context)
    {
        foreach (var alias in names)
            if (Is(alias.Name, name, context) && Is(alias.AsName, asName, context))
                return true;
        return false;
    }

    private static bool Is(Identifier identifier, string? name, LintContext context) =>
        identifier.IsNone ? name is null : name is not null && context.Text(identifier.Name) == name;
}
