using Cantil.Index.Configuration;
using Cantil.Index.Http;
using Cantil.Index.Sources;
using Cantil.Index.Tests.Serving;

namespace Cantil.Index.Tests.Configuration;

public sealed class ConfigurationTests
{
    private static IndexVariables Variables(params (string Name, string Value)[] variables) => new(name => variables.FirstOrDefault(variable => variable.Name == name).Value);

    private static IndexLocation At(string address, string? name = null) => IndexLocation.Parse(address, "/project") with { Name = name };

    private static IndexLayer Layer(params IndexLocation[] indexes) => new() { Indexes = indexes };

    private static string Show(IEnumerable<IndexLocation> indexes) =>
        string.Join(' ', indexes.Select(index => $"{(index.Name is null ? "" : index.Name + "=")}{index}{(index.IsDefault ? "!" : "")}{(index.Format == IndexFormat.Flat ? "*" : "")}"));

    [Fact]
    public void Without_any_setting_there_is_the_one_that_everybody_has() =>
        Show(IndexLayers.Combine(IndexLayer.Empty)).ShouldBe(IndexLocation.DefaultAddress + "!");

    [Fact]
    public void Nearer_places_come_first_and_the_default_last()
    {
        var near = Layer(At("https://one.example/simple", "one"), At("https://two.example/simple/"), At("links") with { Format = IndexFormat.Flat });
        var far = Layer(At("https://far.example/") with { IsDefault = true }, At("https://two.example/simple/"), At("https://three.example/"), At("https://one.example/other", "one"));
        Show(IndexLayers.Combine(near, far)).ShouldBe("one=https://one.example/simple https://two.example/simple/ /project/links* https://three.example/ https://far.example/!");
        Show(IndexLayers.Combine(far, Layer(At("https://other.example/") with { IsDefault = true }))).ShouldEndWith(" https://far.example/!");
    }

    [Fact]
    public void No_index_shuts_off_what_is_further_away()
    {
        var near = Layer(At("links") with { Format = IndexFormat.Flat }, At("https://a.example/") with { IsDefault = true }) with { IsAlone = true };
        var far = Layer(At("https://far.example/"), At("more") with { Format = IndexFormat.Flat });
        Show(IndexLayers.Combine(near, far)).ShouldBe("/project/links* /project/more*");
        Show(IndexLayers.Combine(far, near)).ShouldBe("https://far.example/ /project/more* /project/links*");
    }

    [Fact]
    public void A_variable_of_cantil_counts_before_that_of_uv()
    {
        var variables = Variables(("CANTIL_DEFAULT_INDEX", "https://a.example/"), ("UV_DEFAULT_INDEX", "https://b.example/"), ("UV_INDEX", " a  b=c\n"), ("CANTIL_NO_INDEX", ""), ("UV_NO_INDEX", "yes"));
        variables.Find("DEFAULT_INDEX").ShouldBe("https://a.example/");
        variables.Words("INDEX").ShouldBe(["a", "b=c"]);
        variables.IsTrue("NO_INDEX").ShouldBeTrue();
        variables.Find("FIND_LINKS").ShouldBeNull();
    }

    [Theory]
    [InlineData("one=https://one.example/", "one", "https://one.example/")]
    [InlineData("https://one.example/?a=b", null, "https://one.example/?a=b")]
    [InlineData("=x", null, "=x")]
    [InlineData("./folder=1/x", null, "./folder=1/x")]
    public void An_index_may_have_a_name(string text, string? name, string address) => IndexVariables.Split(text).ShouldBe((name, address));

    [Fact]
    public void The_network_is_set_by_variables()
    {
        var http = Variables(("CANTIL_HTTP_TIMEOUT", "2.5"), ("CANTIL_HTTP_RETRIES", "0"), ("CANTIL_INSECURE_HOST", "a.example b.example:8443"), ("SSL_CERT_FILE", "/project/ca.pem"), ("https_proxy", "http://p.example"))
            .ReadHttp(new HttpSettings());
        http.Timeout.ShouldBe(TimeSpan.FromSeconds(2.5));
        http.ConnectTimeout.ShouldBe(TimeSpan.FromSeconds(2.5));
        http.Retries.ShouldBe(0);
        http.InsecureHosts.ShouldBe(["a.example", "b.example:8443"]);
        http.CertificateFile.ShouldBe("/project/ca.pem");
        http.Proxy.IsEmpty.ShouldBeFalse();
        Variables(("UV_HTTP_TIMEOUT", "60")).ReadHttp(new HttpSettings()).Timeout.ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData("CANTIL_HTTP_TIMEOUT", "soon")]
    [InlineData("CANTIL_HTTP_TIMEOUT", "0")]
    [InlineData("CANTIL_HTTP_TIMEOUT", "-1")]
    [InlineData("CANTIL_HTTP_RETRIES", "1.5")]
    [InlineData("CANTIL_CONCURRENT_DOWNLOADS", "0")]
    [InlineData("HTTPS_PROXY", "ftp://x.example")]
    public void What_cannot_be_read_is_an_error_that_names_the_variable(string name, string value) =>
        Should.Throw<IndexException>(() => Variables((name, value)).ReadHttp(new HttpSettings())).Message.ShouldContain(name);

    [Theory]
    [InlineData("ftp://index.example/")]
    [InlineData("https://")]
    [InlineData("")]
    public void What_is_no_address_is_an_error_that_does_not_repeat_it(string text) =>
        Should.Throw<IndexException>(() => IndexLocation.Parse(text, "/project")).Problem.ShouldBe(IndexProblem.BadSetting);

    [Fact]
    public void Pip_is_read_from_its_files_and_its_variables()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("global.conf"), "[global]\nindex-url = https://global.example/simple\nfind-links =\n    /project/a\n    /project/b\ntrusted_host = t.example\n[install]\nno-index = no\n");
        File.WriteAllText(folder.PathOf("user.conf"), "[install]\nindex-url = https://install.example/simple\n[global]\nindex-url = https://user.example/simple\nextra-index-url = https://u:p@extra.example/simple https://two.example/\ncert = /project/ca.pem\n");
        var pip = PipConfiguration.Read(_ => null, [folder.PathOf("global.conf"), folder.PathOf("absent.conf"), folder.PathOf("user.conf")], "/project");
        Show(pip.Indexes.Indexes).ShouldBe("https://extra.example/simple https://two.example/ https://install.example/simple! /project/a* /project/b*");
        pip.Warnings.ShouldBeEmpty();
        var http = pip.Complete(new HttpSettings { InsecureHosts = ["s.example"] });
        http.InsecureHosts.ShouldBe(["s.example", "t.example"]);
        http.CertificateFile.ShouldBe("/project/ca.pem");
        var own = PipConfiguration.Read(name => name == "PIP_INDEX_URL" ? "https://own.example/" : name == "PIP_NO_INDEX" ? "true" : null, [folder.PathOf("global.conf")], "/project");
        Show(own.Indexes.Indexes).ShouldStartWith("https://own.example/!");
        own.Indexes.IsAlone.ShouldBeTrue();
    }

    [Fact]
    public void What_is_wrong_with_pips_files_is_a_warning()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("pip.conf"), "[global]\nextra-index-url = nonsense://x\nindex-url = https://a.example/\nthis is no line\n");
        var pip = PipConfiguration.Read(_ => null, [folder.PathOf("pip.conf"), folder.Path], "/project");
        Show(pip.Indexes.Indexes).ShouldBe("https://a.example/!");
        pip.Warnings.Count.ShouldBe(3);
    }

    [Fact]
    public void Pips_files_are_where_pip_has_them()
    {
        string? Unix(string name) => name switch { "HOME" => "/home/me", "VIRTUAL_ENV" => "/project/.venv", _ => null };
        PipPlaces.Find(Unix, PipSystem.Unix).ShouldBe(["/etc/xdg/pip/pip.conf", "/etc/pip.conf", "/home/me/.pip/pip.conf", "/home/me/.config/pip/pip.conf", "/project/.venv/pip.conf"]);
        PipPlaces.Find(name => name == "PIP_CONFIG_FILE" ? "/project/own.conf" : Unix(name), PipSystem.Unix)[^1].ShouldBe("/project/own.conf");
        PipPlaces.Find(name => name == "PIP_CONFIG_FILE" ? "/dev/null" : Unix(name), PipSystem.Unix).ShouldBeEmpty();
        PipPlaces.Find(name => name == "APPDATA" ? @"C:\Users\me\AppData" : null, PipSystem.Windows).ShouldBe([@"C:\Users\me\AppData\pip\pip.ini"]);
        PipPlaces.Find(Unix, PipSystem.MacOS).ShouldContain("/home/me/Library/Application Support/pip/pip.conf");
    }
}
