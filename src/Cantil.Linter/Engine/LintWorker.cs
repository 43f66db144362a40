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
internal sealed class LintWorker(
    SharedList<LintFile> files, ISourceReader reader, IFileRenderer renderer, LintRunOptions options) : FileRunWorker
{
    private readonly FileLinter _linter = new(options.CountOnly, options.IgnoreSuppressions, options.Disk, options.CountFixesOnly, IsBrief(renderer, options));
    private readonly SourceLoader _loader = new(reader);
    private readonly FindingEncoder _encoder = new(IsBrief(renderer, options));
    private readonly CachedFile? _cached = options.Cache is { } cache ? new CachedFile(cache) : null;
    private readonly IFileCheck[] _checks = [.. options.Checks.Select(make => make())];
    private readonly NoqaAdder? _noqaAdder = options.AddNoqa is { } noqa ? new NoqaAdder(noqa.Reason) : null;
    private FileFixer? _fixer;
    private IFileFinisher? Finisher => Array.Find(_checks, static check => check is IFileFinisher) as IFileFinisher;

    public FindingCounts Counts => _linter.Counts;

    public int Failures { get; private set; }

    /// <summary>What rules on the project found; null where there are none.</summary>
    public ProjectContext? Project { get; set; }

    protected override void Forget()
    {
        _loader.Forget();
        _linter.Forget();
    }

    protected override void Take(int index)
    {
        var file = files[index];
        var fromProject = Project?.FindingsIn(file);
        var isCurrent = false;
        // What rules on the project found here may be otherwise in the next run, though the file is as it was.
        var cached = fromProject is null && _cached?.Open(file.Settings.Cache, file.FullPath, out isCurrent) == true ? _cached : null;
        if (isCurrent && !WantsText(cached!.Findings))
            Render(file, cached.Findings, null);
        else if (_loader.Read(file.FullPath) is { } failure)
            Fail(file, failure);
        else if (cached?.IsSame(_loader.Bytes) == true && !HasApplicable(cached.Findings))
            Render(file, cached.Findings, WantsSource(cached.Findings) ? _loader.Decode(file.Kind, out _) : null);
        else
            LintText(file, cached, fromProject);
    }

    private void LintText(LintFile file, CachedFile? cached, List<ProjectFinding>? fromProject)
    {
        // Before it is decoded, which may happen in place.
        var hash = cached is null || options.CountOnly ? default : ContentHash.Of(_loader.Bytes);
        if (_loader.Parse(file.Kind, out var error) is not { } tree)
        {
            cached?.Forget();
            Fail(file, Sentence(error!));
            return;
        }
        // What is finished is not looked at before.
        var findings = Find(file, tree, fromProject, withChecks: options.Fixes is null || Finisher is null);
        if (_noqaAdder is not null)
        {
            if (_noqaAdder.Add(tree, findings) is { } text)
                options.AddNoqa!.Receiver.Receive(file, text, _loader.Decoded, null);
            return;
        }
        if (options.Fixes is { } fixes && Fix(file, tree, findings, fromProject, cached, fixes))
            return;
        if (options.CountOnly || options.CountFixesOnly || (findings.Count == 0 && cached is null))
            return;
        var encoded = _encoder.Encode(findings, tree.Source, _loader.Notebook);
        cached?.Keep(hash, encoded);
        Render(file, encoded, tree.Source, isCounted: true);
    }

    /// <summary>What rules and checks find.</summary>
    private IReadOnlyList<Finding> Find(LintFile file, SyntaxTree tree, List<ProjectFinding>? fromProject, bool withChecks = true)
    {
        var findings = _linter.Lint(file, tree, _loader.Notebook, fromProject);
        return withChecks && _checks.Length > 0 && tree.FirstBreak is null ? _linter.Join(_checks, file, tree, _loader.Notebook) : findings;
    }

    /// <summary>Fixes what can be fixed; false where that is nothing. A file that cannot be written keeps its findings.</summary>
    private bool Fix(
        LintFile file, SyntaxTree tree, IReadOnlyList<Finding> findings, List<ProjectFinding>? fromProject, CachedFile? cached, FixRunOptions fixes)
    {
        _fixer ??= new FileFixer(_linter, fixes, Finisher);
        var notebook = file.Kind == SourceKind.Notebook ? _loader.Notebook : null;
        if (_fixer.Fix(file, tree, findings, notebook, fromProject) is not { } text)
            return false;
        cached?.Forget();
        if (fixes.Receiver.Receive(file, text, _loader.Decoded, notebook))
        {
            var left = _encoder.Encode(_fixer.Findings, _fixer.Tree.Source, _fixer.Notebook);
            cached?.KeepFixed(file.Settings.Cache, file.FullPath, ContentHash.Of(text.After), left);
            Render(file, left, _fixer.Tree.Source, isCounted: true, _fixer.Notebook);
            return true;
        }
        _linter.Counts.TakeBack(_fixer.Findings);
        findings = Find(file, tree, fromProject);
        Render(file, _encoder.Encode(findings, tree.Source, _loader.Notebook), tree.Source, isCounted: true);
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
        if (Finisher is { } finisher)
            foreach (ref readonly var finding in findings.Records)
                if (finding.Rule == finisher.Rule.Number)
                    return true;
        return false;
    }

    /// <summary>Whether more is wanted than what is kept of a file.</summary>
    private bool WantsText(in FileFindings findings) => WantsSource(findings) || HasApplicable(findings);

    /// <summary>Whether nobody will ask for more of a finding than what stands in one line.</summary>
    private static bool IsBrief(IFileRenderer renderer, LintRunOptions options) =>
        !renderer.NeedsDetails && options.Cache is null && options.Fixes is null && options.AddNoqa is null;

    private bool WantsSource(in FileFindings findings) => renderer.NeedsSource && findings.Count > 0 && !options.CountOnly;

    private static string Sentence(SourceError error) => $"Line {error.Position.Row}: {error.Message}; {error.Help}";

    private void Fail(LintFile file, string failure)
    {
        Failures++;
        var findings = UnreadableFile.Findings(file, failure, _linter.Counts);
        renderer.Render(new FileReport { Path = file.ShownPath, FullPath = file.FullPath, Findings = _encoder.Encode(findings, null, null), Failure = failure }, Output);
    }

    private void Render(LintFile file, in FileFindings findings, SourceText? source, bool isCounted = false, NotebookSource? notebook = null)
    {
        if (findings.Count == 0)
            return;
        if (!isCounted)
            _linter.Counts.AddAll(findings);
        if (!options.CountOnly)
            renderer.Render(new FileReport
            {
                Path = file.ShownPath, FullPath = file.FullPath, Findings = findings, Source = source, Notebook = source is null ? null : notebook ?? _loader.Notebook,
            }, Output);
    }
}
