using Cantil.Index.Sources;
using Cantil.Index.Tests.Serving;

namespace Cantil.Index.Tests.Sources;

public sealed class IndexClientTests
{
    private static Answer Page(params string[] files) =>
        Answer.Json($$"""{"files":[{{string.Join(',', files.Select(file => $$"""{"filename":"{{file}}","url":"/files/{{file}}"}"""))}}]}""");

    private static string[] Names(ProjectListing listing) =>
        [.. Enumerable.Range(0, listing.ReleaseCount).Select(listing.GetRelease).SelectMany(release => Enumerable.Range(0, release.FileCount).Select(i => release.GetFile(i).FileName))];

    [Fact]
    public async Task A_page_is_asked_for_once_in_json_at_its_normal_address()
    {
        using var server = new LoopbackServer(_ => Page("My_Demo-1.0.tar.gz"));
        using var client = Client.Of(server.Root + "/simple");
        var first = client.GetProjectAsync(Client.Name("My.Demo"));
        var second = client.GetProjectAsync(Client.Name("my_demo"));
        Names(await first).ShouldBe(["My_Demo-1.0.tar.gz"]);
        (await second).ShouldBeSameAs(await first);
        server.Requests.Count.ShouldBe(1);
        server.Requests.TryPeek(out var request).ShouldBeTrue();
        request!.Path.ShouldBe("/simple/my-demo/");
        request.Header("Accept")!.ShouldStartWith("application/vnd.pypi.simple.v1+json");
        request.Header("User-Agent")!.ShouldStartWith("cantil");
    }

    [Fact]
    public async Task Html_will_do_and_addresses_follow_redirects()
    {
        using var server = new LoopbackServer(request => request.Path == "/simple/demo/" ? Answer.Redirect("/mirror/demo/") : Answer.Text("<a href='../f/demo-1.0.tar.gz'>demo</a>"));
        using var client = Client.Of(server.Simple);
        var listing = await client.GetProjectAsync(Client.Name("demo"));
        listing.GetRelease(0).GetFile(0).Url.AbsoluteUri.ShouldBe(server.Root + "/mirror/f/demo-1.0.tar.gz");
    }

    [Fact]
    public async Task The_first_index_that_has_the_name_is_the_only_one()
    {
        using var first = new LoopbackServer(request => request.Path == "/simple/inner/" ? Page("inner-1.0.tar.gz") : Answer.Missing);
        using var second = new LoopbackServer(request => request.Path == "/simple/inner/" ? Page("inner-9.0.tar.gz") : request.Path == "/simple/outer/" ? Page("outer-2.0.tar.gz") : Answer.Missing);
        using var client = Client.Of(first.Simple, second.Simple);
        Names(await client.GetProjectAsync(Client.Name("inner"))).ShouldBe(["inner-1.0.tar.gz"]);
        second.Requests.ShouldBeEmpty();
        Names(await client.GetProjectAsync(Client.Name("outer"))).ShouldBe(["outer-2.0.tar.gz"]);
        (await client.GetProjectAsync(Client.Name("nowhere"))).Exists.ShouldBeFalse();
    }

    [Theory]
    [InlineData(IndexStrategy.UnsafeBestMatch, "demo-3.0.tar.gz demo-2.0.tar.gz demo-1.0.tar.gz")]
    [InlineData(IndexStrategy.UnsafeFirstMatch, "demo-2.0.tar.gz demo-1.0.tar.gz demo-3.0.tar.gz")]
    [InlineData(IndexStrategy.FirstIndex, "demo-2.0.tar.gz demo-1.0.tar.gz")]
    public async Task Other_strategies_look_at_all_indexes(IndexStrategy strategy, string expected)
    {
        using var first = new LoopbackServer(_ => Page("demo-1.0.tar.gz", "demo-2.0.tar.gz"));
        using var second = new LoopbackServer(_ => Page("demo-2.0.zip", "demo-3.0.tar.gz"));
        using var client = new IndexClient(Client.Settings(first.Simple, second.Simple) with { Strategy = strategy });
        Names(await client.GetProjectAsync(Client.Name("demo"))).ShouldBe(expected.Split(' '));
    }

    [Fact]
    public async Task A_pin_asks_its_index_alone_and_an_explicit_index_only_for_pins()
    {
        using var general = new LoopbackServer(_ => Page("demo-1.0.tar.gz"));
        using var special = new LoopbackServer(_ => Page("demo-1.0+special.tar.gz"));
        var settings = Client.Settings() with
        {
            Indexes =
            [
                IndexLocation.Parse(special.Simple, "/project") with { Name = "special", IsExplicit = true },
                IndexLocation.Parse(general.Simple, "/project"),
            ],
        };
        using var client = new IndexClient(settings);
        Names(await client.GetProjectAsync(Client.Name("demo"))).ShouldBe(["demo-1.0.tar.gz"]);
        Names(await client.GetProjectAsync(Client.Name("demo"), "special")).ShouldBe(["demo-1.0+special.tar.gz"]);
        var failure = await Client.FailureAsync(() => client.GetProjectAsync(Client.Name("demo"), "spezial"));
        failure.Problem.ShouldBe(IndexProblem.BadSetting);
        failure.Message.ShouldContain("spezial");
    }
}
