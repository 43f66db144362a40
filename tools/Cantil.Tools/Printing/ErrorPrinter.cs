using Cantil.Syntax;

namespace Cantil.Tools.Printing;

/// <summary>What is wrong with a text, and what of it is new in some version.</summary>
internal static class ErrorPrinter
{
    public static void Print(SyntaxTree tree, TextWriter output)
    {
        foreach (var error in tree.Errors)
            output.WriteLine($"{Places.Of(tree, error.Range.Start, error.Range.End),-20} error {error.Kind}: {error.Message}");
        foreach (var use in tree.VersionedSyntax)
            output.WriteLine($"{Places.Of(tree, use.Range.Start, use.Range.End),-20} since {use.Since}: {use.Feature}");
    }
}
