using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Comments;

/// <summary>The comments of each node, in the order of the source. Kept from file to file.</summary>
internal sealed class CommentMap
{
    /// <summary>Where a node's comments begin among the placed ones, by place.</summary>
    private record struct Slots(int Leading, int Dangling, int Trailing, int End);

    private int[] _heads = new int[4096];
    private Slots[] _slots = new Slots[256];
    private int _slotCount;
    private Comment[] _placed = new Comment[256];
    private Comment[] _added = new Comment[256];
    private ulong[] _keys = new ulong[256];
    private int _count;

    public int Count => _count;

    public void Reset(int nodeCount)
    {
        for (var i = 0; i < _count; i++)
            _heads[(int)(_keys[i] >> 33)] = 0;
        if (_heads.Length < nodeCount)
            _heads = new int[Math.Max(nodeCount, _heads.Length * 2)];
        _slotCount = _count = 0;
    }

    /// <summary>Comments of the same node and place keep the order in which they are added.</summary>
    public void Add(Node node, CommentPlace place, Comment comment)
    {
        if (_count == _added.Length)
        {
            Array.Resize(ref _added, _count * 2);
            Array.Resize(ref _keys, _count * 2);
        }
        _added[_count] = comment;
        _keys[_count] = (ulong)node.Index << 33 | (ulong)place << 31 | (uint)_count;
        _count++;
    }

    /// <summary>To be called when all are added.</summary>
    public void Seal()
    {
        Array.Sort(_keys, 0, _count);
        if (_placed.Length < _count)
            _placed = new Comment[_added.Length];
        var last = -1;
        for (var i = 0; i < _count; i++)
        {
            var key = _keys[i];
            _placed[i] = _added[(int)(key & 0x7FFF_FFFF)];
            var node = (int)(key >> 33);
            if (node != last)
            {
                if (_slotCount == _slots.Length)
                    Array.Resize(ref _slots, _slotCount * 2);
                _slots[_slotCount] = new Slots(i, i, i, i);
                _heads[node] = ++_slotCount;
                last = node;
            }
            ref var slots = ref _slots[_slotCount - 1];
            slots.End = i + 1;
            var place = (CommentPlace)(key >> 31 & 3);
            if (place < CommentPlace.Trailing)
                slots.Trailing = i + 1;
            if (place < CommentPlace.Dangling)
                slots.Dangling = i + 1;
        }
    }

    public bool Has(Node node) => _heads[node.Index] != 0;

    public Span<Comment> Leading(Node node)
    {
        var head = _heads[node.Index];
        return head == 0 ? default : _placed.AsSpan(_slots[head - 1].Leading, _slots[head - 1].Dangling - _slots[head - 1].Leading);
    }

    public Span<Comment> Dangling(Node node)
    {
        var head = _heads[node.Index];
        return head == 0 ? default : _placed.AsSpan(_slots[head - 1].Dangling, _slots[head - 1].Trailing - _slots[head - 1].Dangling);
    }

    public Span<Comment> Trailing(Node node)
    {
        var head = _heads[node.Index];
        return head == 0 ? default : _placed.AsSpan(_slots[head - 1].Trailing, _slots[head - 1].End - _slots[head - 1].Trailing);
    }

    public bool HasLeading(Node node) => _heads[node.Index] != 0 && Leading(node).Length > 0;

    public bool HasDangling(Node node) => _heads[node.Index] != 0 && Dangling(node).Length > 0;

    public bool HasTrailing(Node node) => _heads[node.Index] != 0 && Trailing(node).Length > 0;

    public bool HasTrailingOwnLine(Node node)
    {
        foreach (ref var comment in Trailing(node))
            if (comment.OwnLine)
                return true;
        return false;
    }
}
