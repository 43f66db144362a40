using System.Text;
using Cantil.Index.Pages;
using Cantil.Index.Sources;
using Cantil.Index.Tests.Serving;
using Cantil.Packaging.Versions;

namespace Cantil.Index.Tests.Pages;

public sealed class JsonPageTests
{
    private const string Hash = "0123456789abcdef0123456789ABCDEF0123456789abcdef0123456789abcdef";

    private static ProjectPage Read(string files, string project = "demo") => new(
        Client.Name(project), IndexLocation.Parse("https://index.example/simple", "/project"),
        JsonPage.Read(Encoding.UTF8.GetBytes($$"""{"meta":{"api-version":"1.1"},"name":"demo","files":[{{files}}]}"""), Client.Name(project), "https://index.example/simple/demo/"));

    [Fact]
    public void Every_field_is_read()
    {
        var page = Read($$"""
            {"filename":"demo-1.0-py3-none-any.whl","url":"../../files/demo-1.0-py3-none-any.whl","hashes":{"md5":"AB","sha256":"{{Hash}}","sha512":"cd"},
             "requires-python":">=3.8","core-metadata":{"sha256":"{{Hash}}"},"yanked":"bro\u006ben","size":12345,"upload-time":"2024-03-01T10:20:30.123456Z","gpg-sig":true,"provenance":null}
            """);
        var file = page.GetFile(0);
        file.FileName.ShouldBe("demo-1.0-py3-none-any.whl");
        file.Url.AbsoluteUri.ShouldBe("https://index.example/files/demo-1.0-py3-none-any.whl");
        file.Kind.ShouldBe(FileKind.Wheel);
        file.Version.ShouldBe(PackageVersion.Parse("1.0"));
        file.Sha256.ShouldBe(Hash.ToLowerInvariant());
        file.Hashes.ShouldBe([new FileHash("sha256", Hash.ToLowerInvariant()), new FileHash("md5", "ab"), new FileHash("sha512", "cd")]);
        file.RequiresPython.ShouldBe(">=3.8");
        file.HasMetadata.ShouldBeTrue();
        file.MetadataHashes.ShouldBe([new FileHash("sha256", Hash.ToLowerInvariant())]);
        file.IsYanked.ShouldBeTrue();
        file.YankedReason.ShouldBe("broken");
        file.Size.ShouldBe(12345);
        file.UploadTime.ShouldBe(new DateTimeOffset(2024, 3, 1, 10, 20, 30, 123, 456, TimeSpan.Zero));
    }

    [Fact]
    public void What_is_not_said_is_not_there()
    {
        var file = Read("""{"filename":"demo-1.0.tar.gz","url":"https://files.example/demo-1.0.tar.gz","hashes":{},"requires-python":null,"yanked":false,"core-metadata":false,"size":null,"upload-time":null}""").GetFile(0);
        file.Kind.ShouldBe(FileKind.Sdist);
        (file.Sha256, file.RequiresPython, file.YankedReason, file.Size, file.UploadTime).ShouldBe((null, null, null, null, null));
        (file.IsYanked, file.HasMetadata).ShouldBe((false, false));
        file.Hashes.ShouldBeEmpty();
        file.Url.AbsoluteUri.ShouldBe("https://files.example/demo-1.0.tar.gz");
    }

    [Fact]
    public void Releases_come_newest_first_and_their_files_in_the_order_of_the_page()
    {
        var page = Read("""
            {"filename":"demo-1.0.tar.gz","url":"a"}, {"filename":"demo-1.10-py3-none-any.whl","url":"b"}, {"filename":"demo-1.9rc1.zip","url":"c"},
            {"filename":"demo-1.0.0-py3-none-any.whl","url":"d"}, {"filename":"demo-1.10.tar.gz","url":"e"}
            """);
        var shown = Enumerable.Range(0, page.ReleaseCount).Select(page.GetRelease)
            .Select(release => $"{release.Version}: {string.Join(' ', Enumerable.Range(0, release.FileCount).Select(i => release.GetFile(i).UrlText))}");
        shown.ShouldBe(["1.10: b e", "1.9rc1: c", "1.0: a d"]);
        page.TryFind(PackageVersion.Parse("1.0.0.0"), out var found).ShouldBeTrue();
        found.FileCount.ShouldBe(2);
        page.TryFind(PackageVersion.Parse("1.1"), out _).ShouldBeFalse();
    }

    [Fact]
    public void Files_with_something_wrong_are_left_out_and_said_why()
    {
        var page = Read("""
            {"filename":"demo-1.0bad-py3-none-any.whl","url":"a"}, {"filename":"other-1.0.tar.gz","url":"b"}, {"filename":"demo-1.0-none-any.whl","url":"c"},
            {"filename":"demo-1.0.tar.gz"}, {"filename":"demo-1.1.tar.gz","url":"d","hashes":{"sha256":"zz"}}, {"filename":"demo-1.0.win32.exe","url":"e"},
            {"filename":"demo-1.0-py2.7.egg","url":"f"}, 17, {"filename":"demo-2.tar.gz","url":"g"}
            """);
        page.FileCount.ShouldBe(1);
        Enumerable.Range(0, page.SkippedCount).Select(page.GetSkipped).Select(file => file.FileName).ShouldBe(
            ["demo-1.0bad-py3-none-any.whl", "other-1.0.tar.gz", "demo-1.0-none-any.whl", "demo-1.0.tar.gz", "demo-1.1.tar.gz"]);
        page.GetSkipped(0).Reason.ShouldStartWith("has no version that counts: ");
        page.GetSkipped(1).Reason.ShouldBe("belongs to another project, or has no version");
    }

    [Fact]
    public void Names_may_be_written_in_any_form_and_versions_in_old_ones()
    {
        var page = Read("""
            {"filename":"Zope.Interface-1.0-py3-none-any.whl","url":"a"}, {"filename":"zope_interface-2.0.tar.gz","url":"b"}, {"filename":"zope-interface-3.0-beta.tar.bz2","url":"c"}
            """, "zope-interface");
        Enumerable.Range(0, page.ReleaseCount).Select(i => page.GetRelease(i).Version.ToString()).ShouldBe(["3.0b0", "2.0", "1.0"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"meta":{}}""")]
    [InlineData("""{"files":{}}""")]
    [InlineData("""{"files":[{"filename":"demo-1.0.tar.gz","url":"a"}""")]
    [InlineData("""{"files":[]} trailing""")]
    [InlineData("""{"meta":{"api-version":"2.0"},"files":[]}""")]
    [InlineData("""{"files":[{"filename":"\ud800"}]}""")]
    public void What_is_no_page_is_refused_with_a_reason(string json) =>
        Should.Throw<FormatException>(() => JsonPage.Read(Encoding.UTF8.GetBytes(json), Client.Name("demo"), "https://index.example/")).Message.ShouldNotBeEmpty();

    [Theory]
    [InlineData("http://[broken/demo-1.0.tar.gz")]
    [InlineData("ftp://files.example/demo-1.0.tar.gz")]
    [InlineData("file:///etc/demo-1.0.tar.gz")]
    public void An_address_that_leads_nowhere_is_an_error_only_for_whoever_wants_the_file(string url)
    {
        var page = Read($$"""{"filename":"demo-1.0.tar.gz","url":"{{url}}"}""");
        page.ReleaseCount.ShouldBe(1);
        Should.Throw<IndexException>(() => page.GetFile(0).Url).Message.ShouldContain("demo-1.0.tar.gz");
    }

    [Fact]
    public void A_page_is_the_same_after_it_was_kept()
    {
        var page = Read("""{"filename":"demo-1.0.tar.gz","url":"a","requires-python":">=3"},{"filename":"demo-1.0x.tar.gz","url":"b"}""");
        var bytes = new byte[7].Concat(page.Bytes.All.ToArray()).ToArray();
        var again = new ProjectPage(page.Name, page.Index, PageBytes.Read(bytes, 7, bytes.Length - 7)!);
        again.GetFile(0).RequiresPython.ShouldBe(">=3");
        again.GetSkipped(0).FileName.ShouldBe("demo-1.0x.tar.gz");
        PageBytes.Read(bytes, 7, bytes.Length - 8).ShouldBeNull();
        PageBytes.Read(bytes, 6, bytes.Length - 6).ShouldBeNull();
    }
}
