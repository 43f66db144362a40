using Cantil.Linter.Engine;
using Cantil.Semantics;
using Cantil.Syntax;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

/// <summary>The qualified names of what is imported.</summary>
internal static class ImportedName
{
    /// <summary>Dotted, as it is imported: <c>os.path</c>, <c>..package.name</c>.</summary>
    public static string Of(LintContext context, Alias alias, ImportFrom? from)
    {
        var name = context.Text(alias.Name.Name);
        if (from is null)
            return name;
        var dots = new string('.', from.Level);
        return from.Module.IsNone ? dots + name : $"{dots}{context.Text(from.Module.Name)}.{name}";
    }

    /// <summary>Whether two imports are of the same thing.</summary>
    public static bool AreSame(SemanticModel model, in Binding left, in Binding right)
    {
        var leftFrom = model.NodeAt(left.Statement) as ImportFrom;
        var rightFrom = model.NodeAt(right.Statement) as ImportFrom;
        if (model.NodeAt(left.Node) is not Alias leftAlias || model.NodeAt(right.Node) is not Alias rightAlias)
            return false;
        if (leftFrom is null && rightFrom is null)
            return leftAlias.Name.Name == rightAlias.Name.Name;
        if (leftFrom is not null && rightFrom is not null)
        {
            return leftFrom.Level == rightFrom.Level && leftFrom.Module.Name == rightFrom.Module.Name &&
                   leftAlias.Name.Name == rightAlias.Name.Name;
        }
        return leftFrom is null
            ? IsJoined(model.Tree, rightFrom!, rightAlias, leftAlias)
            : IsJoined(model.Tree, leftFrom, leftAlias, rightAlias);
    }

    /// <summary>Whether <c>from a import b</c> and <c>import a.b</c> are the same.</summary>
    private static bool IsJoined(SyntaxTree tree, ImportFrom from, Alias member, Alias dotted)
    {
        if (from.Level > 0 || from.Module.IsNone)
            return false;
        var module = tree.Names.GetUtf8(from.Module.Name);
        var name = tree.Names.GetUtf8(member.Name.Name);
        var joined = tree.Names.GetUtf8(dotted.Name.Name);
        return joined.Length == module.Length + 1 + name.Length && joined.StartsWith(module) &&
               joined[module.Length] == '.' && joined.EndsWith(name);
    }
}
