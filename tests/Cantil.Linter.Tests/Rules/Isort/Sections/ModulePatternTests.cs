using Cantil.Linter.Rules.Isort.Sections;

namespace Cantil.Linter.Tests.Rules.Isort.Sections;

public sealed class ModulePatternTests
{
    [Theory]
    [InlineData("a", "a", 1)]
    [InlineData("a", "a.b", 1)]
    [InlineData("a", "ab", -1)]
    [InlineData("a.b", "a.b.c", 3)]
    [InlineData("a*", "abc.d", 5)]
    [InlineData("a*b", "a.x.b.c", 5)]
    [InlineData("a?", "ab.c", 2)]
    [InlineData("a?", "a.c", -1)]
    [InlineData("c[de]", "ce", 2)]
    [InlineData("c[!de]", "ce", -1)]
    [InlineData("c[a-f]x", "cbx", 3)]
    [InlineData("c[]]", "c]", 2)]
    [InlineData("*", "a.b", 3)]
    [InlineData("**", "a.b", 3)]
    [InlineData("{a,b}", "a", -1)]
    public void The_longest_part_that_matches_is_found(string pattern, string name, int length)
    {
        ModulePattern.Parse(pattern)!.LongestMatch(name).ShouldBe(length);
        ModulePattern.Parse(pattern)!.Matches(name).ShouldBe(length == name.Length);
    }

    [Theory]
    [InlineData("a[b")]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("a[!]")]
    [InlineData("a**")]
    public void What_cannot_be_read_is_refused(string pattern) => ModulePattern.Parse(pattern).ShouldBeNull();

    [Fact]
    public void A_long_name_takes_no_longer_than_its_length()
    {
        var name = string.Join('.', Enumerable.Repeat("abc", 50_000));
        ModulePattern.Parse("a*a*a*a*d")!.LongestMatch(name).ShouldBe(-1);
    }
}
