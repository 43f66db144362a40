using Cantil.Foundation.Processes;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Engine;

/// <summary>A run that has begun: files are linted as they are found.</summary>
public sealed class LintRun
{
    private readonly ISourceReader _reader;
    private readonly LintRunOptions _options;
    private readonly LintWorker[] _workers;
    private readonly FileRun _run;
    private readonly SharedList<LintFile> _files = new();
    private bool _isHeld;

    internal LintRun(ISourceReader reader, IFileRenderer renderer, LintRunOptions options, int threads)
    {
        _reader = reader;
        _options = options;
        _workers = new LintWorker[threads];
        for (var i = 0; i < threads; i++)
            _workers[i] = new LintWorker(_files, reader, renderer, options);
        _run = new FileRun(_workers, options.Progress);
        _run.Start();
    }

    /// <summary>How many files have been added.</summary>
    public int Count => _files.Count;

    /// <summary>Adds the next file, on the thread that began the run.</summary>
    public void Add(LintFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        _files.Add(file);
        // Rules on the project come before the files that they find something in, and they ask for all files.
        _isHeld |= file.Settings.Rules.Registry.ProjectRules.Length > 0;
        if (!_isHeld)
            _run.Publish(_files.Count);
    }

    /// <summary>Waits for the end and writes what the renderer made.</summary>
    /// <param name="output">
    /// Called on this thread, once for each file that gave something, in their order. What it is given stays as it is.
    /// </param>
    public LintSummary Finish(Action<ReadOnlyMemory<byte>> output)
    {
        if (_isHeld)
        {
            var project = ProjectStage.Run(_files.ToArray(), _reader);
            foreach (var worker in _workers)
                worker.Project = project;
            _run.Publish(_files.Count);
        }
        _run.Finish();
        if (_options.Cache?.Close() == true)
            _run.OnThreads(_options.Cache.Save);
        _run.Write(output);
        var counts = new FindingCounts();
        var failures = 0;
        foreach (var worker in _workers)
        {
            counts.AddAll(worker.Counts);
            failures += worker.Failures;
        }
        return new LintSummary(counts, _files.Count, failures);
    }

    /// <summary>Ends the run early: nobody wants to know what there is to find.</summary>
    public void Abandon() => _run.Abandon();
}
