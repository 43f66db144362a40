using Cantil.Projects.Requesting;
using Cantil.Projects.Settings;

namespace Cantil.Projects.Tests.Requesting;

public sealed class DirectSourceTests
{
    [Theory]
    [InlineData("git+https://git.example/a/b.git@v1.0#subdirectory=x/y", DirectSourceKind.Git, "https://git.example/a/b.git", "v1.0", "x/y")]
    [InlineData("git+ssh://git@git.example/a/b", DirectSourceKind.Git, "ssh://git@git.example/a/b", null, null)]
    [InlineData("git+ssh://git@git.example/a/b@main", DirectSourceKind.Git, "ssh://git@git.example/a/b", "main", null)]
    [InlineData("git+https://git.example/a/b@feature/x#egg=b", DirectSourceKind.Git, "https://git.example/a/b", "feature/x", null)]
    [InlineData("https://files.example/a-1.zip", DirectSourceKind.Url, "https://files.example/a-1.zip", null, null)]
    [InlineData("https://files.example/a-1.zip?x=1#egg=a&subdirectory=./in/", DirectSourceKind.Url, "https://files.example/a-1.zip?x=1", null, "in")]
    [InlineData("file:///project/lib", DirectSourceKind.Path, "/project/lib", null, null)]
    [InlineData("file:///project/my%20lib#subdirectory=sub", DirectSourceKind.Path, "/project/my lib", null, "sub")]
    public void A_url_is_read_and_written(string url, DirectSourceKind kind, string location, string? revision, string? subdirectory)
    {
        var source = DirectSource.Parse(url);
        (source.Kind, source.Location, source.Revision, source.Subdirectory).ShouldBe((kind, location, revision, subdirectory));
        DirectSource.Parse(source.ToString()).ShouldBe(source);
    }

    [Theory]
    [InlineData("git+https://user:secret@git.example/a@v1", "https://git.example/a")]
    [InlineData("git+ssh://git:secret@git.example/a", "ssh://git@git.example/a")]
    [InlineData("https://token@files.example/a-1.zip?x=@y", "https://files.example/a-1.zip?x=@y")]
    public void Credentials_stay_out_of_locks_and_messages(string url, string clean)
    {
        var source = DirectSource.Parse(url);
        source.Clean.ShouldBe(clean);
        foreach (var text in (string[])[source.Clean, source.Shown, source.ToText()])
            text.ShouldNotContain("secret");
        DirectSource.Parse(source.ToString()).Location.ShouldContain("@");
    }

    [Theory]
    [InlineData("a-1.zip")]
    [InlineData("./lib")]
    [InlineData("/project/lib")]
    [InlineData("ftp://files.example/a-1.zip")]
    [InlineData("file://elsewhere.example/a-1.zip")]
    [InlineData("git+git@git.example:a/b.git")]
    [InlineData("git+https://git.example")]
    [InlineData("git+ext::sh -c true")]
    [InlineData("git+https://git.example/a@--upload-pack=x")]
    [InlineData("git+https://git.example/a@x..y")]
    [InlineData("git+https://git.example/a#subdirectory=../../b")]
    [InlineData("")]
    public void What_leads_nowhere_is_refused(string url)
    {
        DirectSource.TryParse(url, out _, out var reason).ShouldBeFalse();
        reason.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Hashes_of_an_address_are_kept_and_do_not_make_another_place()
    {
        var plain = DirectSource.Parse("https://files.example/a-1.zip");
        var hashed = DirectSource.Parse("https://files.example/a-1.zip#sha256=ABCD&egg=a");
        hashed.Hashes.ShouldBe("sha256=abcd");
        hashed.IsSamePlace(plain).ShouldBeTrue();
        hashed.IsSamePlace(plain with { Hashes = "sha256=ffff" }).ShouldBeFalse();
    }

    [Fact]
    public void Branches_and_tags_are_told_apart()
    {
        var branch = DirectSource.From(new SourceSetting(SourceKind.Git, "https://git.example/a") { Revision = "v1/x", RevisionKind = GitRevisionKind.Branch, HasLargeFiles = true }, "/project");
        DirectSource.Parse(branch.ToString()).ShouldBe(branch);
        branch.ShouldNotBe(branch with { RevisionKind = GitRevisionKind.Tag });
    }

    [Fact]
    public void Editable_folders_are_other_sources() =>
        DirectSource.Parse(new DirectSource(DirectSourceKind.Path, "/project/lib") { IsEditable = true }.ToString()).IsEditable.ShouldBeTrue();
}
