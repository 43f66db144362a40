using Cantil.Foundation.Caching;
using Cantil.Index.Caching;
using Cantil.Index.Tests.Serving;

namespace Cantil.Index.Tests.Caching;

public sealed class CachingTests
{
    private static Answer Page(string version) => Answer.Json($$"""{"files":[{"filename":"demo-{{version}}.tar.gz","url":"demo-{{version}}.tar.gz","requires-python":">=3"}]}""");

    private static async Task<string> NewestAsync(IndexSettings settings)
    {
        using var client = new IndexClient(settings);
        var listing = await client.GetProjectAsync(Client.Name("demo"));
        return listing.Exists ? $"{listing.GetRelease(0).Version} {listing.GetRelease(0).GetFile(0).RequiresPython}" : "none";
    }

    [Fact]
    public async Task A_fresh_page_is_not_asked_for_again()
    {
        using var folder = new TemporaryFolder();
        using var server = new LoopbackServer(_ => Page("1.0").With(("Cache-Control", "max-age=600")));
        var settings = Client.Settings(server.Simple).WithCache(folder);
        var clock = (ManualClock)settings.Time;
        (await NewestAsync(settings)).ShouldBe("1.0 >=3");
        clock.Advance(TimeSpan.FromSeconds(599));
        (await NewestAsync(settings)).ShouldBe("1.0 >=3");
        server.Requests.Count.ShouldBe(1);
        clock.Advance(TimeSpan.FromSeconds(2));
        (await NewestAsync(settings)).ShouldBe("1.0 >=3");
        server.Requests.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("ETag", "\"abc\"", "If-None-Match")]
    [InlineData("Last-Modified", "Tue, 01 Jul 2025 10:00:00 GMT", "If-Modified-Since")]
    public async Task A_page_that_may_have_changed_is_asked_for_with_what_is_known(string header, string value, string condition)
    {
        using var folder = new TemporaryFolder();
        using var server = new LoopbackServer(request => request.Header(condition) == value
            ? Answer.Empty(304, ("Cache-Control", "max-age=100"))
            : Page("1.0").With((header, value), ("Cache-Control", "no-cache")));
        var settings = Client.Settings(server.Simple).WithCache(folder);
        (await NewestAsync(settings)).ShouldBe("1.0 >=3");
        (await NewestAsync(settings)).ShouldBe("1.0 >=3");
        server.Requests.Count.ShouldBe(2);
        // The answer that it did not change made it fresh.
        (await NewestAsync(settings)).ShouldBe("1.0 >=3");
        server.Requests.Count.ShouldBe(2);
        ((ManualClock)settings.Time).Advance(TimeSpan.FromSeconds(101));
        (await NewestAsync(settings)).ShouldBe("1.0 >=3");
        server.Requests.Count.ShouldBe(3);
        server.Requests.Last().Header(condition).ShouldBe(value);
    }

    [Fact]
    public async Task A_page_that_changed_takes_the_old_ones_place()
    {
        using var folder = new TemporaryFolder();
        var version = "1.0";
        using var server = new LoopbackServer(_ => Page(version).With(("ETag", $"\"{version}\"")));
        var settings = Client.Settings(server.Simple).WithCache(folder);
        (await NewestAsync(settings)).ShouldBe("1.0 >=3");
        version = "2.0";
        (await NewestAsync(settings)).ShouldBe("2.0 >=3");
        server.Requests.Last().Header("If-None-Match").ShouldBe("\"1.0\"");
    }

    [Theory]
    [InlineData("max-age=600", null, null, 600)]
    [InlineData("public, MAX-AGE=\"600\"", null, null, 600)]
    [InlineData("max-age=600", "200", null, 400)]
    [InlineData("max-age=600", null, "Thu, 15 Jan 2026 11:55:00 GMT", 300)]
    [InlineData("max-age=600, no-cache", null, null, -1)]
    [InlineData("max-age=nonsense", null, null, 0)]
    [InlineData("max-age=99999999999999999999", null, null, 0)]
    [InlineData("max-age=9999999999", null, null, 2147483647)]
    [InlineData(null, null, null, 0)]
    public void Freshness_is_what_the_headers_say(string? cacheControl, string? age, string? date, long expected)
    {
        var now = new DateTimeOffset(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);
        var reply = new Index.Http.Reply { Status = 200, Url = new Uri("https://index.example/"), CacheControl = cacheControl, Age = age, Date = date };
        var policy = CachePolicy.Of(reply, null, now);
        policy.MayKeep.ShouldBeTrue();
        (policy.FreshUntil < now ? -1 : (long)(policy.FreshUntil - now).TotalSeconds).ShouldBe(expected);
    }

    [Fact]
    public void Expires_and_the_age_of_the_page_count_where_nothing_else_is_said()
    {
        var now = new DateTimeOffset(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);
        var url = new Uri("https://index.example/");
        TimeSpan Of(Index.Http.Reply reply, string? instead = null) => CachePolicy.Of(reply, instead, now).FreshUntil - now;
        Of(new() { Status = 200, Url = url, Expires = "Thu, 15 Jan 2026 12:05:00 GMT" }).ShouldBe(TimeSpan.FromMinutes(5));
        Of(new() { Status = 200, Url = url, Expires = "0" }).ShouldBe(TimeSpan.Zero);
        Of(new() { Status = 200, Url = url, LastModified = "Thu, 15 Jan 2026 11:50:00 GMT" }).ShouldBe(TimeSpan.FromMinutes(1));
        Of(new() { Status = 200, Url = url, LastModified = "Tue, 01 Jul 2025 10:00:00 GMT" }).ShouldBe(TimeSpan.FromMinutes(10));
        Of(new() { Status = 200, Url = url, CacheControl = "max-age=5" }, "max-age=50").ShouldBe(TimeSpan.FromSeconds(50));
        CachePolicy.Of(new() { Status = 200, Url = url, CacheControl = "no-store" }, null, now).MayKeep.ShouldBeFalse();
        CachePolicy.Of(new() { Status = 200, Url = url, CacheControl = "max-age=5", Vary = "*" }, null, now).MayKeep.ShouldBeFalse();
        Of(new() { Status = 200, Url = url, CacheControl = "max-age=5", Vary = "Accept, Authorization" }).ShouldBeLessThan(TimeSpan.Zero);
        Of(new() { Status = 200, Url = url, CacheControl = "max-age=5", Vary = "Accept, Accept-Encoding" }).ShouldBe(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task What_may_not_be_kept_is_not()
    {
        using var folder = new TemporaryFolder();
        using var server = new LoopbackServer(_ => Page("1.0").With(("Cache-Control", "no-store, max-age=600")));
        var settings = Client.Settings(server.Simple).WithCache(folder);
        await NewestAsync(settings);
        await NewestAsync(settings);
        server.Requests.Count.ShouldBe(2);
        Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task Damage_of_any_kind_is_as_good_as_nothing()
    {
        using var folder = new TemporaryFolder();
        using var server = new LoopbackServer(_ => Page("1.0").With(("Cache-Control", "max-age=600")));
        var settings = Client.Settings(server.Simple).WithCache(folder);
        await NewestAsync(settings);
        var file = Directory.GetFiles(folder.PathOf("index-v1/pages")).ShouldHaveSingleItem();
        var whole = await File.ReadAllBytesAsync(file);
        var asked = 1;
        for (var i = 0; i < whole.Length; i += 13)
        {
            var damaged = (byte[])whole.Clone();
            damaged[i] ^= 0x55;
            await File.WriteAllBytesAsync(file, i % 2 == 0 ? damaged : whole[..i]);
            (await NewestAsync(settings)).ShouldBe("1.0 >=3");
            server.Requests.Count.ShouldBe(++asked);
        }
        await NewestAsync(settings);
        server.Requests.Count.ShouldBe(asked);
    }

    [Fact]
    public async Task What_is_wanted_anew_is_asked_for_unless_it_never_changes()
    {
        using var folder = new TemporaryFolder();
        var immutable = "";
        using var server = new LoopbackServer(_ => Page("1.0").With(("Cache-Control", "max-age=600" + immutable)));
        var settings = Client.Settings(server.Simple).WithCache(folder);
        await NewestAsync(settings);
        await NewestAsync(settings with { Refresh = RefreshPolicy.Of([Client.Name("other")]) });
        server.Requests.Count.ShouldBe(1);
        await NewestAsync(settings with { Refresh = RefreshPolicy.Of([Client.Name("demo")]) });
        immutable = ", immutable";
        await NewestAsync(settings with { Refresh = RefreshPolicy.All });
        server.Requests.Count.ShouldBe(3);
        await NewestAsync(settings with { Refresh = RefreshPolicy.All });
        server.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Without_the_network_an_old_page_will_do()
    {
        using var folder = new TemporaryFolder();
        using var server = new LoopbackServer(_ => Page("1.0"));
        var settings = Client.Settings(server.Simple).WithCache(folder);
        await NewestAsync(settings);
        (await NewestAsync(settings with { IsOffline = true })).ShouldBe("1.0 >=3");
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task That_there_is_no_project_is_remembered_where_the_server_says_for_how_long()
    {
        using var folder = new TemporaryFolder();
        using var server = new LoopbackServer(_ => Answer.Missing.With(("Cache-Control", "max-age=60")));
        var settings = Client.Settings(server.Simple).WithCache(folder);
        (await NewestAsync(settings)).ShouldBe("none");
        (await NewestAsync(settings)).ShouldBe("none");
        server.Requests.Count.ShouldBe(1);
        ((ManualClock)settings.Time).Advance(TimeSpan.FromMinutes(2));
        (await NewestAsync(settings with { IsOffline = true })).ShouldBe("none");
        (await NewestAsync(settings)).ShouldBe("none");
        server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Many_clients_may_use_a_folder_at_once()
    {
        using var folder = new TemporaryFolder();
        using var server = new LoopbackServer(_ => Page("1.0"));
        var settings = Client.Settings(server.Simple).WithCache(folder);
        var all = Enumerable.Range(0, 20).Select(_ => Task.Run(() => NewestAsync(settings with { Cache = new CacheDirectory(folder.Path) })));
        (await Task.WhenAll(all)).ShouldAllBe(version => version == "1.0 >=3");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_no_error()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("file"), "");
        using var server = new LoopbackServer(_ => Page("1.0"));
        var settings = Client.Settings(server.Simple) with { Cache = new CacheDirectory(folder.PathOf("file")) };
        (await NewestAsync(settings)).ShouldBe("1.0 >=3");
    }
}
