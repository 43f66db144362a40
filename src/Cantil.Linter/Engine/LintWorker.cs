using System.Buffers;
using System.Runtime.ExceptionServices;

namespace Cantil.Linter.Engine;

/// <summary>One thread's share of a run, with all that it uses again from file to file.</summary>
internal sealed class LintWorker(LintWork work, ISourceReader reader, IFileRenderer renderer, LintRunOptions options)
{
    private readonly FileLinter _linter = new(options.CountOnly, options.IgnoreSuppressions);
    private readonly SourceLoader _loader = new(reader);

    private long _collectAt = CollectionPoint.Budget;

    public ArrayBufferWriter<byte> Output { get; } = new();

    public List<RenderedPart> Rendered { get; } = [];

    public FindingCounts Counts => _linter.Counts;

    public int Failures { get; private set; }

    /// <summary>What ended this thread early: a fault of ours, not of a file.</summary>
    public ExceptionDispatchInfo? Crash { get; private set; }

    public void Run()
    {
        try
        {
            for (var index = work.Take(); index >= 0; index = work.Take())
            {
                Lint(index, work[index]);
                CollectIfDue();
            }
        }
        catch (Exception crash)
        {
            Crash = ExceptionDispatchInfo.Capture(crash);
        }
        finally
        {
            work.CollectionPoint.Leave();
        }
    }

    private void CollectIfDue()
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        if (allocated < _collectAt && !work.CollectionPoint.IsWanted)
            return;
        _loader.Forget();
        _linter.Forget();
        _collectAt = allocated + (work.CollectionPoint.Meet() ? CollectionPoint.Budget : CollectionPoint.Budget / 2);
    }

    private void Lint(int index, LintFile file)
    {
        var tree = _loader.Load(file, out var failure);
        if (tree is null)
        {
            Failures++;
            Render(index, UnreadableFile.Result(file, failure!, _linter.Counts));
            return;
        }
        var findings = _linter.Lint(file, tree, work.FindingsIn(file));
        if (findings.Count > 0)
            Render(index, new FileResult(file.ShownPath, tree, findings, null) { Notebook = _loader.Notebook });
    }

    private void Render(int index, FileResult result)
    {
        var start = Output.WrittenCount;
        renderer.Render(result, Output);
        if (Output.WrittenCount > start)
            Rendered.Add(new RenderedPart(index, start, Output.WrittenCount - start));
    }
}
