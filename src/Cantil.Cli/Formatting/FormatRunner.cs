using System.Runtime.ExceptionServices;
using Cantil.Foundation.Processes;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Formatting;

/// <summary>Formats many files on plain threads over one shared index.</summary>
internal sealed class FormatRunner(ISourceReader reader, FormatRunOptions options)
{
    /// <summary>Deeply nested code is walked by recursion; this is address space, not memory.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    private IReadOnlyList<FormatFile> _files = [];
    private FormatOutcome[] _outcomes = [];
    private byte[]?[] _output = [];
    private CollectionPoint _collectionPoint = new(0);
    private int _next;
    private ExceptionDispatchInfo? _crash;

    /// <summary>Formats the files.</summary>
    /// <param name="output">Called on this thread with what files gave to print, in their order.</param>
    /// <returns>What came of each file, in their order.</returns>
    public FormatOutcome[] Run(IReadOnlyList<FormatFile> files, Action<ReadOnlySpan<byte>> output)
    {
        _files = files;
        _outcomes = new FormatOutcome[files.Count];
        _output = new byte[]?[files.Count];
        _next = -1;
        var threads = new Thread[Math.Clamp(files.Count, 1, Math.Max(1, options.Threads))];
        _collectionPoint = new CollectionPoint(threads.Length);
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(Work, StackSize);
            threads[i].Start();
        }
        foreach (var thread in threads)
            thread.Join();
        _crash?.Throw();
        foreach (var part in _output)
            if (part is not null)
                output(part);
        return _outcomes;
    }

    private void Work()
    {
        try
        {
            var formatter = new FileFormatter(reader, options);
            var collectAt = CollectionPoint.Budget;
            while (Interlocked.Increment(ref _next) is var index && index < _files.Count)
            {
                _outcomes[index] = formatter.Format(_files[index]);
                if (formatter.Output.WrittenCount > 0)
                {
                    _output[index] = formatter.Output.WrittenSpan.ToArray();
                    formatter.Output.ResetWrittenCount();
                }
                var allocated = GC.GetAllocatedBytesForCurrentThread();
                if (allocated < collectAt && !_collectionPoint.IsWanted)
                    continue;
                formatter.Forget();
                collectAt = allocated + (_collectionPoint.Meet() ? CollectionPoint.Budget : CollectionPoint.Budget / 2);
            }
        }
#pragma warning disable CA1031 // It is thrown again on the thread that waits.
        catch (Exception crash)
#pragma warning restore CA1031
        {
            _crash = ExceptionDispatchInfo.Capture(crash);
        }
        finally
        {
            _collectionPoint.Leave();
        }
    }
}
