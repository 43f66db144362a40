using Cantil.Foundation.Edits;
using Cantil.Linter.Engine.Records;

namespace Cantil.Linter.Engine;

/// <summary>How often each rule found something; all that <c>--statistics</c> needs.</summary>
public sealed class FindingCounts
{
    private readonly int[] _byRule = new int[RuleCatalogue.Count];
    private readonly int[] _safeByRule = new int[RuleCatalogue.Count];
    private readonly int[] _unsafeByRule = new int[RuleCatalogue.Count];

    public int SyntaxErrors { get; private set; }

    /// <summary>All findings, syntax errors among them.</summary>
    public int Total { get; private set; }

    /// <summary>How many findings have a safe fix; not known where findings are only counted.</summary>
    public int SafeFixes { get; private set; }

    /// <summary>How many findings have an unsafe fix; not known where findings are only counted.</summary>
    public int UnsafeFixes { get; private set; }

    /// <param name="number">The rule's place in the <see cref="RuleCatalogue"/>.</param>
    public int this[int number] => _byRule[number];

    internal void Add(int number)
    {
        _byRule[number]++;
        Total++;
    }

    internal void AddSyntaxError()
    {
        SyntaxErrors++;
        Total++;
    }

    /// <summary>How many findings of a rule have a fix that may be trusted so far; not known where findings are only counted.</summary>
    public int FixesOf(int number, Applicability required) => _safeByRule[number] + (required == Applicability.Safe ? 0 : _unsafeByRule[number]);

    internal void AddFix(int number, Applicability applicability, int count = 1)
    {
        if (applicability == Applicability.Safe)
        {
            _safeByRule[number] += count;
            SafeFixes += count;
        }
        else if (applicability == Applicability.Unsafe)
        {
            _unsafeByRule[number] += count;
            UnsafeFixes += count;
        }
    }

    /// <summary>Counts the findings of a file.</summary>
    public void AddAll(in FileFindings findings)
    {
        foreach (ref readonly var record in findings.Records)
        {
            if (record.IsSyntaxError)
                AddSyntaxError();
            else
                Add(record.Rule);
            if (record.Fix >= 0 && !record.IsSyntaxError)
                AddFix(record.Rule, findings.Fixes[record.Fix].Applicability);
        }
    }

    /// <summary>Forgets findings that were counted: their text has been fixed and is looked at again.</summary>
    internal void TakeBack(IReadOnlyList<Finding> findings)
    {
        for (var i = 0; i < findings.Count; i++)
            TakeBack(findings[i]);
    }

    /// <summary>Forgets a finding that was counted.</summary>
    internal void TakeBack(Finding finding)
    {
        Total--;
        if (finding.Rule is not { } rule)
        {
            SyntaxErrors--;
            return;
        }
        _byRule[rule.Number]--;
        if (finding.Fix is { } fix)
            AddFix(rule.Number, fix.Applicability, -1);
    }

    internal void AddAll(FindingCounts other)
    {
        for (var i = 0; i < _byRule.Length; i++)
        {
            _byRule[i] += other._byRule[i];
            _safeByRule[i] += other._safeByRule[i];
            _unsafeByRule[i] += other._unsafeByRule[i];
        }
        SyntaxErrors += other.SyntaxErrors;
        Total += other.Total;
        SafeFixes += other.SafeFixes;
        UnsafeFixes += other.UnsafeFixes;
    }
}
