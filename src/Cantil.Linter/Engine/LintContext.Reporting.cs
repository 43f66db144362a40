using System.Runtime.CompilerServices;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine.Suppression;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Engine;

public sealed partial class LintContext
{
    private readonly List<Finding> _findings = [];
    private readonly SuppressionTable _suppressions = new();
    private RuleBits _ignored;

    /// <summary>Counts instead of keeping findings: no message is built.</summary>
    internal bool CountOnly { get; set; }

    /// <summary>Keeps findings without words, for the sake of their fixes.</summary>
    internal bool CountFixesOnly { get; set; }

    /// <summary>Findings need not say in which line a comment would suppress them.</summary>
    internal bool IsBrief { get; init; }

    /// <summary>Whether comments suppress findings.</summary>
    internal bool IgnoreSuppressions { get; init; }

    /// <summary>What this thread has found so far, in all files.</summary>
    internal FindingCounts Counts { get; } = new();

    internal List<Finding> Findings => _findings;

    /// <summary>Whether a fix would be used; without, there is no need to compute one.</summary>
    public bool WantsFixes => !CountOnly;

    /// <summary>Reports a finding.</summary>
    /// <returns>Whether it was kept; then <see cref="AttachFix(Fix)"/> may follow.</returns>
    public bool Report(
        Rule rule, TextRange range, [InterpolatedStringHandlerArgument("", nameof(rule), nameof(range))] MessageHandler message) =>
        Add(rule, range, message.Message);

    /// <inheritdoc cref="Report(Rule, TextRange, MessageHandler)"/>
    public bool Report(
        Rule rule, Node node, [InterpolatedStringHandlerArgument("", nameof(rule), nameof(node))] MessageHandler message) =>
        Add(rule, node.Range, message.Message);

    /// <inheritdoc cref="Report(Rule, TextRange, MessageHandler)"/>
    /// <param name="noqaOffset">A further place in whose line a comment may suppress the finding, such as the start of its statement.</param>
    public bool Report(
        Rule rule, TextRange range, int noqaOffset,
        [InterpolatedStringHandlerArgument("", nameof(rule), nameof(range), nameof(noqaOffset))] MessageHandler message) =>
        Add(rule, range, message.Message);

    /// <inheritdoc cref="Report(Rule, TextRange, MessageHandler)"/>
    public bool Report(Rule rule, TextRange range, string message) =>
        Admit(rule, range.Start, range.Start) && Add(rule, range, message);

    /// <inheritdoc cref="Report(Rule, TextRange, MessageHandler)"/>
    public bool Report(Rule rule, Node node, string message) => Report(rule, node.Range, message);

    /// <inheritdoc cref="Report(Rule, TextRange, int, MessageHandler)"/>
    public bool Report(Rule rule, TextRange range, int noqaOffset, string message) =>
        Admit(rule, range.Start, noqaOffset) && Add(rule, range, message);

    /// <summary>Reports a finding about a comment that suppresses everything: only a comment that names the rule suppresses it.</summary>
    /// <returns>Whether it was kept; then <see cref="AttachFix(Fix)"/> may follow.</returns>
    public bool ReportBlanket(Rule rule, TextRange range, string message)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (_ignored.Contains(rule.Number) || (!IgnoreSuppressions && _suppressions.NamesRule(rule.Number, range.Start)))
            return false;
        Counts.Add(rule.Number);
        return !CountOnly && Add(rule, range, message);
    }

    /// <summary>Takes what another check than the rules has found, unless the file's path turns it off.</summary>
    internal void Join(Finding finding)
    {
        if (_ignored.Contains(finding.Rule!.Number))
            return;
        Counts.Add(finding.Rule.Number);
        if (!CountOnly)
            _findings.Add(finding);
    }

    /// <summary>Gives the finding that was reported last its fix.</summary>
    public void AttachFix(Fix fix) => AttachFix(fix, 1);

    /// <summary>Gives the last few findings, all of one rule, a fix that removes them together.</summary>
    /// <param name="count">How many of them.</param>
    public void AttachFix(Fix fix, int count)
    {
        // What is wrong already is not to be made worse.
        if (Tree.Errors.Count > 0)
            return;
        for (var i = _findings.Count - count; i < _findings.Count; i++)
        {
            var finding = _findings[i];
            if (Settings.Fixes.Admit(finding.Rule!.Number, fix) is not { } admitted)
                return;
            finding.Fix = admitted;
            Counts.AddFix(finding.Rule.Number, admitted.Applicability);
        }
    }

    /// <summary>Gives the finding that was reported last a fix of one edit.</summary>
    public void AttachFix(Applicability applicability, string message, TextRange range, string content) =>
        AttachFix(new Fix(applicability, message, [new TextEdit(range, content)]));

    /// <summary>Whether a finding is to be kept; counts it where counting is all that is wanted.</summary>
    internal bool Admit(Rule rule, int start, int noqaOffset)
    {
        if (_ignored.Contains(rule.Number))
            return false;
        if (!IgnoreSuppressions && _suppressions.Suppresses(rule.Number, start, noqaOffset))
            return false;
        Counts.Add(rule.Number);
        return !CountOnly;
    }

    /// <summary>Reports what makes the file no Python; no comment suppresses it.</summary>
    internal void ReportSyntaxError(TextRange range, string message)
    {
        Counts.AddSyntaxError();
        if (!CountOnly)
            _findings.Add(new Finding(null, range, message, null, range.Start));
    }

    private bool Add(Rule rule, TextRange range, string? message)
    {
        if (message is null)
            return false;
        _findings.Add(new Finding(rule.Info, range, message, null, CountFixesOnly || IsBrief ? 0 : _suppressions.CommentLineOf(range.Start)));
        return true;
    }

    private void BeginReporting()
    {
        _findings.Clear();
        _ignored = Settings.PerFileIgnores.For(FullPath);
        _suppressions.Begin(Tree, Options.Preview, keeps: UnusedNoqaRule is not null);
    }
}
