using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>
/// The places of the expressions whose meaning depends on the function around them. The tree's order is that of the
/// source, statement by statement, so one pass over the statements can take them off in turn.
/// </summary>
internal sealed class RareNodes
{
    private int[] _starts = new int[64];
    private int _count;
    private int _next;

    /// <summary>The offset of the next, behind every offset where there is none.</summary>
    public int Next { get; private set; }

    public void Clear()
    {
        _count = 0;
        _next = 0;
        Next = int.MaxValue;
    }

    public void Add(Node node)
    {
        if (_count == _starts.Length)
            Array.Resize(ref _starts, _count * 2);
        if (_count == 0)
            Next = node.Start;
        _starts[_count++] = node.Start;
    }

    /// <summary>Takes off those that start before an offset.</summary>
    public void SkipTo(int offset)
    {
        while (_next < _count && _starts[_next] < offset)
            _next++;
        Next = _next < _count ? _starts[_next] : int.MaxValue;
    }
}
