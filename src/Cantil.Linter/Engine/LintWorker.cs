using System.Buffers;
using System.Runtime.ExceptionServices;
using Cantil.Linter.Fixes;
using Cantil.Linter.Fixes.Applying;
using Cantil.Syntax;

namespace Cantil.Linter.Engine;

/// <summary>One thread's share of a run, with all that it uses again from file to file.</summary>
internal sealed class LintWorker(LintWork work, ISourceReader reader, IFileRenderer renderer, LintRunOptions options)
{
    private readonly FileLinter _linter = new(options.CountOnly, options.IgnoreSuppressions, options.Disk);
    private readonly SourceLoader _loader = new(reader);
    private FileFixer? _fixer;

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
        var findings = _linter.Lint(file, tree, _loader.Notebook, work.FindingsIn(file));
        if (options.Fixes is { } fixes && Fix(index, file, tree, findings, fixes))
            return;
        if (findings.Count > 0)
            Render(index, new FileResult(file.ShownPath, tree, findings, null) { Notebook = _loader.Notebook });
    }

    /// <summary>Fixes what can be fixed; false where that is nothing. A file that cannot be written keeps its findings.</summary>
    private bool Fix(int index, LintFile file, SyntaxTree tree, IReadOnlyList<Finding> findings, FixRunOptions fixes)
    {
        _fixer ??= new FileFixer(_linter, fixes);
        var notebook = file.Kind == SourceKind.Notebook ? _loader.Notebook : null;
        if (_fixer.Fix(file, tree, findings, notebook, work.FindingsIn(file)) is not { } text)
            return false;
        if (fixes.Receiver.Receive(file, text, _loader.Decoded, notebook))
        {
            if (_fixer.Findings.Count > 0)
                Render(index, new FileResult(file.ShownPath, _fixer.Tree, _fixer.Findings, null) { Notebook = _fixer.Notebook });
            return true;
        }
        _linter.Counts.TakeBack(_fixer.Findings);
        findings = _linter.Lint(file, tree, _loader.Notebook, work.FindingsIn(file));
        Render(index, new FileResult(file.ShownPath, tree, findings, null) { Notebook = _loader.Notebook });
        return true;
    }

    private void Render(int index, FileResult result)
    {
        var start = Output.WrittenCount;
        renderer.Render(result, Output);
        if (Output.WrittenCount > start)
            Rendered.Add(new RenderedPart(index, start, Output.WrittenCount - start));
    }
}
