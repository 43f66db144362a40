using System.Text.RegularExpressions;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Tests.Engine;

/// <summary>What the pages of the rules show is true: the example is found, what is to be used instead is not.</summary>
public sealed partial class ExplanationTests
{
    public static TheoryData<string> Codes()
    {
        var codes = new TheoryData<string>();
        for (var number = 0; number < RuleCatalogue.Count; number++)
            codes.Add(RuleCatalogue.Get(number).Code);
        return codes;
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_is_found_and_its_replacement_is_not(string code)
    {
        var explanation = RuleCatalogue.Find(code)!.Explanation;
        // What only `cantil check` finds is tested with that command.
        if (code == "CT001")
            return;
        foreach (var example in Blocks(explanation, "Example"))
            Found(example, code).ShouldBeTrue($"{code} does not find its own example");
        foreach (var instead in Blocks(explanation, "Use instead"))
            Found(instead, code).ShouldBeFalse($"{code} finds what it says is to be used");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_says_what_it_is(string code)
    {
        var rule = RuleCatalogue.Find(code)!;
        rule.Since.ShouldMatch(@"^\d+\.\d+\.\d+$");
        rule.Origin.ShouldNotBeEmpty();
        RuleCatalogue.Find(rule.Name).ShouldBe(rule);
        if (rule.Fix != FixAvailability.None)
            rule.Explanation.ShouldContain("## Fix safety");
    }

    private static bool Found(string text, string code)
    {
        var (_, findings) = Linting.Run(text, code);
        findings.ShouldAllBe(f => f.Rule != null, "an example is no Python");
        return findings.Count > 0;
    }

    /// <summary>The Python in a section; examples in other languages are not executed.</summary>
    private static IEnumerable<string> Blocks(string explanation, string section)
    {
        var text = Regex.Match(explanation, $@"^## {section}\n(.*?)(?=^## |\z)", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;
        return PythonBlock().Matches(text).Select(m => m.Groups[1].Value);
    }

    [GeneratedRegex(@"^```python\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex PythonBlock();
}
