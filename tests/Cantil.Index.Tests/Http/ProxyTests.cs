using Cantil.Index.Http;
using Cantil.Index.Tests.Serving;

namespace Cantil.Index.Tests.Http;

public sealed class ProxyTests
{
    private static ProxySettings Read(params (string Name, string Value)[] variables) =>
        ProxySettings.From(name => variables.FirstOrDefault(variable => variable.Name == name).Value);

    [Fact]
    public void Each_scheme_has_its_proxy()
    {
        var proxy = Read(("HTTP_PROXY", "http://one.example:80"), ("https_proxy", "two.example:3128"), ("HTTPS_PROXY", "http://no.example"));
        proxy.GetProxy(new Uri("http://index.example/"))!.AbsoluteUri.ShouldBe("http://one.example/");
        proxy.GetProxy(new Uri("https://index.example/"))!.AbsoluteUri.ShouldBe("http://two.example:3128/");
        Read(("ALL_PROXY", "socks5h://three.example:1080")).GetProxy(new Uri("https://index.example/"))!.AbsoluteUri.ShouldBe("socks5://three.example:1080/");
        Read().IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData("index.example", "https://index.example/", true)]
    [InlineData("index.example", "https://a.index.example/", true)]
    [InlineData(".index.example", "https://index.example/", true)]
    [InlineData("*.index.example", "https://a.index.example/", true)]
    [InlineData("index.example", "https://myindex.example/", false)]
    [InlineData("other.example, index.example:8443", "https://index.example:8443/", true)]
    [InlineData("index.example:8443", "https://index.example/", false)]
    [InlineData("*", "https://index.example/", true)]
    [InlineData("10.0.0.0/8", "http://10.1.2.3/", true)]
    [InlineData("10.0.0.0/8", "http://11.1.2.3/", false)]
    [InlineData("127.0.0.1", "http://127.0.0.1:8000/", true)]
    [InlineData("", "https://index.example/", false)]
    public void Some_hosts_are_asked_directly(string except, string url, bool expected) =>
        Read(("https_proxy", "http://p.example"), ("http_proxy", "http://p.example"), ("no_proxy", except)).IsBypassed(new Uri(url)).ShouldBe(expected);

    [Fact]
    public void What_is_no_address_is_an_error_that_names_the_variable() =>
        Should.Throw<IndexException>(() => Read(("HTTPS_PROXY", "ftp://x"))).Message.ShouldContain("HTTPS_PROXY");

    [Fact]
    public async Task Requests_go_through_the_proxy()
    {
        using var proxy = new LoopbackServer(_ => Answer.Json("""{"files":[]}"""));
        var settings = Client.Settings("http://index.example/simple/");
        using var client = new IndexClient(settings with { Http = settings.Http with { Proxy = Read(("http_proxy", proxy.Root)) } });
        (await client.GetProjectAsync(Client.Name("demo"))).Exists.ShouldBeTrue();
        proxy.Requests.TryPeek(out var request).ShouldBeTrue();
        request!.Path.ShouldBe("http://index.example/simple/demo/");
    }
}
