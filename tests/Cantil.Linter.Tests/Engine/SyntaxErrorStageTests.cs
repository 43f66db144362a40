using Cantil.Foundation.Python;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Tests.Engine;

public sealed class SyntaxErrorStageTests
{
    [Theory]
    [InlineData("for x in y:\n    pass\nbreak\n", "3:1 F701")]
    [InlineData("continue\n", "1:1 F702")]
    [InlineData("class A:\n    yield 1\n", "2:5 F704")]
    [InlineData("await x\n", "1:1 F704")]
    [InlineData("[(yield 1) for x in y]\n", "1:3 F704")]
    [InlineData("return 1\n", "1:1 F706")]
    [InlineData("try: pass\nexcept: pass\nexcept A: pass\n", "2:1 F707")]
    [InlineData("*a, *b = c\n", "1:1 F622")]
    [InlineData("def f(a, a): pass\n", "1:10 invalid-syntax")]
    [InlineData("def f(a):\n    global a\n", "2:12 invalid-syntax")]
    public void An_error_that_a_rule_stands_for_is_that_rules_finding(string text, string expected) =>
        Linting.Places(text, "F6,F7").ShouldBe([expected]);

    [Theory]
    [InlineData("break\n")]
    [InlineData("async def f():\n    def g():\n        await x\n")]
    [InlineData("def f():\n    print(x)\n    global x\n")]
    public void It_is_nobodys_where_the_rule_is_not_selected(string text) => Linting.Places(text, "F5").ShouldBeEmpty();

    [Fact]
    public void Rules_on_the_tree_are_not_asked_about_what_is_no_Python() =>
        Linting.Places("f''\nx = = 1\nassert (1,)\n", "F").ShouldAllBe(p => p.EndsWith("invalid-syntax"));

    [Fact]
    public void They_are_where_only_the_compiler_would_refuse_it() =>
        Linting.Places("f''\nreturn\n", "F5,F7").ShouldBe(["1:1 F541", "2:1 F706"]);

    [Theory]
    [InlineData(null, false)]
    [InlineData("3.9", true)]
    [InlineData("3.10", false)]
    public void Newer_syntax_is_an_error_where_a_version_is_set(string? version, bool found)
    {
        PythonVersion? target = version is not null && PythonVersion.TryParse(version, out var parsed) ? parsed : null;
        var options = LintOptions.Default with { SyntaxVersion = target };
        Linting.Places("match x:\n    case 1: pass\n", "F5", options: options).Length.ShouldBe(found ? 1 : 0);
    }
}
