using Cantil.Syntax;

namespace Cantil.Tools.Printing;

/// <summary>One token a line: place, kind, flags, text.</summary>
internal static class TokenPrinter
{
    public static void Print(SyntaxTree tree, TextWriter output)
    {
        foreach (var token in tree.Tokens)
        {
            var flags = token.Flags == 0 ? "" : $" [{token.Flags}]";
            output.WriteLine($"{Places.Of(tree, token.Start, token.End),-20} {token.Kind}{flags} {Places.Quote(tree, token.Range)}".TrimEnd());
        }
        ErrorPrinter.Print(tree, output);
    }
}
