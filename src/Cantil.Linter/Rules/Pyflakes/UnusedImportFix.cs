using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Linter.Fixes;
using Cantil.Semantics;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

/// <summary>What is done about the unused names of one import: they are removed or, where a package's own are for others, exported.</summary>
internal static class UnusedImportFix
{
    /// <summary>Whether the import stands in a <c>try</c> that catches its failure: then it may be there to find out whether it works.</summary>
    public static bool IsGuarded(in Binding binding) => (binding.Handled & ~HandledExceptions.NameError) != HandledExceptions.None;

    /// <summary>Attaches fixes to the findings that were just reported, one for each of the bindings.</summary>
    public static void Attach(List<int> unused, LintOptions options, LintContext context)
    {
        var model = context.Model;
        ref readonly var first = ref model.Bindings[unused[0]];
        if (IsGuarded(first) || (model.Options.IsInit && options.IgnoreInitModuleImports && !options.Preview))
            return;
        var statement = (Statement)model.NodeAt(first.Statement);
        var exports = model.Options.IsInit && options.Preview && first.Scope == 0 && IsOfPackage(statement, context);
        if (exports)
        {
            if (Export(unused, context) is { } export)
                context.AttachFix(export, unused.Count);
            return;
        }
        var names = new List<Alias>(unused.Count);
        foreach (var number in unused)
            names.Add((Alias)model.NodeAt(model.Bindings[number].Node));
        var message = names.Count == 1 ? $"Remove the import of `{context.Text(first.Name)}`" : "Remove the unused imports";
        var edit = ImportRemoval.Of(statement, names, context);
        var applicability = model.Options.IsInit ? Applicability.Unsafe : Applicability.Safe;
        context.AttachFix(new Fix(applicability, message, [edit], StatementRemoval.GroupOf(statement, context)), unused.Count);
    }

    /// <summary>Whether an <c>__init__.py</c> imports from its own package.</summary>
    private static bool IsOfPackage(Statement statement, LintContext context)
    {
        if (statement is ImportFrom { Level: > 0 })
            return true;
        var name = statement is ImportFrom from ? from.Module.Name : ((Import)statement).Names[0].Name.Name;
        var end = context.FullPath.LastIndexOf('/');
        var package = end > 0 ? context.FullPath.AsSpan(context.FullPath.LastIndexOf('/', end - 1) + 1, end - context.FullPath.LastIndexOf('/', end - 1) - 1) : default;
        var module = context.Text(name).AsSpan();
        var dot = module.IndexOf('.');
        return package.Length > 0 && (dot < 0 ? module : module[..dot]).SequenceEqual(package);
    }

    private static Fix? Export(List<int> unused, LintContext context)
    {
        var lists = context.Model.Bindings;
        var export = 0;
        for (var number = 1; number < lists.Length; number++)
            if (lists[number].Kind == BindingKind.Export)
            {
                if (export != 0)
                    return null;
                export = number;
            }
        return export == 0 ? ExportByAlias(unused, context) : ExportByName(unused, lists[export], context);
    }

    private static Fix? ExportByAlias(List<int> unused, LintContext context)
    {
        var edits = new List<TextEdit>();
        foreach (var number in unused)
        {
            ref readonly var binding = ref context.Model.Bindings[number];
            if (context.Model.NodeAt(binding.Node) is Alias alias && alias.AsName.IsNone && binding.Kind != BindingKind.SubmoduleImport)
                edits.Add(new TextEdit(alias.Range, $"{context.Text(alias.Name.Name)} as {context.Text(alias.Name.Name)}"));
        }
        return edits.Count == 0 ? null : new Fix(Applicability.Safe, "Repeat the name as alias, so that it is exported", edits);
    }

    /// <summary>Adds names at the end of <c>__all__</c>.</summary>
    private static Fix? ExportByName(List<int> unused, in Binding all, LintContext context)
    {
        var value = context.Model.NodeAt(all.Statement) switch
        {
            Assign assign => assign.Value,
            AnnAssign assign => assign.Value,
            AugAssign assign => assign.Value,
            _ => null,
        };
        var (count, at) = value switch
        {
            List { Elts.Count: > 0 } list => (list.Elts.Count, list.Elts[^1].End),
            List list => (0, list.End - 1),
            Tuple { Elts.Count: > 0 } tuple => (tuple.Elts.Count, tuple.Elts[^1].End),
            Tuple tuple => (0, tuple.End - 1),
            _ => (-1, 0),
        };
        if (count < 0)
            return null;
        var quote = PreferredQuote(context);
        var edits = new List<TextEdit>();
        foreach (var number in unused)
        {
            var name = context.Text(context.Model.Bindings[number].Name);
            edits.Add(new TextEdit(new TextRange(at, at), $"{(count++ > 0 ? ", " : "")}{quote}{name}{quote}"));
        }
        if (value is Tuple { Parenthesized: true } && count == 1)
            edits.Add(new TextEdit(new TextRange(at, at), ","));
        return new Fix(Applicability.Safe, edits.Count == 1 ? "Name it in `__all__`" : "Name them in `__all__`", edits);
    }

    /// <summary>The quote that the file's first string has.</summary>
    private static char PreferredQuote(LintContext context)
    {
        foreach (ref readonly var token in context.Tree.Tokens)
            if (token.Kind is TokenKind.String or TokenKind.FStringStart && (token.Flags & TokenFlags.Triple) == 0)
                return (token.Flags & TokenFlags.DoubleQuote) != 0 ? '"' : '\'';
        return '"';
    }
}
