using Cantil.Workspace.Matching;

namespace Cantil.Workspace.Tests.Matching;

/// <summary>The answers are those of <c>git check-ignore</c>.</summary>
public class IgnoreRulesTests
{
    [Theory]
    // Names, endings, anchors.
    [InlineData("a.py", "a.py", true)]
    [InlineData("a.py", "d/a.py", true)]
    [InlineData("a.py", "a.pyi", false)]
    [InlineData("*.py", "d/x.py", true)]
    [InlineData("*.py", "d/.py", true)]
    [InlineData("*.b.py", "a.b.py", true)]
    [InlineData("*.b.py", "b.py", false)]
    [InlineData("/a.py", "a.py", true)]
    [InlineData("/a.py", "d/a.py", false)]
    [InlineData("d/a.py", "d/a.py", true)]
    [InlineData("d/a.py", "e/d/a.py", false)]
    [InlineData("A.py", "a.py", false)]
    // Directories only.
    [InlineData("build/", "build/", true)]
    [InlineData("build/", "build", false)]
    [InlineData("build/", "d/build/", true)]
    [InlineData("/build/", "d/build/", false)]
    [InlineData("d/build/", "d/build/", true)]
    // Stars.
    [InlineData("d/*", "d/a", true)]
    [InlineData("d/*", "d/a/b", false)]
    [InlineData("d/*.py", "d/e/a.py", false)]
    [InlineData("**/a", "a", true)]
    [InlineData("**/a", "x/y/a", true)]
    [InlineData("**/a/b", "x/a/b", true)]
    [InlineData("**/a/b", "xa/b", false)]
    [InlineData("a/**", "a/b/c", true)]
    [InlineData("a/**", "a/", false)]
    [InlineData("a/**/b", "a/b", true)]
    [InlineData("a/**/b", "a/x/y/b", true)]
    [InlineData("a/**/b", "a/xb", false)]
    [InlineData("a/***/b", "a/x/y/b", true)]
    [InlineData("a**b", "axxb", true)]
    [InlineData("x/a**b", "x/a/b", false)]
    [InlineData("*a*b*c*", "xaxbxcx", true)]
    [InlineData("*a*b*c*", "xaxcxbx", false)]
    [InlineData("/*/*.p?/x", "d/a.py/x", true)]
    // Classes.
    [InlineData("[ab].py", "b.py", true)]
    [InlineData("[!ab].py", "b.py", false)]
    [InlineData("[^a-c].py", "d.py", true)]
    [InlineData("[]-a].py", "].py", true)]
    [InlineData("[[:digit:]x].py", "7.py", true)]
    [InlineData("[a\\]].py", "].py", true)]
    [InlineData("[a", "[a", false)]
    [InlineData("x[/]y", "x/y", false)]
    // Escapes, blanks, comments, braces, line ends, bytes.
    [InlineData("\\#a", "#a", true)]
    [InlineData("#a", "#a", false)]
    [InlineData("\\!a", "!a", true)]
    [InlineData("a  ", "a", true)]
    [InlineData("a\\ ", "a ", true)]
    [InlineData("a\\ ", "a", false)]
    [InlineData("a\t", "a", false)]
    [InlineData("a\\", "a", false)]
    [InlineData("\\*", "x", false)]
    [InlineData("{a,b}", "a", false)]
    [InlineData("{a,b}", "{a,b}", true)]
    [InlineData("a\r\nb", "a", true)]
    [InlineData("\uFEFFa", "a", true)]
    [InlineData("?", "é", false)]
    [InlineData("é*", "éa", true)]
    // The last that matches decides.
    [InlineData("*.py\n!a.py", "a.py", false)]
    [InlineData("!a.py\n*.py", "a.py", true)]
    [InlineData("a*\n!ab\nabc", "abc", true)]
    [InlineData("a*\n!a*c\n", "abc", false)]
    [InlineData("a\n!a/", "a", true)]
    [InlineData("a\n!a/", "a/", false)]
    [InlineData("/", "a", false)]
    [InlineData("", "a", false)]
    public void Patterns_match_as_git_does(string text, string path, bool expected)
    {
        var isDirectory = path.EndsWith('/');
        var verdict = IgnoreRules.Parse(text).Match(path.TrimEnd('/'), isDirectory);
        (verdict == IgnoreVerdict.Ignore).ShouldBe(expected);
    }

    [Fact]
    public void A_pattern_that_invites_going_back_takes_no_time()
    {
        var rules = IgnoreRules.Parse(string.Concat(Enumerable.Repeat("*a", 200)) + "b");
        rules.Match(new string('a', 4000), false).ShouldBe(IgnoreVerdict.None);
    }
}
