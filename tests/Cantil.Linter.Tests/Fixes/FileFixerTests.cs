using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Selection;
using Cantil.Linter.Fixes;
using Cantil.Syntax.Parsing;

namespace Cantil.Linter.Tests.Fixes;

public sealed class FileFixerTests
{
    [Fact]
    public void What_a_fix_brings_to_light_is_fixed_too()
    {
        Fixing.Run("def f():\n    import os\n    x = os\n", "F401,F841", isUnsafe: true).ShouldBe("def f():\n    pass\n");
    }

    [Fact]
    public void Every_fix_is_counted()
    {
        var text = Fixing.Text("import os, sys\nprint(f'')\n", Linting.File("F"))!;
        text.Count.ShouldBe(3);
        text.Rules.Select(static rule => $"{rule.Rule.Code} {rule.Count}").ShouldBe(["F401 2", "F541 1"]);
        text.IsChanged.ShouldBeTrue();
    }

    [Fact]
    public void A_file_without_fixes_gives_nothing() => Fixing.Text("undefined\n", Linting.File("F")).ShouldBeNull();

    [Fact]
    public void Code_that_does_not_parse_is_left_alone() => Fixing.Text("import os\ndef\n", Linting.File("F")).ShouldBeNull();

    [Fact]
    public void A_fix_that_would_break_the_syntax_is_refused_and_said()
    {
        var text = Fixing.Text("pass\nx = 1\n", With(new BreakingRule("F541", "def")))!;
        text.IsChanged.ShouldBeFalse();
        text.Count.ShouldBe(0);
        text.Notes.ShouldBe(["Fixes of F541 were left out: they would have broken the file's syntax"]);
    }

    [Fact]
    public void A_sound_fix_is_made_though_another_is_refused()
    {
        var file = With(new BreakingRule("F541", "pass x"), new BreakingRule("F632", "0"));
        var text = Fixing.Text("if x:\n    pass\nelse:\n    y\n", file)!;
        text.Notes.ShouldHaveSingleItem().ShouldBe("Fixes of F541 were left out: they would have broken the file's syntax");
        System.Text.Encoding.UTF8.GetString(text.After).ShouldStartWith("if x:\n    0\n");
        Parser.Parse(Foundation.Text.SourceText.From(text.After)).Errors.ShouldBeEmpty();
    }

    private static LintFile With(params Rule[] rules) =>
        new("/project/x.py", "x.py", new LintSettings(new RuleSet(rules), LintOptions.Default, PerFileIgnores.None));

    [Fact]
    public void Rules_can_be_kept_from_fixing_and_be_trusted_more_or_less()
    {
        var file = Linting.File("F");
        string After(FixPolicy policy) => Fixing.Text("def f():\n    import os\n    x = 1\n", file with { Settings = file.Settings with { Fixes = policy } }) is { } text
            ? System.Text.Encoding.UTF8.GetString(text.After)
            : "nothing";
        After(FixPolicy.Default).ShouldBe("def f():\n    x = 1\n");
        After(Policy(unfixable: ["F401"])).ShouldBe("nothing");
        After(Policy(safe: ["F841"])).ShouldBe("def f():\n    pass\n");
        After(Policy(unsafeOnes: ["F4"])).ShouldBe("nothing");
        After(Policy(safe: ["F841"], unsafeOnes: ["F"])).ShouldBe("def f():\n    import os\n");
    }

    [Theory]
    [InlineData("F401", "F", "F841")]
    [InlineData("F", "F4", "F841")]
    [InlineData("", "", "")]
    public void The_closest_selector_says_which_rules_fix(string fixable, string unfixable, string expected)
    {
        var messages = new SelectionMessages();
        var policy = FixSelection.Resolve([new FixSelectionLayer(fixable.Length == 0 ? null : [fixable], [], unfixable.Length == 0 ? [] : [unfixable])], [], [], messages);
        var fixing = new[] { "F401", "F841" }.Where(code => !policy.Unfixable.Contains(RuleCatalogue.Find(code)!.Number));
        string.Join(',', fixing).ShouldBe(fixable == "F401" ? "F401" : expected.Length == 0 ? "F401,F841" : expected);
        messages.Errors.ShouldBeEmpty();
    }

    /// <summary>What is written in the explanations has to survive its own fixes.</summary>
    [Fact]
    public void No_fix_breaks_the_syntax_of_an_example()
    {
        for (var number = 0; number < RuleCatalogue.Count; number++)
        {
            var rule = RuleCatalogue.Get(number);
            foreach (var block in rule.Explanation.Split("```python").Skip(1))
            {
                var code = block[..block.IndexOf("```", StringComparison.Ordinal)].TrimStart('\n');
                var isSound = Parser.Parse(Foundation.Text.SourceText.From(code)).Errors.Count == 0;
                if (Fixing.Text(code, Linting.File("ALL"), isUnsafe: true) is { } text && isSound)
                {
                    Parser.Parse(Foundation.Text.SourceText.From(text.After)).Errors.ShouldBeEmpty($"{rule.Code}: {code}");
                    text.Notes.ShouldBeEmpty($"{rule.Code}: {code}");
                }
            }
        }
    }

    private static FixPolicy Policy(string[]? unfixable = null, string[]? safe = null, string[]? unsafeOnes = null) =>
        FixSelection.Resolve([new FixSelectionLayer(null, [], unfixable ?? [])], safe ?? [], unsafeOnes ?? [], new SelectionMessages());
}
