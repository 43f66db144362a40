namespace Cantil.Syntax.Nodes;

/// <summary>The direct children of any node.</summary>
public static partial class NodeChildren
{
    private static void VisitAll<TNode, TVisitor>(NodeList<TNode> nodes, ref TVisitor visitor)
        where TNode : Node?
        where TVisitor : struct, IChildVisitor
    {
        foreach (var node in nodes)
            if (node is not null)
                visitor.Visit(node);
    }
}
