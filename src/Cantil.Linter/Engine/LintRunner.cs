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
        var run = Start(FileRun.WorkersFor(files.Count, options.Threads));
        for (var i = 0; i < files.Count; i++)
            run.Add(files[i]);
        return run.Finish(output);
    }

    /// <summary>Begins a run whose files are still to be found. It has to be ended.</summary>
    public LintRun Start() => Start(Math.Max(1, options.Threads));

    private LintRun Start(int threads) => new(reader, renderer, options, threads);
}
