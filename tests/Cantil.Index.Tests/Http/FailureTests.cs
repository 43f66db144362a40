using System.IO.Compression;
using System.Text;
using Cantil.Index.Http;
using Cantil.Index.Tests.Serving;

namespace Cantil.Index.Tests.Http;

public sealed class FailureTests
{
    private const string Page = """{"files":[{"filename":"demo-1.0.tar.gz","url":"demo-1.0.tar.gz"}]}""";

    private static async Task<IndexException> FailAsync(LoopbackServer server, Func<IndexSettings, IndexSettings>? change = null)
    {
        using var client = new IndexClient((change ?? (settings => settings))(Client.Settings(server.Simple)));
        return await Client.FailureAsync(() => client.GetProjectAsync(Client.Name("demo")));
    }

    private static async Task<int> SucceedAsync(LoopbackServer server, Func<IndexSettings, IndexSettings>? change = null)
    {
        using var client = new IndexClient((change ?? (settings => settings))(Client.Settings(server.Simple)));
        return (await client.GetProjectAsync(Client.Name("demo"))).ReleaseCount;
    }

    private static byte[] Pack(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var packed = new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true))
            packed.Write(content);
        return stream.ToArray();
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_server_that_fails_for_a_while_is_asked_again_ever_more_slowly(int status)
    {
        var count = 0;
        using var server = new LoopbackServer(_ => Interlocked.Increment(ref count) < 4 ? Answer.Empty(status) : Answer.Json(Page));
        var clock = new ManualClock();
        (await SucceedAsync(server, settings => settings with { Time = clock })).ShouldBe(1);
        clock.Waits.ShouldBe([TimeSpan.FromMilliseconds(300), TimeSpan.FromMilliseconds(600), TimeSpan.FromMilliseconds(1200)]);
    }

    [Fact]
    public async Task A_server_that_goes_on_failing_is_named_with_its_status()
    {
        using var server = new LoopbackServer(_ => Answer.Empty(500));
        var failure = await FailAsync(server);
        server.Requests.Count.ShouldBe(4);
        failure.Problem.ShouldBe(IndexProblem.Refused);
        failure.Message.ShouldBe($"{server.Simple}demo/ answered 500 (internal server error) 4 times.");
        failure.Help.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_will_not_pass_is_not_tried_again()
    {
        using var server = new LoopbackServer(_ => Answer.Empty(418));
        (await FailAsync(server)).Message.ShouldContain("418");
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_wait_that_a_server_asks_for_is_kept()
    {
        var count = 0;
        using var server = new LoopbackServer(_ => ++count == 1 ? Answer.Empty(429, ("Retry-After", "7")) : count == 2 ? Answer.Empty(503, ("Retry-After", "Thu, 15 Jan 2026 12:00:09 GMT")) : Answer.Json(Page));
        var clock = new ManualClock();
        (await SucceedAsync(server, settings => settings with { Time = clock })).ShouldBe(1);
        clock.Waits.ShouldBe([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(9)]);
    }

    [Fact]
    public async Task A_wait_of_an_hour_is_an_error()
    {
        using var server = new LoopbackServer(_ => Answer.Empty(429, ("Retry-After", "3600")));
        (await FailAsync(server)).Message.ShouldContain("wants fewer requests");
        server.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_host_that_hangs_is_named_with_the_setting_to_change(bool inBody)
    {
        // The time has to do for a request to arrive, however busy the machine is.
        using var server = new LoopbackServer(_ => Answer.Json(Page) with { Hangs = !inBody, HangsInBody = inBody });
        var failure = await FailAsync(server, settings => settings with { Http = settings.Http with { Timeout = TimeSpan.FromSeconds(3), Retries = 1 } });
        failure.Problem.ShouldBe(IndexProblem.Timeout);
        failure.Message.ShouldBe($"127.0.0.1 sent nothing for 3 seconds ({server.Simple}demo/).");
        failure.Help!.ShouldContain("CANTIL_HTTP_TIMEOUT");
        server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_fetched_again()
    {
        var count = 0;
        using var server = new LoopbackServer(_ => ++count == 1 ? Answer.Json(Page) with { BreakAfter = 20 } : Answer.Json(Page));
        (await SucceedAsync(server)).ShouldBe(1);
        server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_body_that_always_breaks_off_is_an_error_and_nothing_is_kept()
    {
        using var folder = new TemporaryFolder();
        using var server = new LoopbackServer(_ => Answer.Json(Page) with { BreakAfter = 20 });
        var failure = await FailAsync(server, settings => settings.WithCache(folder));
        failure.Problem.ShouldBe(IndexProblem.Unreachable);
        failure.Message.ShouldContain("broke its answer off");
        Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cut_page_without_a_length_is_an_error_that_says_so()
    {
        using var server = new LoopbackServer(_ => Answer.Json(Page[..30]));
        var failure = await FailAsync(server);
        failure.Problem.ShouldBe(IndexProblem.Malformed);
        failure.Message.ShouldContain("The page of demo");
        failure.Message.ShouldContain("it is no whole JSON");
    }

    [Fact]
    public async Task Redirects_in_a_circle_are_noticed()
    {
        using var server = new LoopbackServer(request => Answer.Redirect(request.Path == "/simple/demo/" ? "/a" : request.Path == "/a" ? "/b" : "/a"));
        var failure = await FailAsync(server);
        failure.Message.ShouldBe($"{server.Simple}demo/ redirects in a circle.");
        server.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Redirects_have_a_limit_and_lead_to_web_servers_only()
    {
        var count = 0;
        using var endless = new LoopbackServer(_ => Answer.Redirect($"/page{++count}"));
        (await FailAsync(endless)).Message.ShouldEndWith("redirects more than 10 times.");
        endless.Requests.Count.ShouldBe(11);
        using var local = new LoopbackServer(_ => Answer.Redirect("file:///etc/passwd"));
        (await FailAsync(local)).Message.ShouldContain("no address of a web server");
    }

    [Fact]
    public async Task Nobody_listening_is_an_error_that_names_the_host()
    {
        string address;
        using (var server = new LoopbackServer(_ => Answer.Missing))
            address = server.Simple;
        using var client = Client.Of(address);
        var failure = await Client.FailureAsync(() => client.GetProjectAsync(Client.Name("demo")));
        failure.Problem.ShouldBe(IndexProblem.Unreachable);
        failure.Message.ShouldStartWith("No connection to 127.0.0.1:");
        failure.Message.ShouldEndWith(".");
        failure.Help!.ShouldContain("--offline");
    }

    [Fact]
    public async Task Packed_answers_are_unpacked_and_bombs_are_not()
    {
        using var server = new LoopbackServer(request => new Answer(200, Pack(Encoding.UTF8.GetBytes(request.Path.Contains("demo") ? Page : new string(' ', 5_000_000))))
            .With(("Content-Encoding", "gzip"), ("Content-Type", "application/json")));
        (await SucceedAsync(server)).ShouldBe(1);
        using var client = new IndexClient(Client.Settings(server.Simple) with { Http = new HttpSettings { LargestPage = 1 << 20 } });
        var failure = await Client.FailureAsync(() => client.GetProjectAsync(Client.Name("bomb")));
        failure.Problem.ShouldBe(IndexProblem.Malformed);
        failure.Message.ShouldContain("is larger than 1 MB");
    }

    [Fact]
    public async Task What_is_said_to_be_packed_and_is_not_is_an_error()
    {
        using var server = new LoopbackServer(_ => Answer.Json(Page).With(("Content-Encoding", "gzip")));
        (await FailAsync(server)).Message.ShouldContain("cannot be unpacked");
        using var strange = new LoopbackServer(_ => Answer.Json(Page).With(("Content-Encoding", "secret")));
        (await FailAsync(strange)).Message.ShouldContain("secret");
    }

    [Fact]
    public async Task What_is_neither_json_nor_html_is_an_error()
    {
        using var server = new LoopbackServer(_ => Answer.Text("hello", "text/plain"));
        (await FailAsync(server)).Message.ShouldBe($"{server.Simple}demo/ is neither JSON nor HTML, but text/plain.");
    }

    [Fact]
    public async Task Connections_are_used_again()
    {
        using var server = new LoopbackServer(_ => Answer.Json("""{"files":[]}"""));
        using var client = Client.Of(server.Simple);
        for (var i = 0; i < 20; i++)
            await client.GetProjectAsync(Client.Name($"demo{i}"));
        server.Requests.Count.ShouldBe(20);
        server.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task Without_the_network_nothing_is_asked()
    {
        using var server = new LoopbackServer(_ => Answer.Json(Page));
        var failure = await FailAsync(server, settings => settings with { IsOffline = true });
        failure.Problem.ShouldBe(IndexProblem.Offline);
        failure.Help!.ShouldContain("--offline");
        server.Requests.ShouldBeEmpty();
    }
}
