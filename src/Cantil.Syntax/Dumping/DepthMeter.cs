using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Dumping;

/// <summary>
/// How deep a tree is nested, found without recursion. CPython prints a tree with a Python function that calls itself for
/// each level, so that it fails before level 1,000; every line is indented by its level, so deeper trees would take
/// space without bound.
/// </summary>
internal sealed class DepthMeter
{
    /// <summary>Counted in levels of which a node takes up to two; the printer's recursion fits on any thread's stack.</summary>
    private const int Most = 2000;

    private struct Deepest(int[] depths) : IChildVisitor
    {
        public int Depth;

        public void Visit(Node child) => Depth = Math.Max(Depth, depths[child.Index]);
    }

    public static bool TryFindTooDeep(SyntaxTree tree, out int offset)
    {
        var depths = new int[tree.NodeCount];
        foreach (var node in tree.Nodes)
        {
            var deepest = new Deepest(depths);
            NodeChildren.Visit(node, ref deepest);
            var depth = deepest.Depth + 2;
            if (node is If { Clauses.Count: var clauses })
                depth += clauses * 2;
            if (depth > Most)
            {
                offset = node.Start;
                return true;
            }
            depths[node.Index] = depth;
        }
        offset = 0;
        return false;
    }
}
