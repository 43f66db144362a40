namespace Cantil.Linter.Engine;

/// <summary>
/// Lints many files on plain threads over one shared index. What the files give is written in their order; besides that,
/// nothing is kept that grows with their number.
/// </summary>
public sealed class LintRunner(ISourceReader reader, IFileRenderer renderer, LintRunOptions options)
{
    /// <summary>Deeply nested code is walked by recursion; this is address space, not memory.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    /// <summary>How often progress is told, in milliseconds.</summary>
    private const int ProgressInterval = 100;

    /// <summary>Lints the files and writes what the renderer makes of them.</summary>
    /// <param name="output">
    /// Called on this thread, once for each file that gave something, in their order. What it is given stays as it is.
    /// </param>
    public LintSummary Run(IReadOnlyList<LintFile> files, Action<ReadOnlyMemory<byte>> output)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(output);
        var workers = new LintWorker[Math.Clamp(files.Count, 1, Math.Max(1, options.Threads))];
        var work = new LintWork(files, ProjectStage.Run(files, reader), workers.Length);
        for (var i = 0; i < workers.Length; i++)
            workers[i] = new LintWorker(work, reader, renderer, options);
        RunAll(workers, work, isSaving: false);
        if (options.Cache?.Close() == true)
            RunAll(workers, work, isSaving: true);
        options.Progress?.End();
        Write(workers, output);
        var counts = new FindingCounts();
        var failures = 0;
        foreach (var worker in workers)
        {
            counts.AddAll(worker.Counts);
            failures += worker.Failures;
        }
        return new LintSummary(counts, files.Count, failures);
    }

    private void RunAll(LintWorker[] workers, LintWork work, bool isSaving)
    {
        var threads = new Thread[workers.Length];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(isSaving ? workers[i].SaveCache : workers[i].Run, StackSize);
            threads[i].Start();
        }
        foreach (var thread in threads)
            if (options.Progress is { } progress)
                while (!thread.Join(ProgressInterval))
                    progress.Show(work.Taken, work.Count);
            else
                thread.Join();
        foreach (var worker in workers)
            worker.Crash?.Throw();
    }

    /// <summary>Merges what the workers rendered: each has its own files in order.</summary>
    private static void Write(LintWorker[] workers, Action<ReadOnlyMemory<byte>> output)
    {
        var next = new int[workers.Length];
        while (true)
        {
            var first = -1;
            for (var i = 0; i < workers.Length; i++)
                if (next[i] < workers[i].Rendered.Count &&
                    (first < 0 || workers[i].Rendered[next[i]].File < workers[first].Rendered[next[first]].File))
                    first = i;
            if (first < 0)
                return;
            var part = workers[first].Rendered[next[first]++];
            output(workers[first].Output.WrittenMemory.Slice(part.Start, part.Length));
        }
    }
}
