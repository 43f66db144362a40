using Cantil.Index.Http;
using Cantil.Index.Tests.Serving;

namespace Cantil.Index.Tests.Http;

public sealed class SecurityTests
{
    private static async Task<bool> AskAsync(SecureServer server, Func<HttpSettings, HttpSettings> change, string host = "localhost")
    {
        var settings = Client.Settings($"https://{host}:{server.Port}/simple/");
        using var client = new IndexClient(settings with { Http = change(settings.Http) });
        return (await client.GetProjectAsync(Client.Name("demo"))).Exists;
    }

    [Fact]
    public async Task A_certificate_that_nobody_trusts_is_refused_and_the_host_is_named()
    {
        await using var server = await SecureServer.StartAsync();
        var failure = await Client.FailureAsync(() => AskAsync(server, http => http));
        failure.Problem.ShouldBe(IndexProblem.Insecure);
        failure.Message.ShouldBe("The connection to localhost is not safe: its certificate is signed by nobody who is trusted here.");
        failure.Help!.ShouldContain("SSL_CERT_FILE");
        server.Protocols.ShouldBeEmpty();
    }

    [Fact]
    public async Task Certificates_to_trust_come_from_a_file_or_a_folder()
    {
        await using var server = await SecureServer.StartAsync();
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("ca.pem"), server.Pem);
        (await AskAsync(server, http => http with { CertificateFile = folder.PathOf("ca.pem") })).ShouldBeTrue();
        (await AskAsync(server, http => http with { CertificateFolders = [folder.Path] })).ShouldBeTrue();
        var failure = await Client.FailureAsync(() => AskAsync(server, http => http with { CertificateFile = folder.PathOf("absent.pem") }));
        failure.Message.ShouldBe($"The certificates in {folder.PathOf("absent.pem")} cannot be read: it does not exist.");
    }

    [Fact]
    public async Task A_trusted_certificate_for_another_host_or_of_another_time_is_refused()
    {
        using var folder = new TemporaryFolder();
        await using var server = await SecureServer.StartAsync();
        await File.WriteAllTextAsync(folder.PathOf("ca.pem"), server.Pem);
        (await Client.FailureAsync(() => AskAsync(server, http => http with { CertificateFile = folder.PathOf("ca.pem") }, "127.0.0.1"))).Message.ShouldEndWith("its certificate is for another host.");
        await using var old = await SecureServer.StartAsync(hasExpired: true);
        await File.WriteAllTextAsync(folder.PathOf("old.pem"), old.Pem);
        (await Client.FailureAsync(() => AskAsync(old, http => http with { CertificateFile = folder.PathOf("old.pem") }))).Message.ShouldContain("has expired");
    }

    [Fact]
    public async Task An_insecure_host_is_asked_whatever_it_shows_and_no_other()
    {
        await using var server = await SecureServer.StartAsync();
        (await AskAsync(server, http => http with { InsecureHosts = ["localhost"] })).ShouldBeTrue();
        await Client.FailureAsync(() => AskAsync(server, http => http with { InsecureHosts = ["other.example"] }));
    }

    [Fact]
    public async Task Over_tls_one_connection_carries_all_requests()
    {
        await using var server = await SecureServer.StartAsync();
        var settings = Client.Settings($"https://localhost:{server.Port}/simple/");
        using var client = new IndexClient(settings with { Http = settings.Http with { InsecureHosts = ["localhost"] } });
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => client.GetProjectAsync(Client.Name($"demo{i}"))));
        server.Protocols.Count.ShouldBe(20);
        server.Protocols.ShouldAllBe(protocol => protocol == "HTTP/2");
    }

    [Fact]
    public async Task A_server_without_tls_is_not_taken_for_one_with()
    {
        using var server = new LoopbackServer(_ => Answer.Missing);
        var settings = Client.Settings($"https://127.0.0.1:{server.Port}/simple/");
        using var client = new IndexClient(settings with { Http = settings.Http with { Retries = 0, Timeout = TimeSpan.FromSeconds(5) } });
        var failure = await Client.FailureAsync(() => client.GetProjectAsync(Client.Name("demo")));
        failure.Problem.ShouldBeOneOf(IndexProblem.Insecure, IndexProblem.Unreachable, IndexProblem.Timeout);
        failure.Message.ShouldContain("127.0.0.1");
    }
}
