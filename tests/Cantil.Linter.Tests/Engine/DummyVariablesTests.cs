using System.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Tests.Engine;

public sealed class DummyVariablesTests
{
    [Theory]
    [InlineData("_", true)]
    [InlineData("___", true)]
    [InlineData("_a", true)]
    [InlineData("__a", true)]
    [InlineData("_a_1", true)]
    [InlineData("_\u00e9", true)]
    [InlineData("_a_", false)]
    [InlineData("__a__", false)]
    [InlineData("a", false)]
    [InlineData("a_", false)]
    [InlineData("\u00e9_", false)]
    [InlineData("", false)]
    public void The_default_is_an_underscore_in_front_and_none_behind(string name, bool isDummy) =>
        DummyVariables.Default.Contains(Encoding.UTF8.GetBytes(name)).ShouldBe(isDummy);

    [Theory]
    [InlineData("^_+$", "__", true)]
    [InlineData("^_+$", "_a", false)]
    [InlineData("(?P<a>_)x", "_x", true)]
    [InlineData("x", "axb", true)]
    [InlineData(@"^(_+|(_+[\p{XID_Continue}]*[\p{XID_Continue}--_]+?))$", "_a", true)]
    [InlineData(@"^\p{XID_Start}_$", "\u00e9_", true)]
    [InlineData("^[[:alpha:]]_$", "a_", true)]
    public void A_pattern_is_one_of_the_language_that_projects_write(string pattern, string name, bool isDummy) =>
        DummyVariables.Of(pattern).Contains(Encoding.UTF8.GetBytes(name)).ShouldBe(isDummy);

    [Fact]
    public void What_is_no_pattern_is_refused() => Should.Throw<ArgumentException>(() => DummyVariables.Of("("));
}
