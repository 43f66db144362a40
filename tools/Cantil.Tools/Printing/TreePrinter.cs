using Cantil.Syntax;
using Cantil.Syntax.Nodes;

namespace Cantil.Tools.Printing;

/// <summary>One node a line, indented by its depth: kind, index, place, text.</summary>
internal static class TreePrinter
{
    public static void Print(SyntaxTree tree, TextWriter output)
    {
        new Visitor(tree, output, 0).Visit(tree.Root);
        ErrorPrinter.Print(tree, output);
    }

    private struct Visitor(SyntaxTree tree, TextWriter output, int depth) : IChildVisitor
    {
        public readonly void Visit(Node child)
        {
            output.Write(new string(' ', depth * 2));
            output.WriteLine($"{child.Kind} #{child.Index} {Places.Of(tree, child.Start, child.End)} {Places.Quote(tree, child.Range)}".TrimEnd());
            var below = new Visitor(tree, output, depth + 1);
            NodeChildren.Visit(child, ref below);
        }
    }
}
