using Cantil.Foundation.Files;
using Cantil.Linter.Engine.Baselines;
using Cantil.Syntax;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Engine;

/// <summary>Takes one file after the other through all stages; one for each thread.</summary>
public sealed class FileLinter
{
    private readonly LintContext _context;
    private readonly bool _countOnly;
    private readonly bool _countFixesOnly;
    private SyntaxErrorStage _syntaxErrors = new();

    /// <param name="countOnly">No finding is kept, <see cref="Counts"/> says how many there were.</param>
    /// <param name="ignoreSuppressions">Comments suppress nothing.</param>
    /// <param name="disk">What rules may ask of the disk; nothing is there without.</param>
    /// <param name="countFixesOnly">Findings are kept without words and in no order, for the sake of their fixes.</param>
    /// <param name="isBrief"><see cref="Finding.NoqaOffset"/> is not wanted.</param>
    public FileLinter(bool countOnly = false, bool ignoreSuppressions = false, IPathProbe? disk = null, bool countFixesOnly = false, bool isBrief = false)
    {
        _countOnly = countOnly;
        _countFixesOnly = countFixesOnly;
        _context = new LintContext { CountOnly = countOnly, IgnoreSuppressions = ignoreSuppressions, IsBrief = isBrief, Disk = disk ?? NothingProbe.Instance };
    }

    public FindingCounts Counts => _context.Counts;

    /// <summary>Lets go of the last file's nodes, some of which wait on the stacks of the checks.</summary>
    internal void Forget() => _syntaxErrors = new SyntaxErrorStage();

    /// <summary>The findings in a file that has been parsed, in the order of its text; valid until the next call.</summary>
    /// <param name="notebook">Where the tree is that of a notebook.</param>
    public IReadOnlyList<Finding> Lint(LintFile file, SyntaxTree tree, NotebookSource? notebook = null) => Lint(file, tree, notebook, null);

    internal IReadOnlyList<Finding> Lint(LintFile file, SyntaxTree tree, NotebookSource? notebook, List<ProjectFinding>? fromProject)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(tree);
        var registry = file.Settings.Rules.Registry;
        var sink = file.Settings.Sink?.Concerns(file.FullPath) == true ? file.Settings.Sink : null;
        _context.CountOnly = _countOnly && sink is null;
        _context.CountFixesOnly = _countFixesOnly && sink is null;
        _context.Begin(file, tree, notebook);
        var isWhole = _syntaxErrors.Run(_context);
        if (registry.HasTokenRules)
            RunTokens(registry);
        if (registry.LogicalLineRules.Length > 0)
            RunLogicalLines(registry);
        if (registry.PhysicalLineRules.Length > 0)
            RunPhysicalLines(registry);
        foreach (var rule in registry.AnyFileRules)
            rule.OnFile(_context);
        if (isWhole)
        {
            if (registry.HasNodeRules)
                RunNodes(registry);
            if (registry.BindingRules.Length > 0)
                RunBindings(registry);
            if (registry.ScopeRules.Length > 0)
                RunScopes(registry);
            foreach (var rule in registry.FileRules)
                rule.OnFile(_context);
        }
        if (fromProject is not null)
            foreach (var finding in fromProject)
                _context.Report(finding.Rule, finding.Range, finding.Message);
        if (isWhole)
            _context.ReportUnusedSuppressions();
        if (_context.Findings.Count > 1 && !_context.CountFixesOnly)
            FindingOrder.Sort(_context.Findings);
        if (sink is not null)
            TakeFindings(sink, file, tree);
        return _context.Findings;
    }

    /// <summary>Adds what other checks find in the file that was linted last.</summary>
    internal IReadOnlyList<Finding> Join(IFileCheck[] checks, LintFile file, SyntaxTree tree, NotebookSource? notebook)
    {
        var count = _context.Findings.Count;
        foreach (var check in checks)
            check.Check(file, tree, notebook, _context.Join);
        if (_context.Findings.Count > count)
            FindingOrder.Sort(_context.Findings);
        return _context.Findings;
    }

    private void TakeFindings(IFindingSink sink, LintFile file, SyntaxTree tree)
    {
        var findings = _context.Findings;
        Span<bool> taken = new bool[findings.Count];
        sink.Take(file.FullPath, tree.Source, findings, taken);
        var kept = 0;
        for (var i = 0; i < taken.Length; i++)
        {
            if (taken[i])
                Counts.TakeBack(findings[i]);
            else
                findings[kept++] = findings[i];
        }
        findings.RemoveRange(_countOnly ? 0 : kept, _countOnly ? findings.Count : findings.Count - kept);
    }

    private void RunNodes(RuleRegistry registry)
    {
        var rules = registry.NodeRules;
        foreach (var node in _context.Tree.Nodes)
            if (rules[(int)node.Kind] is { } wanting)
                foreach (var rule in wanting)
                    rule.OnNode(node, _context);
    }

    private void RunBindings(RuleRegistry registry)
    {
        var bindings = _context.Model.Bindings;
        for (var number = 1; number < bindings.Length; number++)
        {
            _context.BindingNumber = number;
            foreach (var rule in registry.BindingRules)
                rule.OnBinding(in bindings[number], _context);
        }
    }

    private void RunScopes(RuleRegistry registry)
    {
        var scopes = _context.Model.Scopes;
        for (var number = 0; number < scopes.Length; number++)
        {
            _context.ScopeNumber = number;
            foreach (var rule in registry.ScopeRules)
                rule.OnScope(in scopes[number], _context);
        }
    }

    private void RunTokens(RuleRegistry registry)
    {
        var rules = registry.TokenRules;
        var tokens = _context.Tree.Tokens;
        for (var i = 0; i < tokens.Length; i++)
            if (rules[(int)tokens[i].Kind] is { } wanting)
            {
                _context.TokenIndex = i;
                foreach (var rule in wanting)
                    rule.OnToken(tokens[i], _context);
            }
    }

    private void RunLogicalLines(RuleRegistry registry)
    {
        var rules = registry.LogicalLineRules;
        var traits = registry.LineTraitsOfRules;
        var wanted = registry.WantedLineTraits;
        var blankLines = (wanted & LineTraits.Blank) != 0 ? _context.BlankLines : null;
        blankLines?.Begin(_context);
        foreach (var line in new LogicalLines(_context.Tree, wanted, _context.Options.IndentWidth))
        {
            var seen = line.Traits;
            if (blankLines is not null)
                seen |= blankLines.Next(line);
            if ((seen & wanted) == 0)
                continue;
            for (var i = 0; i < rules.Length; i++)
                if ((seen & traits[i]) != 0)
                    rules[i].OnLogicalLine(line, _context);
        }
    }

    private void RunPhysicalLines(RuleRegistry registry)
    {
        var rules = registry.PhysicalLineRules;
        var traits = registry.PhysicalTraitsOfRules;
        var wanted = registry.WantedPhysicalTraits;
        var lines = _context.Source.Lines;
        var scan = new PhysicalScan(_context.Source, _context.Options);
        for (var number = 0; number < lines.Count; number++)
        {
            var (start, end) = (lines.Start(number), lines.End(number));
            var seen = scan.Of(start, end);
            if ((seen & wanted) == 0)
                continue;
            var line = new PhysicalLine(number, start, end, lines.EndWithBreak(number));
            for (var i = 0; i < rules.Length; i++)
                if ((seen & traits[i]) != 0)
                    rules[i].OnPhysicalLine(line, _context);
        }
    }
}
