using System.Buffers;
using System.Runtime.ExceptionServices;
using Cantil.Foundation.Caching;
using Cantil.Foundation.Processes;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine.Caching;
using Cantil.Linter.Engine.Records;
using Cantil.Linter.Fixes;
using Cantil.Linter.Fixes.Applying;
using Cantil.Syntax;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Engine;

/// <summary>One thread's share of a run, with all that it uses again from file to file.</summary>
internal sealed class LintWorker(LintWork work, ISourceReader reader, IFileRenderer renderer, LintRunOptions options)
{
    private readonly FileLinter _linter = new(options.CountOnly, options.IgnoreSuppressions, options.Disk, options.CountFixesOnly, IsBrief(renderer, options));
    private readonly SourceLoader _loader = new(reader);
    private readonly FindingEncoder _encoder = new(IsBrief(renderer, options));
    private readonly CachedFile? _cached = options.Cache is { } cache ? new CachedFile(cache) : null;
    private readonly IFileCheck[] _checks = [.. options.Checks.Select(make => make())];
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

    /// <summary>Writes this thread's share of the cache.</summary>
    public void SaveCache()
    {
        try
        {
            options.Cache?.Save();
        }
        catch (Exception crash)
        {
            Crash = ExceptionDispatchInfo.Capture(crash);
        }
    }

    private void Lint(int index, LintFile file)
    {
        var fromProject = work.FindingsIn(file);
        var isCurrent = false;
        // What rules on the project found here may be otherwise in the next run, though the file is as it was.
        var cached = fromProject is null && _cached?.Open(file, out isCurrent) == true ? _cached : null;
        if (isCurrent && !WantsText(cached!.Findings))
            Render(index, file, cached.Findings, null);
        else if (_loader.Read(file) is { } failure)
            Fail(index, file, failure);
        else if (cached?.IsSame(_loader.Bytes) == true && !HasApplicable(cached.Findings))
            Render(index, file, cached.Findings, WantsSource(cached.Findings) ? _loader.Decode(file, out _) : null);
        else
            LintText(index, file, cached, fromProject);
    }

    private void LintText(int index, LintFile file, CachedFile? cached, List<ProjectFinding>? fromProject)
    {
        // Before it is decoded, which may happen in place.
        var hash = cached is null || options.CountOnly ? default : ContentHash.Of(_loader.Bytes);
        if (_loader.Parse(file, out var failure) is not { } tree)
        {
            cached?.Forget();
            Fail(index, file, failure!);
            return;
        }
        var findings = _linter.Lint(file, tree, _loader.Notebook, fromProject);
        if (_checks.Length > 0 && tree.FirstBreak is null)
            findings = _linter.Join(_checks, file, tree, _loader.Notebook);
        if (options.Fixes is { } fixes && Fix(index, file, tree, findings, fromProject, cached, fixes))
            return;
        if (options.CountOnly || options.CountFixesOnly || (findings.Count == 0 && cached is null))
            return;
        var encoded = _encoder.Encode(findings, tree.Source, _loader.Notebook);
        cached?.Keep(hash, encoded);
        Render(index, file, encoded, tree.Source, isCounted: true);
    }

    /// <summary>Fixes what can be fixed; false where that is nothing. A file that cannot be written keeps its findings.</summary>
    private bool Fix(
        int index, LintFile file, SyntaxTree tree, IReadOnlyList<Finding> findings, List<ProjectFinding>? fromProject, CachedFile? cached, FixRunOptions fixes)
    {
        _fixer ??= new FileFixer(_linter, fixes);
        var notebook = file.Kind == SourceKind.Notebook ? _loader.Notebook : null;
        if (_fixer.Fix(file, tree, findings, notebook, fromProject) is not { } text)
            return false;
        cached?.Forget();
        if (fixes.Receiver.Receive(file, text, _loader.Decoded, notebook))
        {
            var left = _encoder.Encode(_fixer.Findings, _fixer.Tree.Source, _fixer.Notebook);
            cached?.KeepFixed(file, ContentHash.Of(text.After), left);
            Render(index, file, left, _fixer.Tree.Source, isCounted: true, _fixer.Notebook);
            return true;
        }
        _linter.Counts.TakeBack(_fixer.Findings);
        findings = _linter.Lint(file, tree, _loader.Notebook, fromProject);
        Render(index, file, _encoder.Encode(findings, tree.Source, _loader.Notebook), tree.Source, isCounted: true);
        return true;
    }

    /// <summary>Whether there is something to fix, for which the file has to be linted again.</summary>
    private bool HasApplicable(in FileFindings findings)
    {
        if (options.Fixes is not { } fixes)
            return false;
        foreach (ref readonly var fix in findings.Fixes)
            if (fix.Applicability >= fixes.Required)
                return true;
        return false;
    }

    /// <summary>Whether more is wanted than what is kept of a file.</summary>
    private bool WantsText(in FileFindings findings) => WantsSource(findings) || HasApplicable(findings);

    /// <summary>Whether nobody will ask for more of a finding than what stands in one line.</summary>
    private static bool IsBrief(IFileRenderer renderer, LintRunOptions options) =>
        !renderer.NeedsDetails && options.Cache is null && options.Fixes is null;

    private bool WantsSource(in FileFindings findings) => renderer.NeedsSource && findings.Count > 0 && !options.CountOnly;

    private void Fail(int index, LintFile file, string failure)
    {
        Failures++;
        var findings = UnreadableFile.Findings(file, failure, _linter.Counts);
        Write(index, new FileReport { Path = file.ShownPath, FullPath = file.FullPath, Findings = _encoder.Encode(findings, null, null), Failure = failure });
    }

    private void Render(int index, LintFile file, in FileFindings findings, SourceText? source, bool isCounted = false, NotebookSource? notebook = null)
    {
        if (findings.Count == 0)
            return;
        if (!isCounted)
            _linter.Counts.AddAll(findings);
        if (!options.CountOnly)
            Write(index, new FileReport
            {
                Path = file.ShownPath, FullPath = file.FullPath, Findings = findings, Source = source, Notebook = source is null ? null : notebook ?? _loader.Notebook,
            });
    }

    private void Write(int index, in FileReport report)
    {
        var start = Output.WrittenCount;
        renderer.Render(report, Output);
        if (Output.WrittenCount > start)
            Rendered.Add(new RenderedPart(index, start, Output.WrittenCount - start));
    }
}
