namespace Cantil.Linter.Engine;

/// <summary>The rules of a selection, made with their options; shared by all threads.</summary>
public sealed class RuleSet
{
    private readonly Rule?[] _rules = new Rule?[RuleCatalogue.Count];

    public RuleSet(RuleBits enabled, LintOptions options)
    {
        Enabled = enabled;
        for (var number = 0; number < RuleCatalogue.Count; number++)
            if (enabled.Contains(number))
            {
                var rule = RuleCatalogue.Create(number, options);
                _rules[number] = rule;
                rule.Register(Registry);
            }
    }

    /// <summary>Rules that were made elsewhere.</summary>
    internal RuleSet(params Rule[] rules)
    {
        foreach (var rule in rules)
        {
            Enabled = Enabled.With(rule.Number);
            _rules[rule.Number] = rule;
            rule.Register(Registry);
        }
    }

    public RuleBits Enabled { get; }

    internal RuleRegistry Registry { get; } = new();

    /// <summary>The rule with a number if it is selected.</summary>
    public Rule? this[int number] => _rules[number];

    /// <summary>The rule of a class if it is selected.</summary>
    internal Rule? Find(ReadOnlySpan<byte> code) => RuleCatalogue.NumberOf(code) is >= 0 and var number ? _rules[number] : null;
}
