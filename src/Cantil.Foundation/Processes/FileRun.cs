using System.Runtime.ExceptionServices;

namespace Cantil.Foundation.Processes;

/// <summary>
/// Goes through many files on plain threads over one shared index. What the files give is written in their order; besides that,
/// nothing is kept that grows with their number.
/// </summary>
/// <param name="workers">At least one; each gets a thread.</param>
/// <param name="progress">Is told how far the run is; null where nobody wants to know.</param>
public sealed class FileRun(FileRunWorker[] workers, IRunProgress? progress)
{
    /// <summary>Deeply nested code is walked by recursion; this is address space, not memory.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    /// <summary>How often progress is told, in milliseconds.</summary>
    private const int ProgressInterval = 100;

    private readonly object _lock = new();
    private Thread[] _threads = [];
    private int _next = -1;
    private int _count;
    private int _waiting;
    private bool _isComplete;
    private ExceptionDispatchInfo? _crash;

    internal CollectionPoint CollectionPoint { get; } = new(workers.Length);

    /// <summary>How many threads are worth starting.</summary>
    /// <param name="wanted">At most.</param>
    public static int WorkersFor(int count, int wanted) => Math.Clamp(count, 1, Math.Max(1, wanted));

    /// <summary>Has the workers take all files. What one of them throws, a fault of ours and not of a file, is thrown here.</summary>
    /// <param name="count">How many files there are.</param>
    public void Run(int count)
    {
        _count = count;
        Start();
        Finish();
    }

    /// <summary>Has the workers begin; files are still found (<see cref="Publish"/>). <see cref="Finish"/> or <see cref="Abandon"/> ends it, whatever happens.</summary>
    public void Start()
    {
        ArgumentNullException.ThrowIfNull(workers);
        var works = new Action[workers.Length];
        for (var i = 0; i < works.Length; i++)
        {
            var worker = workers[i];
            works[i] = () => worker.TakeAll(this);
        }
        StartThreads(works);
    }

    /// <summary>So many files are there to be taken.</summary>
    public void Publish(int count)
    {
        Volatile.Write(ref _count, count);
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref _waiting) > 0)
            lock (_lock)
                Monitor.PulseAll(_lock);
    }

    /// <summary>No more files will come: waits until those that are there are done.</summary>
    public void Finish()
    {
        lock (_lock)
        {
            _isComplete = true;
            Monitor.PulseAll(_lock);
        }
        Join();
    }

    /// <summary>Waits only for the files that are being done; the others are left.</summary>
    public void Abandon()
    {
        Volatile.Write(ref _next, int.MaxValue / 2);
        Finish();
    }

    /// <summary>Has something done on as many threads as there are workers, once they are through.</summary>
    public void OnThreads(Action work)
    {
        var works = new Action[workers.Length];
        Array.Fill(works, work);
        StartThreads(works);
        Join();
    }

    /// <summary>Hands out what the workers have put out: each has its own files in order.</summary>
    /// <param name="output">Called on this thread, once for each file that gave something, in their order. What it is given stays as it is.</param>
    public void Write(Action<ReadOnlyMemory<byte>> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        progress?.End();
        var next = new int[workers.Length];
        while (true)
        {
            var first = -1;
            for (var i = 0; i < workers.Length; i++)
                if (next[i] < workers[i].Parts.Count &&
                    (first < 0 || workers[i].Parts[next[i]].File < workers[first].Parts[next[first]].File))
                    first = i;
            if (first < 0)
                return;
            output(workers[first].OutputOf(workers[first].Parts[next[first]++]));
        }
    }

    /// <summary>The next file's number, or -1 if there is none. Waits where more may come.</summary>
    internal int Next()
    {
        var index = Interlocked.Increment(ref _next);
        return index < Volatile.Read(ref _count) || WaitsFor(index) ? index : -1;
    }

    private bool WaitsFor(int index)
    {
        lock (_lock)
        {
            Interlocked.Increment(ref _waiting);
            while (index >= Volatile.Read(ref _count) && !_isComplete)
                Monitor.Wait(_lock);
            Interlocked.Decrement(ref _waiting);
            return index < _count;
        }
    }

    private void StartThreads(Action[] works)
    {
        _threads = new Thread[works.Length];
        for (var i = 0; i < _threads.Length; i++)
        {
            var work = works[i];
            _threads[i] = new Thread(() => Guard(work), StackSize);
            _threads[i].Start();
        }
    }

    private void Join()
    {
        foreach (var thread in _threads)
            if (progress is not null)
                while (!thread.Join(ProgressInterval))
                    progress.Show(Math.Min(_count, Volatile.Read(ref _next) + 1), _count);
            else
                thread.Join();
        _crash?.Throw();
    }

    private void Guard(Action work)
    {
        try
        {
            work();
        }
#pragma warning disable CA1031 // It is thrown again on the thread that waits.
        catch (Exception crash)
#pragma warning restore CA1031
        {
            _crash = ExceptionDispatchInfo.Capture(crash);
        }
    }
}
