using Cantil.Index.Metadata;
using Cantil.Index.Pages;
using Cantil.Index.Tests.Serving;

namespace Cantil.Index.Tests.Metadata;

public sealed class MetadataTests
{
    private const string WheelName = "demo-1.0-py3-none-any.whl";

    private static string Page(string file, string rest = "") => $$"""{"files":[{"filename":"{{file}}","url":"/files/{{file}}"{{rest}}}]}""";

    private static string Hash(byte[] content) => $",\"hashes\":{{\"sha256\":\"{Wheels.Sha256(content)}\"}}";

    private static async Task<string> RequirementsAsync(IndexSettings settings)
    {
        using var client = new IndexClient(settings);
        var file = (await client.GetProjectAsync(Client.Name("demo"))).GetRelease(0).GetFile(0);
        var first = client.GetMetadataAsync(file);
        (await client.GetMetadataAsync(file)).ShouldBeSameAs(await first);
        return string.Join(' ', (await first).Requirements);
    }

    private static async Task<IndexException> FailAsync(LoopbackServer server) => await Client.FailureAsync(() => RequirementsAsync(Client.Settings(server.Simple)));

    // The part of a content that a request asks for, as RFC 9110 has it.
    private static Answer Part(Received request, byte[] content)
    {
        if (request.Header("Range") is not { } range)
            return new Answer(200, content);
        var bounds = range["bytes=".Length..].Split('-');
        var start = bounds[0].Length == 0 ? Math.Max(0, content.Length - int.Parse(bounds[1])) : int.Parse(bounds[0]);
        var end = bounds[0].Length == 0 || bounds[1].Length == 0 ? content.Length - 1 : Math.Min(content.Length - 1, int.Parse(bounds[1]));
        return new Answer(206, content[start..(end + 1)]).With(("Content-Range", $"bytes {start}-{end}/{content.Length}"));
    }

    [Fact]
    public async Task Metadata_that_is_a_file_of_its_own_is_taken_and_its_hash_checked()
    {
        var metadata = System.Text.Encoding.UTF8.GetBytes(Wheels.Metadata("demo", "1.0", "Requires-Dist: other>=2\n"));
        var hash = Wheels.Sha256(metadata);
        using var server = new LoopbackServer(request => request.Path.EndsWith(".metadata", StringComparison.Ordinal)
            ? new Answer(200, metadata) : Answer.Json(Page(WheelName, $",\"core-metadata\":{{\"sha256\":\"{hash}\"}}")));
        (await RequirementsAsync(Client.Settings(server.Simple))).ShouldBe("other>=2");
        server.Requests.Last().Path.ShouldBe($"/files/{WheelName}.metadata");
        metadata[^2] ^= 1;
        var failure = await FailAsync(server);
        failure.Problem.ShouldBe(IndexProblem.WrongHash);
        failure.Message.ShouldContain(hash);
        failure.Message.ShouldContain(WheelName);
    }

    [Theory]
    [InlineData(1000, true, 1)]
    [InlineData(500_000, false, 1)]
    [InlineData(500_000, true, 2)]
    public async Task The_end_of_a_wheel_tells_its_metadata(int padding, bool isPaddingLast, int requests)
    {
        var wheel = Wheels.Wheel("demo", "1.0", Wheels.Metadata("demo", "1.0", "Requires-Dist: other>=2\n"), padding, isPaddingLast);
        using var server = new LoopbackServer(request => request.Path.StartsWith("/files/", StringComparison.Ordinal) ? Part(request, wheel) : Answer.Json(Page(WheelName, Hash(wheel))));
        (await RequirementsAsync(Client.Settings(server.Simple))).ShouldBe("other>=2");
        server.Requests.Count(request => request.Path == "/files/" + WheelName && request.Header("Range") is not null).ShouldBe(requests);
        server.Requests.ShouldAllBe(request => request.Header("Range") == null || request.Header("Accept-Encoding") == "identity");
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [InlineData(405)]
    [InlineData(416)]
    [InlineData(501)]
    public async Task A_server_that_gives_no_parts_gives_the_whole(int status)
    {
        var wheel = Wheels.Wheel("demo", "1.0", Wheels.Metadata("demo", "1.0", "Requires-Dist: other>=2\n"), 200_000);
        using var server = new LoopbackServer(request => !request.Path.StartsWith("/files/", StringComparison.Ordinal) ? Answer.Json(Page(WheelName, Hash(wheel)))
            : status == 200 || request.Header("Range") is null ? new Answer(200, wheel) : Answer.Empty(status));
        (await RequirementsAsync(Client.Settings(server.Simple))).ShouldBe("other>=2");
        server.Requests.Count.ShouldBe(status == 200 ? 2 : 3);
    }

    [Fact]
    public async Task Parts_that_are_not_what_was_asked_for_lead_to_the_whole()
    {
        var wheel = Wheels.Wheel("demo", "1.0", Wheels.Metadata("demo", "1.0", "Requires-Dist: other>=2\n"), 200_000);
        foreach (var range in new[] { "bytes 0-99/*", "pages 1-2/3", "bytes 9-4/7", "bytes 0-10/1000000000000" })
        {
            using var server = new LoopbackServer(request => !request.Path.StartsWith("/files/", StringComparison.Ordinal) ? Answer.Json(Page(WheelName, Hash(wheel)))
                : request.Header("Range") is null ? new Answer(200, wheel) : new Answer(206, wheel[..100]).With(("Content-Range", range)));
            (await RequirementsAsync(Client.Settings(server.Simple))).ShouldBe("other>=2");
        }
    }

    [Fact]
    public async Task A_whole_file_with_another_hash_is_refused()
    {
        var wheel = Wheels.Wheel("demo", "1.0", Wheels.Metadata("demo", "1.0"));
        using var server = new LoopbackServer(request => request.Path.StartsWith("/files/", StringComparison.Ordinal) ? new Answer(200, wheel) : Answer.Json(Page(WheelName, Hash([1]))));
        var failure = await FailAsync(server);
        failure.Problem.ShouldBe(IndexProblem.WrongHash);
        failure.Message.ShouldStartWith($"The sha256 of {WheelName} is {Wheels.Sha256(wheel)}");
    }

    [Theory]
    [InlineData("other", "1.0", IndexProblem.WrongMetadata)]
    [InlineData("demo", "1.1", IndexProblem.WrongMetadata)]
    [InlineData("demo", "one", IndexProblem.Malformed)]
    public async Task Metadata_of_something_else_is_refused(string name, string version, IndexProblem problem)
    {
        using var server = new LoopbackServer(request => request.Path.EndsWith(".metadata", StringComparison.Ordinal)
            ? Answer.Text(Wheels.Metadata(name, version)) : Answer.Json(Page(WheelName, ",\"core-metadata\":true")));
        var failure = await FailAsync(server);
        failure.Problem.ShouldBe(problem);
        failure.Message.ShouldContain(WheelName);
    }

    [Fact]
    public async Task A_version_may_be_spelled_differently()
    {
        using var server = new LoopbackServer(request => request.Path.EndsWith(".metadata", StringComparison.Ordinal)
            ? Answer.Text(Wheels.Metadata("Demo", "1.0.0")) : Answer.Json(Page(WheelName, ",\"core-metadata\":true")));
        (await RequirementsAsync(Client.Settings(server.Simple))).ShouldBe("");
    }

    [Fact]
    public async Task Promised_metadata_that_is_missing_is_read_from_the_wheel()
    {
        var wheel = Wheels.Wheel("demo", "1.0", Wheels.Metadata("demo", "1.0", "Requires-Dist: other\n"));
        using var server = new LoopbackServer(request => request.Path.EndsWith(".metadata", StringComparison.Ordinal) ? Answer.Missing
            : request.Path.StartsWith("/files/", StringComparison.Ordinal) ? Part(request, wheel) : Answer.Json(Page(WheelName, ",\"core-metadata\":true")));
        (await RequirementsAsync(Client.Settings(server.Simple))).ShouldBe("other");
    }

    [Theory]
    [InlineData("not a zip archive at all")]
    [InlineData("")]
    public async Task What_is_no_wheel_is_refused(string content)
    {
        using var server = new LoopbackServer(request => request.Path.StartsWith("/files/", StringComparison.Ordinal)
            ? content.Length == 0 ? new Answer(200, []) : Part(request, System.Text.Encoding.UTF8.GetBytes(content)) : Answer.Json(Page(WheelName)));
        var failure = await FailAsync(server);
        failure.Problem.ShouldBe(IndexProblem.Malformed);
        failure.Message.ShouldBe($"{WheelName} is not a whole zip archive, so it is no wheel.");
    }

    [Fact]
    public async Task A_listed_file_that_is_gone_is_an_error()
    {
        using var server = new LoopbackServer(request => request.Path.StartsWith("/files/", StringComparison.Ordinal) ? Answer.Missing : Answer.Json(Page(WheelName)));
        (await FailAsync(server)).Message.ShouldBe($"{server.Root}/files/{WheelName} does not exist, although the index lists it.");
    }

    [Fact]
    public async Task Final_metadata_of_a_source_distribution_is_used()
    {
        var sdist = Wheels.Sdist("demo", "1.0", Wheels.Metadata("demo", "1.0", "Requires-Dist: other\n", "2.2"), ("setup.py", "raise SystemExit"), ("sub/PKG-INFO", "Name: wrong\n"));
        using var server = new LoopbackServer(request => request.Path.StartsWith("/files/", StringComparison.Ordinal) ? new Answer(200, sdist) : Answer.Json(Page("demo-1.0.tar.gz", Hash(sdist))));
        (await RequirementsAsync(Client.Settings(server.Simple))).ShouldBe("other");
    }

    [Theory]
    [InlineData("2.1", "")]
    [InlineData("2.2", "Dynamic: Requires-Dist\n")]
    public async Task Metadata_that_is_not_final_needs_a_builder(string form, string rest)
    {
        var sdist = Wheels.Sdist("demo", "1.0", Wheels.Metadata("demo", "1.0", rest, form));
        using var server = new LoopbackServer(request => request.Path.StartsWith("/files/", StringComparison.Ordinal) ? new Answer(200, sdist) : Answer.Json(Page("demo-1.0.tar.gz", Hash(sdist))));
        var failure = await FailAsync(server);
        failure.Problem.ShouldBe(IndexProblem.NeedsBuild);
        failure.Message.ShouldStartWith("What demo 1.0 needs is only known once it is built");
        (await RequirementsAsync(Client.Settings(server.Simple) with { Builder = new Builder() })).ShouldBe("built");
    }

    [Fact]
    public async Task A_project_table_that_says_all_needs_no_build()
    {
        const string Project = "[build-system]\nrequires = []\n[project]\nname = \"demo\"\nversion = \"1.0\"\ndependencies = [\"other>=2; python_version < '3.9' or os_name == 'nt'\"]\noptional-dependencies.x = [\"more; os_name == 'nt' or os_name == 'posix'\"]\n";
        var sdist = Wheels.Sdist("demo", "1.0", Wheels.Metadata("demo", "1.0"), ("pyproject.toml", Project));
        using var server = new LoopbackServer(request => request.Path.StartsWith("/files/", StringComparison.Ordinal) ? new Answer(200, sdist) : Answer.Json(Page("demo-1.0.tar.gz")));
        var found = await RequirementsAsync(Client.Settings(server.Simple));
        found.ShouldContain("other>=2");
        found.ShouldContain("and extra == ");
        var dynamic = Wheels.Sdist("demo", "1.0", null, ("pyproject.toml", Project.Replace("dependencies = [\"other>=2; python_version < '3.9' or os_name == 'nt'\"]", "dynamic = [\"dependencies\"]", StringComparison.Ordinal)));
        sdist = dynamic;
        (await FailAsync(server)).Problem.ShouldBe(IndexProblem.NeedsBuild);
    }

    [Fact]
    public async Task Metadata_is_kept_by_the_hash_of_the_file()
    {
        using var folder = new TemporaryFolder();
        var wheel = Wheels.Wheel("demo", "1.0", Wheels.Metadata("demo", "1.0", "Requires-Dist: other\n"));
        var page = Page(WheelName, Hash(wheel));
        using var server = new LoopbackServer(request => request.Path.StartsWith("/files/", StringComparison.Ordinal) ? Part(request, wheel) : Answer.Json(page).With(("Cache-Control", "max-age=9")));
        var settings = Client.Settings(server.Simple).WithCache(folder);
        (await RequirementsAsync(settings)).ShouldBe("other");
        (await RequirementsAsync(settings)).ShouldBe("other");
        server.Requests.Count.ShouldBe(2);
        (await RequirementsAsync(settings with { IsOffline = true })).ShouldBe("other");
        // A file that was exchanged is another file.
        wheel = Wheels.Wheel("demo", "1.0", Wheels.Metadata("demo", "1.0", "Requires-Dist: changed\n"));
        page = Page(WheelName, Hash(wheel));
        ((ManualClock)settings.Time).Advance(TimeSpan.FromHours(1));
        (await RequirementsAsync(settings)).ShouldBe("changed");
    }

    [Fact]
    public async Task A_file_can_be_given_by_its_address()
    {
        var wheel = Wheels.Wheel("demo", "1.0", Wheels.Metadata("demo", "1.0", "Requires-Dist: other\n"));
        var sdist = Wheels.Sdist("demo", "main", Wheels.Metadata("demo", "3.0", "Requires-Dist: newest\n", "2.2"));
        using var server = new LoopbackServer(request => request.Path.EndsWith(".whl", StringComparison.Ordinal) ? Part(request, wheel) : new Answer(200, sdist));
        using var client = Client.Of();
        var direct = DistributionFile.At(Client.Name("demo"), new Uri($"{server.Root}/x/{WheelName}#sha256={Wheels.Sha256(wheel)}"));
        (await client.GetMetadataAsync(direct)).Requirements.ShouldHaveSingleItem().ToString().ShouldBe("other");
        direct.Sha256.ShouldBe(Wheels.Sha256(wheel));
        var archive = DistributionFile.At(Client.Name("demo"), new Uri($"{server.Root}/archive/main.tar.gz"));
        var metadata = await client.GetMetadataAsync(archive);
        metadata.Version.ToString().ShouldBe("3.0");
        (await client.GetSha256Async(archive)).ShouldBe(Wheels.Sha256(sdist));
        Should.Throw<IndexException>(() => DistributionFile.At(Client.Name("demo"), new Uri("https://index.example/demo.exe"))).Problem.ShouldBe(IndexProblem.BadSetting);
    }

    [Fact]
    public async Task A_large_wheel_whose_hash_is_stated_is_read_in_parts()
    {
        var wheel = Wheels.Wheel("demo", "1.0", Wheels.Metadata("demo", "1.0", "Requires-Dist: other\n"), padding: 33 << 20);
        using var server = new LoopbackServer(request => request.Method == "HEAD"
            ? Answer.Empty(200, ("Content-Length", wheel.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            : Part(request, wheel));
        using var client = Client.Of();
        var file = await client.GetDirectAsync(DistributionFile.At(Client.Name("demo"), new Uri($"{server.Root}/{WheelName}#sha256={Wheels.Sha256(wheel)}")));
        (file.Sha256, file.Size).ShouldBe((Wheels.Sha256(wheel), wheel.Length));
        file.Metadata.Requirements.ShouldHaveSingleItem().ToString().ShouldBe("other");
        server.Requests.ShouldAllBe(request => request.Method == "HEAD" || request.Header("Range") != null);
    }

    [Fact]
    public async Task A_builder_gets_what_is_known_of_an_archive()
    {
        var sdist = Wheels.Sdist("demo", "1.0", null, ("in/setup.py", ""));
        using var server = new LoopbackServer(_ => new Answer(200, sdist));
        var builder = new Builder();
        using var client = new IndexClient(Client.Settings() with { Builder = builder, BuildConstraints = [Packaging.Requirements.Requirement.Parse("setuptools<80")] });
        var file = await client.GetDirectAsync(DistributionFile.At(Client.Name("demo"), new Uri($"{server.Root}/main.tar.gz")), "in");
        file.Metadata.Requirements.ShouldHaveSingleItem().ToString().ShouldBe("built");
        var request = builder.Request.ShouldNotBeNull();
        (request.Package, request.Subdirectory, request.Constraints.ShouldHaveSingleItem().ToString()).ShouldBe((Client.Name("demo"), "in", "setuptools<80"));
    }

    private sealed class Builder : ISourceMetadataBuilder
    {
        public BuildRequest? Request { get; private set; }

        public Task<ReadOnlyMemory<byte>> BuildAsync(BuildRequest request, string folder, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<ReadOnlyMemory<byte>> BuildAsync(BuildRequest request, DistributionFile file, Stream archive, CancellationToken cancellation)
        {
            archive.Position.ShouldBe(0);
            Request = request;
            return Task.FromResult<ReadOnlyMemory<byte>>(System.Text.Encoding.UTF8.GetBytes(Wheels.Metadata("demo", "1.0", "Requires-Dist: built\n")));
        }
    }
}
