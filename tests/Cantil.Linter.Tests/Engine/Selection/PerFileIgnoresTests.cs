using Cantil.Linter.Engine;
using Cantil.Linter.Engine.Selection;

namespace Cantil.Linter.Tests.Engine.Selection;

public sealed class PerFileIgnoresTests
{
    [Theory]
    [InlineData("t.py", true)]
    [InlineData("*.py", true)]
    [InlineData("./t.py", true)]
    [InlineData("*/t.py", false)]
    [InlineData("**/t.py", true)]
    [InlineData("sel/t.py", false)]
    [InlineData("../sel/t.py", true)]
    [InlineData("/project/sel/*.py", true)]
    [InlineData("sel", false)]
    [InlineData("*", true)]
    [InlineData("[st].py", true)]
    [InlineData("{s,t}.py", true)]
    [InlineData("[!s].py", true)]
    [InlineData("t.p?", true)]
    [InlineData("T.PY", false)]
    [InlineData("!x.py", true)]
    [InlineData("!t.py", false)]
    [InlineData("!*.py", false)]
    [InlineData("**/sel/**", false)]
    [InlineData("tests/**", false)]
    [InlineData("/project/*/t.py", true)]
    public void A_pattern_is_matched_against_name_and_path(string pattern, bool applies)
    {
        var rules = default(RuleBits).With(3);
        var ignores = new PerFileIgnores([PerFileIgnore.Of(pattern, "/project/sel", rules)]);
        ignores.For("/project/sel/t.py").ShouldBe(applies ? rules : default);
    }

    [Fact]
    public void A_rule_that_is_ignored_for_a_file_finds_nothing_there()
    {
        var rule = default(RuleBits).With(RuleCatalogue.NumberOf("F631"u8));
        var settings = Linting.Settings("F63", ignores: new PerFileIgnores([PerFileIgnore.Of("tests/*", "/p", rule)]));
        var tree = Syntax.Parsing.Parser.Parse(Foundation.Text.SourceText.From("assert (1, 2)\nif (1,): pass\n"));
        var linter = new FileLinter();
        linter.Lint(new LintFile("/p/tests/x.py", "x.py", settings), tree).Select(f => f.Rule!.Code).ShouldBe(["F634"]);
        linter.Lint(new LintFile("/p/x.py", "x.py", settings), tree).Select(f => f.Rule!.Code).ShouldBe(["F631", "F634"]);
    }
}
