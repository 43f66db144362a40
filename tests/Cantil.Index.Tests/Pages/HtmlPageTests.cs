using Cantil.Index.Pages;
using Cantil.Index.Sources;
using Cantil.Index.Tests.Serving;

namespace Cantil.Index.Tests.Pages;

public sealed class HtmlPageTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static ProjectPage Read(string html) => new(
        Client.Name("demo"), IndexLocation.Parse("https://index.example/simple", "/project"), HtmlPage.Read(html, Client.Name("demo"), "https://index.example/simple/demo/"));

    [Fact]
    public void Every_attribute_is_read()
    {
        var file = Read($"""
            <!DOCTYPE html><html><head><meta name="pypi:repository-version" content="1.3"></head><body>
            <!-- <a href="demo-9.0.tar.gz">no</a> -->
            <A HREF="../files/demo-1.0%2Blocal-py3-none-any.whl#sha256={Hash}" data-requires-python="&gt;=3.8,&lt;4" data-yanked="it &amp; that"
               data-dist-info-metadata="true" data-core-metadata="sha256={Hash}" data-gpg-sig="false">demo</A><br/>
            """).GetFile(0);
        file.FileName.ShouldBe("demo-1.0+local-py3-none-any.whl");
        file.Url.AbsoluteUri.ShouldBe("https://index.example/simple/files/demo-1.0%2Blocal-py3-none-any.whl");
        file.VersionText.ShouldBe("1.0+local");
        file.Sha256.ShouldBe(Hash);
        file.RequiresPython.ShouldBe(">=3.8,<4");
        file.YankedReason.ShouldBe("it & that");
        file.HasMetadata.ShouldBeTrue();
        file.MetadataHashes.ShouldBe([new FileHash("sha256", Hash)]);
    }

    [Theory]
    [InlineData("<a href=demo-1.0.tar.gz>x</a>")]
    [InlineData("<a\n\thref = 'demo-1.0.tar.gz'\n>x</a>")]
    [InlineData("<a class=\"x\" href=\"demo-1.0.tar.gz\"/>")]
    [InlineData("<p <a href='demo-1.0.tar.gz'>x <b></a>", 0)]
    [InlineData("<a href=\"demo-1.0.tar.gz", 1)]
    [InlineData("<script>var s = '<a href=\"demo-1.0.tar.gz\">'</script>", 0)]
    [InlineData("<a>no address</a><a name=x>", 0)]
    [InlineData("", 0)]
    [InlineData("<", 0)]
    public void Html_is_read_as_leniently_as_browsers_read_it(string html, int count = 1) => Read(html).FileCount.ShouldBe(count);

    [Fact]
    public void Addresses_are_relative_to_the_base()
    {
        Read("<base href='https://files.example/a/'><a href='demo-1.0.tar.gz'>x</a>").GetFile(0).Url.AbsoluteUri.ShouldBe("https://files.example/a/demo-1.0.tar.gz");
        Read("<base href='/b/'><a href='demo-1.0.tar.gz?token=1#md5=aa'>x</a>").GetFile(0).Url.AbsoluteUri.ShouldBe("https://index.example/b/demo-1.0.tar.gz?token=1");
        Read("<a href='//files.example/demo-1.0.tar.gz'>x</a>").GetFile(0).Url.AbsoluteUri.ShouldBe("https://files.example/demo-1.0.tar.gz");
    }

    [Fact]
    public void A_yanked_file_may_have_no_reason()
    {
        var file = Read("<a href='demo-1.0.tar.gz' data-yanked>x</a>").GetFile(0);
        file.IsYanked.ShouldBeTrue();
        file.YankedReason.ShouldBeNull();
        file.Hashes.ShouldBeEmpty();
    }

    [Fact]
    public void The_newer_name_of_the_metadata_attribute_counts_before_the_older()
    {
        Read("<a href='demo-1.0.tar.gz' data-core-metadata='false' data-dist-info-metadata='true'>x</a>").GetFile(0).HasMetadata.ShouldBeFalse();
        Read("<a href='demo-1.0.tar.gz' data-dist-info-metadata='true'>x</a>").GetFile(0).HasMetadata.ShouldBeTrue();
    }

    [Fact]
    public void A_page_of_a_later_interface_is_refused() =>
        Should.Throw<FormatException>(() => Read("<meta name='pypi:repository-version' content='2.0'>")).Message.ShouldContain("2.0");
}
