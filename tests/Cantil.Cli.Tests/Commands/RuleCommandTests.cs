using System.Text.Json;

namespace Cantil.Cli.Tests.Commands;

public sealed class RuleCommandTests
{
    [Theory]
    [InlineData("F401")]
    [InlineData("f401")]
    [InlineData("unused-import")]
    public void A_rule_is_explained_by_code_and_by_name(string word)
    {
        using var line = new CommandLine();
        line.Run("rule", word).ShouldBe(0);
        line.Output.ShouldStartWith("# unused-import (F401)\n\nDerived from the **Pyflakes** linter.\n");
        line.Output.ShouldContain("## Why is this bad?");
    }

    [Fact]
    public void All_rules_are_a_JSON_array_with_ruffs_keys()
    {
        using var line = new CommandLine();
        line.Run("rule", "--all", "--output-format", "json").ShouldBe(0);
        using var document = JsonDocument.Parse(line.Output);
        foreach (var rule in document.RootElement.EnumerateArray())
        {
            foreach (var key in (string[])["name", "code", "linter", "summary", "fix", "fix_availability", "explanation", "preview", "status"])
                rule.TryGetProperty(key, out _).ShouldBeTrue(key);
            rule.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty();
        }
        document.RootElement.GetArrayLength().ShouldBeGreaterThan(40);
    }

    [Fact]
    public void One_rule_is_a_JSON_object()
    {
        using var line = new CommandLine();
        line.Run("rule", "F401", "--output-format", "json").ShouldBe(0);
        using var document = JsonDocument.Parse(line.Output);
        document.RootElement.GetProperty("code").GetString().ShouldBe("F401");
    }

    [Fact]
    public void An_unknown_rule_is_answered_with_the_nearest()
    {
        using var line = new CommandLine();
        line.Run("rule", "unused-imports").ShouldBe(2);
        line.Error.ShouldBe("error: There is no rule `unused-imports`.\nhelp: Did you mean `unused-import`? `cantil rule --all` explains all of them.\n");
        line.Run("rule").ShouldBe(2);
        line.Run("rule", "--all", "F401").ShouldBe(2);
    }
}
