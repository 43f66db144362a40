using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Tests.Versions;

public sealed class VersionSpecifierTests
{
    [Theory]
    [InlineData(">1.0a1", "1.0.post1 1.0a2.post1 1.0 1.0a2", "1.0a1.post1 1.0a1+x 1.0a1")]
    [InlineData("<1.0.post1", "1.0a1 1.0 1.0.post0 1.0.dev1", "1.0.post1 1.0.post1.dev1 1.0.post1.dev0")]
    [InlineData("<1.0", "0.9 0.9.post5", "1.0 1.0a1 1.0.dev0 1.0+x")]
    [InlineData("<1.0a2", "1.0a1 1.0.dev0 1.0a2.dev1", "1.0a2 1.0")]
    [InlineData(">1.0.dev1", "1.0.post1 1.0a1.post1 1.0 1.0.dev2", "1.0.dev1+l 1.0.dev1")]
    [InlineData(">1.0.post1", "1.0.post2 1.0.post2.dev1", "1.0.post1+l 1.0.post1.dev2")]
    [InlineData(">1.0", "1.0.1.dev0 1.0.0.1 1.1a1", "1.0.post1 1.0+l 1.0.0.post1 1.0.post99999999")]
    [InlineData("<=1.0", "1.0+l 1.0 1.0a1", "1.0.post1 1.0.post0.dev0")]
    [InlineData("<=1.0a1", "1.0a1+l", "1.0a1.post1 1.0a2")]
    [InlineData(">=1.0", "1.0+l 1.0.post1", "1.0rc1")]
    [InlineData("==1.0", "1.0+l 1 1.0.0", "1.0.post0 1.0.1")]
    [InlineData("==1.0+l", "1.0+L", "1.0 1.0+m 1.0+l.1")]
    [InlineData("!=1.0", "1.0.post1 1.0a1", "1.0 1.0+l")]
    [InlineData("~=1.4.5a4", "1.4.5a4 1.4.9 1.4.5a4+l", "1.5 1.5.dev1 1.4.5a3")]
    [InlineData("~=2.2.post3", "2.2.post3 2.9", "3.0.dev0 3 2.2")]
    [InlineData("==1.*", "1 1.0a1 1.dev0 1.9+x", "2.dev0 0.9")]
    [InlineData("==1.1.*", "1.1 1.1.0 1.1a1", "1.2.dev0 1.10")]
    [InlineData("!=1.1.*", "1.2.dev0 1.0.9", "1.1.5 1.1.dev0")]
    [InlineData("===1.0", "1.0", "1.0.0 1.0+l")]
    [InlineData("===1.0A1", "1.0a1", "1.0")]
    [InlineData("===foobar", "", "1.0 0")]
    [InlineData(">=1!1", "1!1 2!0", "9999")]
    [InlineData("<0", "", "0 0.dev0 1")]
    [InlineData("", "0 0.dev0 1!1a1", "")]
    [InlineData(" >= 1.0 , , <2, ", "1.5", "2 2a1 0.1")]
    public void Versions_are_in_and_out(string text, string inside, string outside)
    {
        var set = VersionSpecifierSet.Parse(text);
        foreach (var version in inside.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            set.Contains(PackageVersion.Parse(version)).ShouldBeTrue(version);
        foreach (var version in outside.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            set.Contains(PackageVersion.Parse(version)).ShouldBeFalse(version);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("=1.0")]
    [InlineData("=>1.0")]
    [InlineData(">=")]
    [InlineData("==")]
    [InlineData("===")]
    [InlineData("===a b")]
    [InlineData("~=1")]
    [InlineData("~=1.0+l")]
    [InlineData(">=1.0+l")]
    [InlineData(">=1.*")]
    [InlineData("==1.0a1.*")]
    [InlineData("==1.0+l.*")]
    [InlineData("==.*")]
    [InlineData("==1 .*")]
    [InlineData(">=1.0 <2")]
    [InlineData("foo")]
    public void What_is_no_specifier_is_refused(string text)
    {
        VersionSpecifierSet.TryParse(text, out _, out var reason).ShouldBeFalse();
        reason.ShouldEndWith(".");
    }

    [Theory]
    [InlineData(">=1.0,<2", "1.0 1.5 2.0a1 1.6rc1", "1.0 1.5")]
    [InlineData(">=1.0,<2", "2.0a1 1.6rc1 0.1", "1.6rc1")]
    [InlineData(">=1.0a1", "1.0a1 1.0", "1.0a1 1.0")]
    [InlineData("!=1.0a1", "1.0a2 1.0", "1.0")]
    [InlineData("", "1.dev0", "1.dev0")]
    public void Pre_releases_count_where_named_or_alone(string text, string versions, string expected) =>
        string.Join(' ', VersionSpecifierSet.Parse(text).Filter(Array.ConvertAll(versions.Split(' '), v => PackageVersion.Parse(v)))).ShouldBe(expected);

    [Fact]
    public void Pre_releases_can_be_allowed_and_disallowed()
    {
        var set = VersionSpecifierSet.Parse(">=1.0a1");
        PackageVersion[] versions = [PackageVersion.Parse("1.0a1"), PackageVersion.Parse("1.1")];
        set.Filter(versions, PreReleases.Disallow).ShouldBe([versions[1]]);
        VersionSpecifierSet.Parse(">0.1").Filter(versions, PreReleases.Allow).ShouldBe(versions);
        set.Contains(versions[0], PreReleases.Disallow).ShouldBeFalse();
    }

    [Fact]
    public void Sets_are_equal_by_their_clauses()
    {
        VersionSpecifierSet.Parse(">=1.0,<2").ShouldBe(VersionSpecifierSet.Parse("<2.0,>=1,>=1.0.0"));
        VersionSpecifierSet.Parse("~=1.0").ShouldNotBe(VersionSpecifierSet.Parse("~=1.0.0"));
        VersionSpecifierSet.Parse(" >= v1.0-ALPHA , !=1.1.*").ToString().ShouldBe(">=1.0a0,!=1.1.*");
    }
}
