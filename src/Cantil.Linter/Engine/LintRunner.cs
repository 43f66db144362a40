using Cantil.Foundation.Processes;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Engine;

/// <summary>Lints many files (<see cref="FileRun"/>).</summary>
public sealed class LintRunner(ISourceReader reader, IFileRenderer renderer, LintRunOptions options)
{
    /// <summary>Lints the files and writes what the renderer makes of them.</summary>
    /// <param name="output">
    /// Called on this thread, once for each file that gave something, in their order. What it is given stays as it is.
    /// </param>
    public LintSummary Run(IReadOnlyList<LintFile> files, Action<ReadOnlyMemory<byte>> output)
    {
        ArgumentNullException.ThrowIfNull(files);
        var project = ProjectStage.Run(files, reader);
        var workers = new LintWorker[FileRun.WorkersFor(files.Count, options.Threads)];
        for (var i = 0; i < workers.Length; i++)
            workers[i] = new LintWorker(files, project, reader, renderer, options);
        var run = new FileRun(workers, files.Count, options.Progress);
        run.Run();
        if (options.Cache?.Close() == true)
            run.OnThreads(options.Cache.Save);
        run.Write(output);
        var counts = new FindingCounts();
        var failures = 0;
        foreach (var worker in workers)
        {
            counts.AddAll(worker.Counts);
            failures += worker.Failures;
        }
        return new LintSummary(counts, files.Count, failures);
    }
}
