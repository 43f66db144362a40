using System.Text;

namespace Cantil.Linter.Engine;

/// <summary>How often each rule found something; all that <c>--statistics</c> needs.</summary>
public sealed class FindingCounts
{
    private readonly int[] _byRule = new int[RuleCatalogue.Count];

    public int SyntaxErrors { get; private set; }

    /// <summary>All findings, syntax errors among them.</summary>
    public int Total { get; private set; }

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

    /// <summary>Forgets a finding that was counted.</summary>
    internal void Remove(Finding finding)
    {
        if (finding.Rule is { } rule)
            _byRule[RuleCatalogue.NumberOf(Encoding.ASCII.GetBytes(rule.Code))]--;
        else
            SyntaxErrors--;
        Total--;
    }

    internal void AddAll(FindingCounts other)
    {
        for (var i = 0; i < _byRule.Length; i++)
            _byRule[i] += other._byRule[i];
        SyntaxErrors += other.SyntaxErrors;
        Total += other.Total;
    }
}
