using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;
using Cantil.Syntax.Parsing;

namespace Cantil.Linter.Rules.Isort;

/// <summary>Reads the imports that settings require.</summary>
public static class RequiredImports
{
    /// <summary>The imports of one statement.</summary>
    /// <returns>Null where the text is no import statement.</returns>
    public static IReadOnlyList<RequiredImport>? Parse(string statement)
    {
        var tree = Parser.Parse(SourceText.From(statement));
        if (tree.Errors.Count > 0 || tree.Root.Body.Count != 1)
            return null;
        var imports = new List<RequiredImport>();
        switch (tree.Root.Body[0])
        {
            case Import import:
                foreach (var alias in import.Names)
                    imports.Add(new RequiredImport(Text(alias.Name, tree), 0, null, Text(alias.AsName, tree)));
                return imports;
            case ImportFrom import:
                foreach (var alias in import.Names)
                    imports.Add(new RequiredImport(Text(import.Module, tree), import.Level, Text(alias.Name, tree), Text(alias.AsName, tree)));
                return imports;
            default:
                return null;
        }
    }

    private static string? Text(Identifier name, SyntaxTree tree) => name.IsNone ? null : tree.Text(name.Name);
}
