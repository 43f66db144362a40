using Cantil.Workspace.Matching;

namespace Cantil.Workspace.Tests.Matching;

/// <summary>The answers are ruff's, to <c>exclude</c> in <c>/p/ruff.toml</c>.</summary>
public class PathPatternSetTests
{
    [Theory]
    [InlineData("sub", "/p/sub", true)]
    [InlineData("sub", "/p/x/sub", true)]
    [InlineData("sub/", "/p/sub", true)]
    [InlineData("sub/", "/p/x/sub", false)]
    [InlineData("./sub", "/p/sub", true)]
    [InlineData("sub/*.py", "/p/sub/a.py", true)]
    [InlineData("sub/*.py", "/p/sub/deep/a.py", true)]
    [InlineData("sub/*.py", "/p/x/sub/a.py", false)]
    [InlineData("sub/**", "/p/sub/a.py", true)]
    [InlineData("sub/**", "/p/sub", false)]
    [InlineData("*.py", "/p/x/a.py", true)]
    [InlineData("foo_*.py", "/p/x/foo_1.py", true)]
    [InlineData("{x,y}.py", "/p/y.py", true)]
    [InlineData("{a,{b,c}}.p[yz]", "/p/c.pz", true)]
    [InlineData("[!a].py", "/p/b.py", true)]
    [InlineData("[!a].py", "/p/é.py", false)]
    [InlineData("?.py", "/p/a.py", true)]
    [InlineData("../q/a.py", "/q/a.py", true)]
    [InlineData("x/../sub", "/p/sub", true)]
    [InlineData("*/..", "/p", true)]
    [InlineData(".", "/p", true)]
    [InlineData("/abs/*.py", "/abs/a.py", true)]
    [InlineData("**/tests/*.py", "/p/x/tests/a.py", true)]
    [InlineData("**/tests/*.py", "/p/tests/a.py", true)]
    [InlineData("a\\*b", "/p/a*b", true)]
    [InlineData("a\\*b", "/p/axb", false)]
    public void Patterns_match_as_ruff_does(string pattern, string path, bool expected) =>
        new PathPatternSet([new PathPattern(pattern, "/p")]).MatchesPathOrName(path, path.LastIndexOf('/') + 1).ShouldBe(expected);

    [Theory]
    [InlineData("foo.txt", "/p/foo.txt", true)]
    [InlineData("foo.txt", "/p/sub/foo.txt", false)]
    [InlineData("*.txt", "/p/sub/foo.txt", true)]
    public void What_is_included_must_match_as_a_path(string pattern, string path, bool expected) =>
        new PathPatternSet([new PathPattern(pattern, "/p")]).MatchesPath(path).ShouldBe(expected);

    [Fact]
    public void Special_characters_of_the_directory_are_plain()
    {
        var set = new PathPatternSet([new PathPattern("a*.py", "/[x]*/{y}")]);
        set.MatchesPath("/[x]*/{y}/ab.py").ShouldBeTrue();
        set.MatchesPath("/xx/y/ab.py").ShouldBeFalse();
    }

    [Theory]
    [InlineData("{a", "braces do not pair")]
    [InlineData("a}", "braces do not pair")]
    [InlineData("[a", "a bracket is not closed")]
    [InlineData("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}", "more than 1000")]
    public void Broken_patterns_are_told(string pattern, string reason) => new PathPattern(pattern, "/p").Validate().ShouldNotBeNull().ShouldContain(reason);
}
