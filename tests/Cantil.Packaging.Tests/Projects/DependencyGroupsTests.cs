using Cantil.Packaging.Names;

namespace Cantil.Packaging.Tests.Projects;

public sealed class DependencyGroupsTests
{
    [Fact]
    public void Includes_stand_at_their_places_and_repetitions_are_dropped()
    {
        var groups = PyprojectFileTests.Read(
            """
            [dependency-groups]
            All = ["first", {include-group = "B.b"}, "last", "b1"]
            b-b = ["b1", {include-group = "c"}, {include-group = "c"}]
            c = ["c1"]
            """).DependencyGroups;
        groups.TryGet(PackageName.Parse("all"), out var all).ShouldBeTrue();
        all.Requirements.Select(each => each.ToString()).ShouldBe(["first", "b1", "c1", "last"]);
        all.Items.Count.ShouldBe(4);
        groups.TryGet(PackageName.Parse("none"), out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("a = [{include-group = 'a'}]", "includes itself: a → a")]
    [InlineData("a = [{include-group = 'b'}]\nb = [{include-group = 'C'}]\nc = [{include-group = 'b'}]", "dependency-groups.c includes itself: b → c → b")]
    [InlineData("a = [{include-group = 'b'}]", "dependency-groups.a includes the group \"b\", which is not there")]
    [InlineData("a-b = []\nA_B = []", "dependency-groups.A_B is the same group as \"a-b\"")]
    [InlineData("a = [{include-group = 'b', x = 1}]", "dependency-groups.a[0] must have include-group as its only key")]
    [InlineData("a = [{}]", "dependency-groups.a[0] must have include-group as its only key")]
    [InlineData("a = [1]", "dependency-groups.a[0] must be a requirement or")]
    [InlineData("a = 'b'", "dependency-groups.a must be an array")]
    [InlineData("a = ['b c']", "dependency-groups.a[0] cannot be read: 'b c' is not a requirement")]
    [InlineData("'a b' = []", "dependency-groups.\"a b\" is no name of a group")]
    [InlineData("a = [{include-group = '-'}]", "dependency-groups.a[0].include-group is no name of a group")]
    public void What_is_wrong_is_said(string text, string said)
    {
        var file = PyprojectFileTests.Read("[dependency-groups]\n" + text);
        file.HasErrors.ShouldBeTrue();
        file.Problems.Count.ShouldBe(1);
        file.Problems[0].Message.ShouldContain(said);
    }

    [Fact]
    public void Includes_that_double_at_each_step_do_not_explode()
    {
        var text = "[dependency-groups]\ng0 = ['a']\n";
        for (var i = 1; i < 200; i++)
            text += $"g{i} = [{{include-group = 'g{i - 1}'}}, {{include-group = 'g{i - 1}'}}]\n";
        var file = PyprojectFileTests.Read(text);
        file.Problems.ShouldBeEmpty();
        file.DependencyGroups.Groups[^1].Requirements.Count.ShouldBe(1);
    }
}
