using Cantil.Foundation.Processes;
using Cantil.Syntax.Reading;

namespace Cantil.Cli.Formatting;

/// <summary>Formats many files (<see cref="FileRun"/>).</summary>
internal sealed class FormatRunner(ISourceReader reader, FormatRunOptions options)
{
    /// <summary>Formats the files.</summary>
    /// <param name="output">Called on this thread with what files gave to print, in their order.</param>
    /// <returns>What came of each file, in their order.</returns>
    public FormatOutcome[] Run(IReadOnlyList<FormatFile> files, Action<ReadOnlyMemory<byte>> output)
    {
        var outcomes = new FormatOutcome[files.Count];
        var workers = new FormatWorker[FileRun.WorkersFor(files.Count, options.Threads)];
        for (var i = 0; i < workers.Length; i++)
            workers[i] = new FormatWorker(files, outcomes, reader, options);
        var run = new FileRun(workers, progress: null);
        run.Run(files.Count);
        if (options.Cache?.Close() == true)
            run.OnThreads(options.Cache.Save);
        run.Write(output);
        return outcomes;
    }
}
