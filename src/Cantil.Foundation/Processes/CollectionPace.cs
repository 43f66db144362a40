namespace Cantil.Foundation.Processes;

/// <summary>
/// Has garbage collected whenever so much has been allocated. The runtime itself waits long, because runs over files collect at
/// a <see cref="CollectionPoint"/>; work without such points uses this to stay small. Many threads may call.
/// </summary>
/// <param name="budget">In bytes.</param>
public sealed class CollectionPace(long budget)
{
    private long _collected;

    /// <summary>Collects if it is time to, on the thread that calls.</summary>
    public void CollectIfDue()
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: false);
        var collected = Volatile.Read(ref _collected);
        if (allocated >= collected + budget && Interlocked.CompareExchange(ref _collected, allocated, collected) == collected)
            GC.Collect(1, GCCollectionMode.Forced, blocking: true, compacting: false);
    }
}
