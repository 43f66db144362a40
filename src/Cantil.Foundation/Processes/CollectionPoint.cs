namespace Cantil.Foundation.Processes;

/// <summary>
/// Where the workers of a run meet between two files to have garbage collected while no tree is alive: then there is next
/// to nothing to mark and to move, and the young generation can be small (benchmarks/results.md).
/// </summary>
public sealed class CollectionPoint(int workers)
{
    /// <summary>What a worker allocates between two meetings, in bytes.</summary>
    public const long Budget = 5 * 1024 * 1024;

    /// <summary>In milliseconds. Who has waited as long goes on: another one has a large file, and the runtime may collect when it has to.</summary>
    private const int Patience = 2;

    private readonly object _lock = new();
    private int _workers = workers;
    private int _waiting;
    private int _round;
    private volatile bool _isWanted;

    /// <summary>Whether another worker waits.</summary>
    public bool IsWanted => _isWanted;

    /// <summary>Waits for the others; the last one to come collects.</summary>
    /// <returns>Whether they came.</returns>
    public bool Meet()
    {
        lock (_lock)
        {
            var round = _round;
            _isWanted = true;
            if (++_waiting == _workers)
                Collect();
            while (_round == round)
                if (!Monitor.Wait(_lock, Patience) && _round == round)
                {
                    _waiting--;
                    _isWanted = _waiting > 0;
                    return false;
                }
            return true;
        }
    }

    /// <summary>A worker has nothing more to do.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            _workers--;
            if (_waiting > 0 && _waiting == _workers)
                Collect();
        }
    }

    private void Collect()
    {
        GC.Collect(1, GCCollectionMode.Forced, blocking: true, compacting: false);
        _waiting = 0;
        _isWanted = false;
        _round++;
        Monitor.PulseAll(_lock);
    }
}
