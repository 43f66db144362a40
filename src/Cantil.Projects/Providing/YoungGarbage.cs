namespace Cantil.Projects.Providing;

/// <summary>
/// Collects young garbage every few megabytes. The collector of the program is set up for checking files, where all is garbage at known moments, and lets
/// some fifty megabytes come together; of what a resolution allocates most is garbage at once (bodies of answers), and a little stays.
/// </summary>
internal sealed class YoungGarbage
{
    /// <summary>In bytes.</summary>
    private const long Step = 8 << 20;

    private long _next = Step;

    /// <summary>To be called now and then, from any thread.</summary>
    public void Check()
    {
        var next = Volatile.Read(ref _next);
        var allocated = GC.GetTotalAllocatedBytes();
        if (allocated >= next && Interlocked.CompareExchange(ref _next, allocated + Step, next) == next)
            GC.Collect(0, GCCollectionMode.Forced);
    }
}
