using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Tests.Parsing;

/// <summary>What is true of every tree.</summary>
internal sealed class TreeInvariants
{
    private readonly SyntaxTree _tree;
    private int _reached;

    private TreeInvariants(SyntaxTree tree) => _tree = tree;

    public static void Check(SyntaxTree tree)
    {
        CheckTokens(tree);
        var invariants = new TreeInvariants(tree);
        invariants.CheckNode(tree.Root, out _);
        if (tree.Errors.Count == 0)
            invariants._reached.ShouldBe(tree.NodeCount, "every node has a parent");
    }

    /// <summary>Tokens are in order, and only white space and line continuations stand between them.</summary>
    private static void CheckTokens(SyntaxTree tree)
    {
        var end = 0;
        foreach (var token in tree.Tokens)
        {
            token.Start.ShouldBeGreaterThanOrEqualTo(end, token.ToString());
            token.End.ShouldBeInRange(token.Start, tree.Source.Length, token.ToString());
            foreach (var b in tree.Source.Slice(end, token.Start))
                " \t\f\\\r\n\0"u8.Contains(b).ShouldBeTrue($"byte {b} before {token}");
            end = token.End;
        }
        tree.Tokens[^1].Kind.ShouldBe(TokenKind.EndOfFile);
    }

    private int CheckNode(Node node, out int lowest)
    {
        _reached++;
        tree(node).ShouldBeSameAs(node);
        node.End.ShouldBeInRange(node.Start, _tree.Source.Length, node.Kind.ToString());
        var children = new Children();
        NodeChildren.Visit(node, ref children);
        var size = 1;
        lowest = node.Index;
        foreach (var child in children.All ?? [])
        {
            size += CheckNode(child, out var low);
            lowest = Math.Min(lowest, low);
            if (_tree.Errors.Count == 0 && child is not Decorator)
                node.Range.Contains(child.Range).ShouldBeTrue($"{child.Kind} {child.Range} in {node.Kind} {node.Range}");
        }
        if (_tree.Errors.Count == 0)
            (node.Index - lowest + 1).ShouldBe(size, $"{node.Kind} {node.Range} and its descendants are a run of indexes");
        return size;

        Node tree(Node n) => _tree.Nodes[n.Index];
    }

    private struct Children : IChildVisitor
    {
        public List<Node>? All;

        public void Visit(Node child) => (All ??= []).Add(child);
    }
}
