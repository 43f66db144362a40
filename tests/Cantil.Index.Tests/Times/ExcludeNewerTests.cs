using Cantil.Index.Sources;
using Cantil.Index.Tests.Serving;
using Cantil.Index.Times;
using Cantil.Packaging.Names;

namespace Cantil.Index.Tests.Times;

public sealed class ExcludeNewerTests
{
    [Theory]
    [InlineData("2025-07-01T12:00:00Z", "2025-07-01T12:00:00Z")]
    [InlineData("2025-07-01T12:00:00.5+02:00", "2025-07-01T10:00:00.5Z")]
    [InlineData("2025-07-01 12:00:00Z", "2025-07-01T12:00:00Z")]
    [InlineData("2025-07-01", "2025-07-01T22:00:00Z")]
    [InlineData("7 days", "2026-01-08T12:00:00Z")]
    [InlineData("1 week, 2 hours", "2026-01-08T10:00:00Z")]
    [InlineData("24h", "2026-01-14T12:00:00Z")]
    [InlineData("3 days ago", "2026-01-12T12:00:00Z")]
    [InlineData("P7D", "2026-01-08T12:00:00Z")]
    [InlineData("P1W", "2026-01-08T12:00:00Z")]
    [InlineData("PT90M", "2026-01-15T10:30:00Z")]
    [InlineData("P1DT1H", "2026-01-14T11:00:00Z")]
    [InlineData("400000 weeks", "0001-01-01T00:00:00Z")]
    public void A_bound_is_a_moment_a_day_or_how_long_ago(string text, string expected) =>
        ExcludeNewerValue.Parse(text).Cutoff(new ManualClock()).ShouldBe(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2025-13-01")]
    [InlineData("2025-07-01T12:00:00")]
    [InlineData("1 month")]
    [InlineData("P1M")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1")]
    [InlineData("7")]
    [InlineData("99999999999999999999 days")]
    [InlineData("9999999999999 weeks")]
    public void What_is_no_bound_is_refused(string text) =>
        Should.Throw<IndexException>(() => ExcludeNewerValue.Parse(text)).Problem.ShouldBe(IndexProblem.BadSetting);

    [Fact]
    public async Task Later_uploads_are_left_out()
    {
        using var server = new LoopbackServer(_ => Answer.Json("""
            {"files":[{"filename":"demo-1.0.tar.gz","url":"a","upload-time":"2025-01-01T00:00:00Z"},{"filename":"demo-2.0.tar.gz","url":"b","upload-time":"2025-06-01T00:00:00Z"},
             {"filename":"demo-2.0-py3-none-any.whl","url":"c","upload-time":"2025-06-01T00:00:01Z"},{"filename":"demo-3.0.tar.gz","url":"d"}]}
            """));
        async Task<string> ListAsync(ExcludeNewer bound, ExcludeNewerValue? ofIndex = null)
        {
            var settings = Client.Settings() with { Indexes = [IndexLocation.Parse(server.Simple, "/project") with { ExcludeNewer = ofIndex }], ExcludeNewer = bound };
            using var client = new IndexClient(settings);
            var listing = await client.GetProjectAsync(Client.Name("demo"));
            return string.Join(' ', Enumerable.Range(0, listing.ReleaseCount).Select(i => $"{listing.GetRelease(i).Version}:{listing.GetRelease(i).FileCount}")) + (listing.Warnings.Count > 0 ? "!" : "");
        }
        var early = ExcludeNewerValue.Parse("2025-06-01T00:00:01Z");
        (await ListAsync(ExcludeNewer.None)).ShouldBe("3.0:1 2.0:2 1.0:1");
        (await ListAsync(new ExcludeNewer(early, []))).ShouldBe("2.0:1 1.0:1!");
        (await ListAsync(new ExcludeNewer(early, [new(PackageName.Parse("demo"), ExcludeNewerValue.Parse("2025-03-01"))]))).ShouldBe("1.0:1!");
        (await ListAsync(new ExcludeNewer(early, [new(PackageName.Parse("demo"), null)]))).ShouldBe("3.0:1 2.0:2 1.0:1");
        (await ListAsync(new ExcludeNewer(early, []), ExcludeNewerValue.Parse("2025-03-01"))).ShouldBe("1.0:1!");
        (await ListAsync(new ExcludeNewer(null, [new(PackageName.Parse("other"), early)]))).ShouldBe("3.0:1 2.0:2 1.0:1");
    }
}
