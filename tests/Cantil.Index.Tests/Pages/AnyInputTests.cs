using System.Text;
using Cantil.Index.Authentication;
using Cantil.Index.Pages;
using Cantil.Index.Sources;
using Cantil.Index.Tests.Serving;

namespace Cantil.Index.Tests.Pages;

/// <summary>Whatever comes over the network or lies on a disk is a page, or refused with a reason; nothing else happens.</summary>
public sealed class AnyInputTests
{
    private const string Json = """
        {"meta":{"api-version":"1.1"},"name":"demo","files":[{"filename":"demo-1.0-py3-none-any.whl","url":"../a\u0062c","hashes":{"sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef","md5":"ff"},
        "requires-python":">=3.8","core-metadata":{"sha256":"00"},"yanked":"reason","size":123,"upload-time":"2024-03-01T10:20:30.5Z"},{"filename":"demo-1.0.tar.gz","url":"b","hashes":{},"yanked":true}]}
        """;

    private const string Html = """
        <!DOCTYPE html><html><head><base href="../x/"><meta name="pypi:repository-version" content="1.0"><style>a{}</style></head><body><!-- c -->
        <a href="demo-1.0.tar.gz#sha256=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" data-requires-python="&gt;=3.8" data-yanked data-core-metadata='true'>demo</a><br/>
        <a href=demo-2.0-py3-none-any.whl>x</a></body></html>
        """;

    private static readonly IndexLocation s_index = IndexLocation.Parse("https://index.example/simple/", "/project");

    // Changes, cuts, repeats and inserts: always the same ones.
    private static IEnumerable<byte[]> Mutations(byte[] original, int count)
    {
        var random = new Random(20260115);
        for (var i = 0; i < count; i++)
        {
            var bytes = new List<byte>(original);
            for (var edits = random.Next(1, 6); edits > 0 && bytes.Count > 0; edits--)
            {
                var at = random.Next(bytes.Count);
                switch (random.Next(5))
                {
                    case 0:
                        bytes[at] = (byte)random.Next(256);
                        break;
                    case 1:
                        bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at));
                        break;
                    case 2:
                        bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)));
                        break;
                    case 3:
                        bytes.InsertRange(at, "\"<>{}[]#=&/\\-'"u8[random.Next(14)..].ToArray());
                        break;
                    default:
                        bytes.RemoveRange(at, bytes.Count - at);
                        break;
                }
            }
            yield return [.. bytes];
        }
    }

    private static void Visit(PageBytes bytes)
    {
        var page = new ProjectPage(Client.Name("demo"), s_index, bytes);
        PageBytes.Read(bytes.All.ToArray(), 0, bytes.All.Length).ShouldNotBeNull();
        for (var i = 0; i < page.ReleaseCount; i++)
            for (var j = 0; j < page.GetRelease(i).FileCount; j++)
            {
                var file = page.GetRelease(i).GetFile(j);
                file.Version.ShouldBe(page.GetRelease(i).Version);
                _ = (file.FileName, file.RequiresPython, file.YankedReason, file.Hashes.Count + file.MetadataHashes.Count, file.Size, file.UploadTime);
                try
                {
                    _ = file.Url;
                }
                catch (IndexException e)
                {
                    e.Problem.ShouldBe(IndexProblem.Malformed);
                }
            }
        for (var i = 0; i < page.SkippedCount; i++)
            page.GetSkipped(i).Reason.ShouldNotBeEmpty();
    }

    [Fact]
    public void Json_of_any_kind()
    {
        var pages = 0;
        foreach (var bytes in Mutations(Encoding.UTF8.GetBytes(Json), 4000))
        {
            try
            {
                Visit(JsonPage.Read(bytes, Client.Name("demo"), "https://index.example/simple/demo/"));
                pages++;
            }
            catch (FormatException e)
            {
                e.Message.ShouldNotBeEmpty();
            }
        }
        pages.ShouldBeGreaterThan(200);
    }

    [Fact]
    public void Html_of_any_kind()
    {
        foreach (var bytes in Mutations(Encoding.UTF8.GetBytes(Html), 4000))
        {
            try
            {
                Visit(HtmlPage.Read(HtmlPage.Decode(bytes, null), Client.Name("demo"), "https://index.example/simple/demo/"));
                foreach (var page in HtmlPage.ReadFlat(HtmlPage.Decode(bytes, "text/html; charset=iso-8859-1"), "https://index.example/").Values)
                    page.All.Length.ShouldBeGreaterThan(0);
            }
            catch (FormatException e)
            {
                e.Message.ShouldContain("version");
            }
        }
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        foreach (var text in new[] { new string('[', 100_000), "{\"files\":" + new string('[', 100_000), "{\"a\":" + string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) })
            Should.Throw<FormatException>(() => JsonPage.Read(Encoding.UTF8.GetBytes(text), Client.Name("demo"), "https://index.example/"));
        HtmlPage.Read(string.Concat(Enumerable.Repeat("<a href='", 50_000)), Client.Name("demo"), "https://index.example/").Header.Files.ShouldBe(0);
    }

    [Fact]
    public void Netrc_of_any_kind()
    {
        foreach (var bytes in Mutations("machine a.example login \"l\\\"\" password p # x\nmacdef m\nput\n\ndefault login d password e\n"u8.ToArray(), 4000))
            _ = Netrc.Parse(bytes).Find("a.example");
    }

    [Fact]
    public void Thousands_of_files_and_of_hashes_take_no_time_to_speak_of()
    {
        var hashes = string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"h{i}\":\"00\""));
        var files = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$"""{"filename":"demo-{{i}}.tar.gz","url":"f/{{i}}","requires-python":">=3.{{i % 40}}"}"""));
        var page = JsonPage.Read(Encoding.UTF8.GetBytes("{\"files\":[{\"filename\":\"demo-0.1.tar.gz\",\"url\":\"a\",\"hashes\":{" + hashes + "}}," + files + "]}"), Client.Name("demo"), "https://index.example/");
        page.Header.Files.ShouldBe(20_001);
        new ProjectPage(Client.Name("demo"), s_index, page).GetFile(20_000 - 1).VersionText.ShouldBe("0.1");
    }
}
