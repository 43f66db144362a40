using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Isort;

namespace Cantil.Linter.Tests.Rules.Pycodestyle;

/// <summary>Options of the rules on lines.</summary>
public sealed class LineLengthTests
{
    private static readonly LintOptions s_ten = LintOptions.Default with { LineLength = 10 };

    [Theory]
    [InlineData("x = 1 + 22", false)]
    [InlineData("x = 1 + 222", true)]
    [InlineData("x = '中中'", false)]
    [InlineData("x = '中中中'", true)]
    [InlineData("x\t= 1 + 2", true)]
    [InlineData("if x:\n\ty + 22", false)]
    [InlineData("if x:\n\ty + 2222", true)]
    [InlineData("x = 1  # noqa: E999", false)]
    [InlineData("x = 1  # type: ignore", false)]
    [InlineData("x = 1  # a comment", true)]
    [InlineData("abcdefghijklmn", false)]
    [InlineData("# abcdefghijklmn", true)]
    [InlineData("# a https://x.y/z", false)]
    [InlineData("# TODO something", true)]
    [InlineData("x = 'a\u0301b'", false)]
    public void Width_is_counted_in_columns(string text, bool isTooLong) =>
        Linting.Places(text + "\n", "E501", options: s_ten).Length.ShouldBe(isTooLong ? 1 : 0);

    [Fact]
    public void Task_comments_may_be_too_long_where_the_settings_say_so() =>
        Linting.Places("# TODO something\n# tomorrow morning\n", "E501", options: s_ten with { IgnoreOverlongTaskComments = true })
            .ShouldBe(["2:11 E501"]);

    [Fact]
    public void A_limit_of_its_own_comes_first() =>
        Linting.Places("x = 1 + 2222\n", "E501", options: s_ten with { MaxLineLength = 20 }).ShouldBeEmpty();

    [Fact]
    public void Documentation_is_comments_and_strings_that_stand_for_themselves() =>
        Linting.Places(
            "# a comment here\nx = 'some text here'\n'''a docstring\n\n   and more of it'''\ny = 1  # a comment\n", "W505",
            options: LintOptions.Default with { MaxDocLength = 10 })
            .ShouldBe(["1:11 W505", "3:11 W505", "5:11 W505"]);

    [Fact]
    public void Documentation_may_have_any_length_without_a_limit() =>
        Linting.Places("# a comment here\n", "W505").ShouldBeEmpty();

    [Theory]
    [InlineData("import a\n\ndef f(): pass\n", 1, "")]
    [InlineData("import a\n\n\ndef f(): pass\n", 1, "4:1 E303")]
    [InlineData("import a\n\ndef f(): pass\n", -1, "3:1 E302")]
    [InlineData("import a\n\n\n\ndef f(): pass\n", 3, "")]
    public void Lines_after_imports_are_as_many_as_imports_want(string text, int lines, string expected) =>
        string.Join(' ', Linting.Places(text, "E3", options: LintOptions.Default with { Isort = IsortOptions.Default with { LinesAfterImports = lines } }))
            .ShouldBe(expected);

    [Theory]
    [InlineData(2, "if x:\n  pass\n", "")]
    [InlineData(4, "if x:\n  pass\n", "2:1 E111")]
    [InlineData(2, "if x:\n   pass\n", "2:1 E111")]
    public void Indentation_goes_by_the_width_of_a_step(int width, string text, string expected) =>
        string.Join(' ', Linting.Places(text, "E111", options: LintOptions.Default with { IndentWidth = width })).ShouldBe(expected);
}
