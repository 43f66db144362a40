using Cantil.Semantics;
using Cantil.Syntax;

namespace Cantil.Tools.Printing;

/// <summary>Scopes with what they bind, and where that is used.</summary>
internal static class ScopePrinter
{
    public static void Print(SyntaxTree tree, TextWriter output)
    {
        var model = Binder.Bind(tree);
        for (var number = 0; number < model.Scopes.Length; number++)
            PrintScope(model, number, output);
        foreach (var reference in model.UnresolvedReferences)
            output.WriteLine($"unresolved {model.Text(reference.Name)} {Places.Of(tree, reference.Start, reference.End)}");
        ErrorPrinter.Print(tree, output);
    }

    private static void PrintScope(SemanticModel model, int number, TextWriter output)
    {
        var scope = model.Scopes[number];
        var node = model.NodeAt(scope.Node);
        var flags = scope.Flags == 0 ? "" : $" [{scope.Flags}]";
        output.WriteLine($"{scope.Kind} {number}{(scope.Parent < 0 ? "" : $" in {scope.Parent}")} {Places.Of(model.Tree, node.Start, node.End)}{flags}");
        for (var binding = scope.FirstBinding; binding != 0; binding = model.Bindings[binding].NextInScope)
            PrintBinding(model, binding, output);
    }

    private static void PrintBinding(SemanticModel model, int number, TextWriter output)
    {
        var binding = model.Bindings[number];
        var flags = binding.Flags == 0 ? "" : $" [{binding.Flags}]";
        var shadowed = binding.Shadowed == 0 ? "" : $" shadows {binding.Shadowed}";
        output.WriteLine($"  {number} {binding.Kind} {model.Text(binding.Name)} {Places.Of(model.Tree, binding.Start, binding.End)}{flags}{shadowed}");
        for (var reference = binding.LastReference; reference != 0; reference = model.References[reference].Next)
        {
            var use = model.References[reference];
            output.WriteLine($"    used {Places.Of(model.Tree, use.Start, use.End)} in {use.Scope}{(use.Context == 0 ? "" : $" [{use.Context}]")}");
        }
    }
}
