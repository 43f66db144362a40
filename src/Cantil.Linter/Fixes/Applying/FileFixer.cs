using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Fixes.Applying;

/// <summary>
/// Fixes one file after the other: applies what it can, looks at the text that comes out with all rules, and goes on until
/// nothing is left to apply. A fix that would make Python no Python is left out. One for each thread.
/// </summary>
/// <param name="finisher">Has the last word on the text; null for nobody.</param>
internal sealed class FileFixer(FileLinter linter, FixRunOptions options, IFileFinisher? finisher = null)
{
    /// <summary>As often as ruff; two rules that undo each other end here.</summary>
    private const int MaxRounds = 100;

    private readonly FixApplier _applier = new();
    private readonly ParseBuffers _buffers = new();
    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _refused = [];
    private readonly List<string> _notes = [];
    private readonly List<FixCount> _counts = [];

    /// <summary>The tree of the text that came out; valid until the next call.</summary>
    public SyntaxTree Tree { get; private set; } = null!;

    /// <summary>What is left to say of the text that came out; valid until the next call.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Where the cells of a notebook are in the text that came out.</summary>
    public NotebookSource? Notebook { get; private set; }

    /// <summary>Fixes a file that has been linted; null where there is nothing to change.</summary>
    public FixedText? Fix(LintFile file, SyntaxTree tree, IReadOnlyList<Finding> findings, NotebookSource? notebook, List<ProjectFinding>? fromProject)
    {
        if (finisher is null && !HasApplicable(findings))
            return null;
        Begin(tree, findings, notebook);
        var isSound = IsSound(findings);
        for (var round = 0; _applier.Apply(Tree.Source, _findings, options.Required, IsWanted); round++)
        {
            if (round == MaxRounds)
            {
                _notes.Add($"Its fixes did not come to an end in {MaxRounds} rounds; some rules undo what others do: {Names(_applier.Fixed)}");
                break;
            }
            Advance(file, fromProject, isSound);
        }
        var isFinished = Tree.FirstBreak is null && Finish(file, fromProject);
        if (_counts.Count == 0 && _notes.Count == 0 && !isFinished)
            return null;
        return new FixedText(tree.Source.Span.ToArray(), Tree.Source.Span.ToArray(), Notebook?.Cells, [.. _counts], [.. _notes]);
    }

    private bool Finish(LintFile file, List<ProjectFinding>? fromProject)
    {
        if (finisher is null || file.Settings.PerFileIgnores.For(file.FullPath).Contains(finisher.Rule.Number)
            || !finisher.Finish(file, Tree, Notebook, out var text, out var cells))
            return false;
        linter.Counts.TakeBack(_findings);
        Tree = Parse(text, Tree.SourceKind);
        if (Notebook is not null)
            Notebook = Notebook with { Cells = [.. cells!], Buffer = Tree.Source.Buffer, Length = Tree.Source.Length };
        Keep(linter.Lint(file, Tree, Notebook, fromProject));
        return true;
    }

    private bool HasApplicable(IReadOnlyList<Finding> findings)
    {
        for (var i = 0; i < findings.Count; i++)
            if (findings[i].Fix is { } fix && fix.Applicability >= options.Required)
                return true;
        return false;
    }

    private void Begin(SyntaxTree tree, IReadOnlyList<Finding> findings, NotebookSource? notebook)
    {
        Tree = tree;
        Notebook = notebook;
        _refused.Clear();
        _notes.Clear();
        _counts.Clear();
        Keep(findings);
    }

    /// <summary>Lints what the fixes made; where it is no Python any more, finds out whose fault it is.</summary>
    private void Advance(LintFile file, List<ProjectFinding>? fromProject, bool isSound)
    {
        var before = Tree.Source;
        var cells = Notebook is null ? null : new EditedCells(Notebook.Cells, before.Length, _applier.Edits, _applier.Text);
        var next = Parse(cells is null ? _applier.Text : cells.Text, Tree.SourceKind);
        linter.Counts.TakeBack(_findings);
        var notebook = cells is null ? null : Notebook! with { Cells = cells.Cells, Buffer = next.Source.Buffer, Length = next.Source.Length };
        var findings = linter.Lint(file, next, notebook, fromProject);
        if (isSound && !IsSound(findings))
        {
            linter.Counts.TakeBack(findings);
            Refuse(file, before, fromProject);
            Tree = Parse(before.Span, Tree.SourceKind);
            Keep(linter.Lint(file, Tree, Notebook, fromProject));
            return;
        }
        Count();
        Notebook = notebook;
        Tree = next;
        Keep(findings);
    }

    /// <summary>Refuses the rules whose fixes alone break the text, or all that were applied if none does.</summary>
    private void Refuse(LintFile file, SourceText before, List<ProjectFinding>? fromProject)
    {
        var rules = _applier.Fixed.Select(static finding => finding.Rule!.Code).Distinct().ToArray();
        var guilty = new List<string>();
        foreach (var rule in rules)
        {
            if (rules.Length > 1)
            {
                _applier.Apply(before, _findings, options.Required, finding => IsWanted(finding) && finding.Rule!.Code == rule);
                var findings = linter.Lint(file, Parse(_applier.Text, Tree.SourceKind), null, fromProject);
                linter.Counts.TakeBack(findings);
                if (IsSound(findings))
                    continue;
            }
            guilty.Add(rule);
        }
        if (guilty.Count == 0)
            guilty.AddRange(rules);
        _refused.UnionWith(guilty);
        _notes.Add($"Fixes of {string.Join(", ", guilty)} were left out: they would have broken the file's syntax");
    }

    private bool IsWanted(Finding finding) => _refused.Count == 0 || !_refused.Contains(finding.Rule!.Code);

    private SyntaxTree Parse(ReadOnlySpan<byte> text, SourceKind kind)
    {
        var source = SourceText.From(text);
        source.HasByteOrderMark = Tree.Source.HasByteOrderMark;
        return Parser.Parse(source, kind, _buffers);
    }

    private static bool IsSound(IReadOnlyList<Finding> findings)
    {
        for (var i = 0; i < findings.Count; i++)
            if (findings[i].Rule is null)
                return false;
        return true;
    }

    private void Keep(IReadOnlyList<Finding> findings)
    {
        _findings.Clear();
        for (var i = 0; i < findings.Count; i++)
            _findings.Add(findings[i]);
    }

    private void Count()
    {
        foreach (var finding in _applier.Fixed)
        {
            var known = _counts.FindIndex(count => ReferenceEquals(count.Rule, finding.Rule));
            if (known < 0)
                _counts.Add(new FixCount(finding.Rule!, 1));
            else
                _counts[known] = _counts[known] with { Count = _counts[known].Count + 1 };
        }
    }

    private static string Names(List<Finding> findings) => string.Join(", ", findings.Select(static finding => finding.Rule!.Code).Distinct());
}
