using Cantil.Index.Sources;
using Cantil.Index.Tests.Serving;

namespace Cantil.Index.Tests.Sources;

public sealed class LocalIndexTests
{
    private static IndexLocation Flat(string place) => IndexLocation.Parse(place, "/project") with { Format = IndexFormat.Flat };

    private static string[] Names(ProjectListing listing) =>
        [.. Enumerable.Range(0, listing.ReleaseCount).Select(listing.GetRelease).SelectMany(release => Enumerable.Range(0, release.FileCount).Select(i => release.GetFile(i).FileName))];

    [Fact]
    public async Task A_folder_has_files_of_many_projects()
    {
        using var folder = new TemporaryFolder();
        var wheel = Wheels.Wheel("demo", "1.0", Wheels.Metadata("demo", "1.0", "Requires-Dist: other\n"));
        await File.WriteAllBytesAsync(folder.PathOf("demo-1.0-py3-none-any.whl"), wheel);
        await File.WriteAllBytesAsync(folder.PathOf("demo-2.0.tar.gz"), Wheels.Sdist("demo", "2.0", Wheels.Metadata("demo", "2.0", "Requires-Dist: more\n", "2.4")));
        await File.WriteAllTextAsync(folder.PathOf("Other_Name-1.zip"), "");
        await File.WriteAllTextAsync(folder.PathOf("readme.txt"), "");
        Directory.CreateDirectory(folder.PathOf("demo-3.0.tar.gz"));
        using var client = new IndexClient(Client.Settings() with { Indexes = [Flat(folder.Path)] });
        var listing = await client.GetProjectAsync(Client.Name("demo"));
        Names(listing).ShouldBe(["demo-2.0.tar.gz", "demo-1.0-py3-none-any.whl"]);
        (await client.GetMetadataAsync(listing.GetRelease(0).GetFile(0))).Requirements.ShouldHaveSingleItem().ToString().ShouldBe("more");
        (await client.GetMetadataAsync(listing.GetRelease(1).GetFile(0))).Requirements.ShouldHaveSingleItem().ToString().ShouldBe("other");
        (await client.GetSha256Async(listing.GetRelease(1).GetFile(0))).ShouldBe(Wheels.Sha256(wheel));
        Names(await client.GetProjectAsync(Client.Name("other-name"))).ShouldBe(["Other_Name-1.zip"]);
        (await client.GetProjectAsync(Client.Name("absent"))).Exists.ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_with_odd_letters_in_its_name_is_found()
    {
        using var folder = new TemporaryFolder();
        var odd = Directory.CreateDirectory(folder.PathOf("a #b%20c ?ü")).FullName;
        await File.WriteAllBytesAsync(Path.Join(odd, "demo-1.0+x.1-py3-none-any.whl"), Wheels.Wheel("demo", "1.0+x.1", Wheels.Metadata("demo", "1.0+x.1")));
        using var client = new IndexClient(Client.Settings() with { Indexes = [IndexLocation.Parse("a #b%20c ?ü", folder.Path) with { Format = IndexFormat.Flat }] });
        var file = (await client.GetProjectAsync(Client.Name("demo"))).GetRelease(0).GetFile(0);
        (await client.GetMetadataAsync(file)).Version.ToString().ShouldBe("1.0+x.1");
    }

    [Fact]
    public async Task Flat_files_count_together_with_the_index()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("demo-1.0-py3-none-any.whl"), "");
        await File.WriteAllTextAsync(folder.PathOf("demo-1.5.tar.gz"), "");
        using var server = new LoopbackServer(_ => Answer.Json("""{"files":[{"filename":"demo-1.0.tar.gz","url":"a"},{"filename":"demo-1.0-py3-none-any.whl","url":"b"},{"filename":"demo-2.0.tar.gz","url":"c"}]}"""));
        using var client = new IndexClient(Client.Settings(server.Simple) with { Indexes = [IndexLocation.Parse(server.Simple, "/project"), Flat(folder.Path)] });
        var listing = await client.GetProjectAsync(Client.Name("demo"));
        Names(listing).ShouldBe(["demo-2.0.tar.gz", "demo-1.5.tar.gz", "demo-1.0-py3-none-any.whl", "demo-1.0.tar.gz"]);
        listing.GetRelease(2).GetFile(0).Url.IsFile.ShouldBeTrue();
    }

    [Fact]
    public async Task A_list_of_links_may_be_on_a_server_or_on_disk()
    {
        const string Html = "<a href='files/demo-1.0.tar.gz'>x</a><a href='https://files.example/other-2.0-py3-none-any.whl#sha256=00'>y</a><a href='about.html'>z</a>";
        using var folder = new TemporaryFolder();
        using var cache = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("list.html"), Html);
        using var server = new LoopbackServer(_ => Answer.Text(Html).With(("Cache-Control", "max-age=60")));
        foreach (var place in new[] { folder.PathOf("list.html"), server.Root + "/list", server.Root + "/list" })
        {
            using var client = new IndexClient(Client.Settings().WithCache(cache) with { Indexes = [Flat(place)] });
            var listing = await client.GetProjectAsync(Client.Name("demo"));
            Names(listing).ShouldBe(["demo-1.0.tar.gz"]);
            listing.GetRelease(0).GetFile(0).Url.AbsoluteUri.ShouldEndWith("/files/demo-1.0.tar.gz");
            (await client.GetProjectAsync(Client.Name("other"))).Warnings.ShouldHaveSingleItem().ShouldContain("SHA-256");
        }
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_place_that_is_not_there_is_an_error()
    {
        using var client = new IndexClient(Client.Settings() with { Indexes = [Flat("/project/absent")] });
        var failure = await Client.FailureAsync(() => client.GetProjectAsync(Client.Name("demo")));
        failure.Message.ShouldBe("/project/absent cannot be read: it does not exist.");
        using var server = new LoopbackServer(_ => Answer.Missing);
        using var other = new IndexClient(Client.Settings() with { Indexes = [Flat(server.Root + "/list")] });
        (await Client.FailureAsync(() => other.GetProjectAsync(Client.Name("demo")))).Message.ShouldBe($"There is no page at {server.Root}/list.");
    }

    [Fact]
    public async Task An_index_on_disk_has_a_folder_a_project()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("simple/demo"));
        Directory.CreateDirectory(folder.PathOf("simple/plain"));
        await File.WriteAllTextAsync(folder.PathOf("simple/demo/index.html"), "<a href='../../files/demo-1.0.tar.gz'>x</a>");
        await File.WriteAllTextAsync(folder.PathOf("simple/plain/plain-1.0.tar.gz"), "");
        using var client = Client.Of(Addresses.OfPath(folder.PathOf("simple")).AbsoluteUri);
        (await client.GetProjectAsync(Client.Name("demo"))).GetRelease(0).GetFile(0).Url.LocalPath.ShouldBe(folder.PathOf("files/demo-1.0.tar.gz"));
        Names(await client.GetProjectAsync(Client.Name("plain"))).ShouldBe(["plain-1.0.tar.gz"]);
        (await client.GetProjectAsync(Client.Name("absent"))).Exists.ShouldBeFalse();
    }
}
