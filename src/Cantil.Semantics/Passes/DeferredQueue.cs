namespace Cantil.Semantics.Passes;

/// <summary>Deferred parts in the order in which they came; what comes while some are taken waits for the next round.</summary>
internal sealed class DeferredQueue
{
    private Deferred[] _items = new Deferred[32];
    private Deferred[] _round = new Deferred[32];

    public int Count { get; private set; }

    public void Add(in Deferred item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count++] = item;
    }

    /// <summary>All that waits, which then no longer does; valid until the next call.</summary>
    public Span<Deferred> Take()
    {
        (_items, _round) = (_round, _items);
        var taken = _round.AsSpan(0, Count);
        Count = 0;
        return taken;
    }

    public void Clear() => Count = 0;
}
