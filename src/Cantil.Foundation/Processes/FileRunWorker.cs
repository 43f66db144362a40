using System.Buffers;

namespace Cantil.Foundation.Processes;

/// <summary>One thread's share of a <see cref="FileRun"/>, with all that it uses again from file to file.</summary>
public abstract class FileRunWorker
{
    private readonly List<OutputPart> _parts = [];
    private long _collectAt = CollectionPoint.Budget;

    /// <summary>What is put here for a file comes out in the order of the files.</summary>
    protected ArrayBufferWriter<byte> Output { get; } = new();

    internal IReadOnlyList<OutputPart> Parts => _parts;

    /// <summary>Does what there is to do with a file.</summary>
    /// <param name="index">Its number; the files that one worker gets come in their order.</param>
    protected abstract void Take(int index);

    /// <summary>Lets go of what is kept of the last file, such as its tree: garbage is collected next.</summary>
    protected abstract void Forget();

    internal void TakeAll(FileRun run)
    {
        try
        {
            for (var index = run.Next(); index >= 0; index = run.Next())
            {
                var start = Output.WrittenCount;
                Take(index);
                if (Output.WrittenCount > start)
                    _parts.Add(new OutputPart(index, start, Output.WrittenCount - start));
                CollectIfDue(run.CollectionPoint);
            }
        }
        finally
        {
            run.CollectionPoint.Leave();
        }
    }

    internal ReadOnlyMemory<byte> OutputOf(OutputPart part) => Output.WrittenMemory.Slice(part.Start, part.Length);

    private void CollectIfDue(CollectionPoint point)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        if (allocated < _collectAt && !point.IsWanted)
            return;
        Forget();
        _collectAt = allocated + (point.Meet() ? CollectionPoint.Budget : CollectionPoint.Budget / 2);
    }
}
