using System.Text;
using Cantil.Index.Authentication;
using Cantil.Index.Sources;
using Cantil.Index.Tests.Serving;

namespace Cantil.Index.Tests.Authentication;

public sealed class AuthenticationTests
{
    private static string Basic(string pair) => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(pair));

    private static LoopbackServer Guarded(string pair) => new(request =>
        request.Header("Authorization") == Basic(pair) ? Answer.Json("""{"files":[]}""") : Answer.Empty(401, ("WWW-Authenticate", "Basic realm=\"x\"")));

    private static async Task<bool> AskAsync(IndexSettings settings)
    {
        using var client = new IndexClient(settings);
        return (await client.GetProjectAsync(Client.Name("demo"))).Exists;
    }

    private static string WithUser(LoopbackServer server, string user) => server.Simple.Replace("http://", $"http://{user}@", StringComparison.Ordinal);

    [Fact]
    public async Task Credentials_in_the_address_are_used_and_never_shown()
    {
        using var server = Guarded("me@here:s3cret/");
        (await AskAsync(Client.Settings(WithUser(server, "me%40here:s3cret%2F")))).ShouldBeTrue();
        var settings = Client.Settings(WithUser(server, "me:wr0ng"));
        var failure = await Client.FailureAsync(() => AskAsync(settings));
        failure.Problem.ShouldBe(IndexProblem.Unauthorized);
        (failure + settings.ToString() + settings.Indexes[0] + settings.Indexes[0].Url).ShouldNotContain("wr0ng");
        failure.Help!.ShouldContain("CANTIL_INDEX_<NAME>_PASSWORD");
    }

    [Theory]
    [InlineData("CANTIL")]
    [InlineData("UV")]
    public async Task Variables_belong_to_an_index_by_its_name(string prefix)
    {
        using var server = Guarded("u:p");
        var settings = Client.Settings().WithVariables(($"{prefix}_INDEX_MY_INDEX_2_USERNAME", "u"), ($"{prefix}_INDEX_MY_INDEX_2_PASSWORD", "p"));
        (await AskAsync(settings with { Indexes = [IndexLocation.Parse(server.Simple, "/project") with { Name = "my-index.2" }] })).ShouldBeTrue();
        await Client.FailureAsync(() => AskAsync(settings with { Indexes = [IndexLocation.Parse(server.Simple, "/project") with { Name = "other" }] }));
        await Client.FailureAsync(() => AskAsync(settings with
        {
            Indexes = [IndexLocation.Parse(server.Simple, "/project") with { Name = "my-index.2", Authenticate = AuthenticationPolicy.Never }],
        }));
    }

    [Fact]
    public async Task Netrc_is_read_for_the_host()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf(".netrc"), "machine other.example login x password y\nmachine 127.0.0.1\n  login u\n  password p\n");
        using var server = Guarded("u:p");
        (await AskAsync(Client.Settings(server.Simple).WithVariables(("HOME", folder.Path)))).ShouldBeTrue();
        (await AskAsync(Client.Settings(server.Simple).WithVariables(("NETRC", folder.PathOf(".netrc"))))).ShouldBeTrue();
        await Client.FailureAsync(() => AskAsync(Client.Settings(server.Simple)));
    }

    [Fact]
    public async Task The_keyring_is_asked_once_and_only_when_the_server_refuses()
    {
        using var open = new LoopbackServer(_ => Answer.Json("""{"files":[]}"""));
        using var server = Guarded("u:p");
        var keyring = new Keyring("u", "p");
        (await AskAsync(Client.Settings(open.Simple) with { Keyring = keyring })).ShouldBeTrue();
        keyring.Questions.ShouldBeEmpty();
        using var client = new IndexClient(Client.Settings(WithUser(server, "u")) with { Keyring = keyring });
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => client.GetProjectAsync(Client.Name($"demo{i}"))));
        keyring.Questions.ShouldBe([$"u at {server.Simple}"]);
    }

    [Fact]
    public async Task An_index_that_is_to_be_asked_with_credentials_alone_is_not_asked_without()
    {
        using var server = Guarded("u:p");
        var settings = Client.Settings() with { Indexes = [IndexLocation.Parse(server.Simple, "/project") with { Authenticate = AuthenticationPolicy.Always }] };
        (await Client.FailureAsync(() => AskAsync(settings))).Problem.ShouldBe(IndexProblem.Unauthorized);
        server.Requests.ShouldBeEmpty();
        (await AskAsync(settings with { Keyring = new Keyring("u", "p") })).ShouldBeTrue();
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Credentials_do_not_follow_a_redirect_to_another_server()
    {
        using var other = new LoopbackServer(_ => Answer.Json("""{"files":[]}"""));
        using var server = new LoopbackServer(request => request.Path == "/simple/demo/" ? Answer.Redirect("/here") : Answer.Redirect(other.Root + "/there"));
        (await AskAsync(Client.Settings(WithUser(server, "u:p")))).ShouldBeTrue();
        server.Requests.Select(request => request.Header("Authorization")).ShouldBe([Basic("u:p"), Basic("u:p")]);
        other.Requests.ShouldHaveSingleItem().Header("Authorization").ShouldBeNull();
    }

    [Fact]
    public async Task Files_on_the_same_server_get_the_credentials_of_the_index_and_others_do_not()
    {
        using var other = new LoopbackServer(_ => Answer.Text(Wheels.Metadata("demo", "2.0")));
        using var server = new LoopbackServer(request => request.Header("Authorization") != Basic("u:p") ? Answer.Empty(403)
            : request.Path.EndsWith(".metadata", StringComparison.Ordinal) ? Answer.Text(Wheels.Metadata("demo", "1.0"))
            : Answer.Json($$"""{"files":[{"filename":"demo-1.0-py3-none-any.whl","url":"/f/demo-1.0-py3-none-any.whl","core-metadata":true},{"filename":"demo-2.0-py3-none-any.whl","url":"{{other.Root}}/demo-2.0-py3-none-any.whl","core-metadata":true}]}"""));
        using var client = Client.Of(WithUser(server, "u:p"));
        var listing = await client.GetProjectAsync(Client.Name("demo"));
        (await client.GetMetadataAsync(listing.GetRelease(1).GetFile(0))).Version.ToString().ShouldBe("1.0");
        (await client.GetMetadataAsync(listing.GetRelease(0).GetFile(0))).Version.ToString().ShouldBe("2.0");
        other.Requests.ShouldHaveSingleItem().Header("Authorization").ShouldBeNull();
        listing.GetRelease(1).GetFile(0).Url.UserInfo.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_of_the_credentials_is_written_to_the_cache()
    {
        using var folder = new TemporaryFolder();
        using var server = Guarded("user-name:pass-word");
        await AskAsync(Client.Settings(WithUser(server, "user-name:pass-word")).WithCache(folder));
        var files = Directory.GetFiles(folder.PathOf("index-v1"), "*", SearchOption.AllDirectories);
        files.ShouldNotBeEmpty();
        foreach (var file in files)
            Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)).ShouldNotContain("-word");
    }

    [Theory]
    [InlineData("machine a.example login l password p", "a.example", "l", "p")]
    [InlineData("machine b.example login x password y machine a.example login l password \"p q\\\"\"", "a.example", "l", "p q\"")]
    [InlineData("# all\ndefault login d password e\nmachine a.example user l account z password p", "a.example", "l", "p")]
    [InlineData("default login d password #e", "a.example", "d", "#e")]
    [InlineData("macdef init\ncd /tmp\nmachine a.example login no password no\n\nmachine A.EXAMPLE login l password p", "a.example", "l", "p")]
    [InlineData("machine a.example password token", "a.example", "", "token")]
    public void Netrc_has_all_its_forms(string text, string host, string user, string password) =>
        Netrc.Parse(Encoding.UTF8.GetBytes(text)).Find(host).ShouldBe(new Credentials(user, password));

    [Theory]
    [InlineData("")]
    [InlineData("machine")]
    [InlineData("nonsense machine a.example login l password p")]
    public void What_is_no_netrc_has_no_entries(string text) => Netrc.Parse(Encoding.UTF8.GetBytes(text)).Find("a.example").ShouldBeNull();

    private sealed class Keyring(string user, string password) : IKeyring
    {
        public List<string> Questions { get; } = [];

        public Credentials? Find(string service, string? userName)
        {
            lock (Questions)
                Questions.Add($"{userName ?? "anybody"} at {service}");
            return new Credentials(user, password);
        }
    }
}
