using Cantil.Projects.Requesting;

namespace Cantil.Projects.Tests.Requesting;

public sealed class DirectSourceTests
{
    [Theory]
    [InlineData("git+https://git.example/a/b.git@v1.0#subdirectory=x/y", DirectSourceKind.Git, "https://git.example/a/b.git", "v1.0", "x/y")]
    [InlineData("git+ssh://git@git.example/a/b", DirectSourceKind.Git, "ssh://git@git.example/a/b", null, null)]
    [InlineData("git+ssh://git@git.example/a/b@main", DirectSourceKind.Git, "ssh://git@git.example/a/b", "main", null)]
    [InlineData("https://files.example/a-1.zip", DirectSourceKind.Url, "https://files.example/a-1.zip", null, null)]
    [InlineData("file:///project/lib", DirectSourceKind.Path, "/project/lib", null, null)]
    [InlineData("file:///project/my%20lib#subdirectory=sub", DirectSourceKind.Path, "/project/my lib", null, "sub")]
    public void A_url_is_read_and_written(string url, DirectSourceKind kind, string location, string? revision, string? subdirectory)
    {
        var source = DirectSource.Parse(url);
        (source.Kind, source.Location, source.Revision, source.Subdirectory).ShouldBe((kind, location, revision, subdirectory));
        DirectSource.Parse(source.ToString()).ShouldBe(source);
    }

    [Fact]
    public void Editable_folders_are_other_sources() =>
        DirectSource.Parse(new DirectSource(DirectSourceKind.Path, "/project/lib") { IsEditable = true }.ToString()).IsEditable.ShouldBeTrue();
}
