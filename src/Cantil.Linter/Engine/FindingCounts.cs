using Cantil.Foundation.Edits;

namespace Cantil.Linter.Engine;

/// <summary>How often each rule found something; all that <c>--statistics</c> needs.</summary>
public sealed class FindingCounts
{
    private readonly int[] _byRule = new int[RuleCatalogue.Count];

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

    internal void AddFix(Fix fix, int count = 1)
    {
        if (fix.Applicability == Applicability.Safe)
            SafeFixes += count;
        else if (fix.Applicability == Applicability.Unsafe)
            UnsafeFixes += count;
    }

    /// <summary>Forgets findings that were counted: their text has been fixed and is looked at again.</summary>
    internal void TakeBack(IReadOnlyList<Finding> findings)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i].Rule is { } rule)
                _byRule[rule.Number]--;
            else
                SyntaxErrors--;
            Total--;
            if (findings[i].Fix is { } fix)
                AddFix(fix, -1);
        }
    }

    internal void AddAll(FindingCounts other)
    {
        for (var i = 0; i < _byRule.Length; i++)
            _byRule[i] += other._byRule[i];
        SyntaxErrors += other.SyntaxErrors;
        Total += other.Total;
        SafeFixes += other.SafeFixes;
        UnsafeFixes += other.UnsafeFixes;
    }
}
