using Cantil.Foundation.Text;

namespace Cantil.Syntax.Nodes;

/// <summary>
/// A node of the tree: what it is and where it stands, nothing else. Parents, bindings, types and comments are arrays
/// beside the tree, at <see cref="Index"/>.
/// </summary>
public abstract class Node
{
    private protected Node(NodeKind kind, int start, int end)
    {
        Kind = kind;
        Start = start;
        End = end;
    }

    /// <summary>Byte offset of the first byte.</summary>
    public int Start { get; internal set; }

    /// <summary>Byte offset behind the last byte.</summary>
    public int End { get; internal set; }

    /// <summary>
    /// The node's place among the nodes of its tree, from 0, in the order in which nodes end (children before their
    /// parent): a node with all that is below it is a run of indexes that ends with its own.
    /// </summary>
    public int Index { get; internal set; }

    public NodeKind Kind { get; }

    public TextRange Range => new(Start, End);
}
