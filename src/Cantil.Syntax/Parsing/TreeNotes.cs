using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Parsing;

/// <summary>
/// What lexer and parser note on their way for the checks that follow, so that these need not visit every node: the few
/// whose meaning depends on what is around them, and the strings with escapes.
/// </summary>
internal sealed class TreeNotes
{
    private Node[] _nodes = new Node[64];
    private int[] _escapedTokens = new int[64];
    private int _nodeCount;
    private int _escapedCount;

    /// <summary>In the order in which they end; after an error some may belong to no parent, or stand here twice.</summary>
    public ReadOnlySpan<Node> Nodes => _nodes.AsSpan(0, _nodeCount);

    /// <summary>Indexes of tokens that have a backslash and are not raw.</summary>
    public ReadOnlySpan<int> EscapedTokens => _escapedTokens.AsSpan(0, _escapedCount);

    public void Clear()
    {
        Array.Clear(_nodes, 0, _nodeCount);
        _nodeCount = 0;
        _escapedCount = 0;
    }

    public void Add(Node node)
    {
        if (_nodeCount == _nodes.Length)
            Array.Resize(ref _nodes, _nodeCount * 2);
        _nodes[_nodeCount++] = node;
    }

    public void AddEscaped(int token)
    {
        if (_escapedCount == _escapedTokens.Length)
            Array.Resize(ref _escapedTokens, _escapedCount * 2);
        _escapedTokens[_escapedCount++] = token;
    }
}
