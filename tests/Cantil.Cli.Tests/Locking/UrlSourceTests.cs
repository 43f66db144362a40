using Cantil.Index.Tests.Serving;

namespace Cantil.Cli.Tests.Locking;

public sealed class UrlSourceTests : IDisposable
{
    private readonly SourcesProject _project = new();

    private static byte[] Wheel(string name, string version, string requires = "", int padding = 0) =>
        Wheels.Wheel(name, version, Wheels.Metadata(name, version, requires), padding);

    private string AddWheel(string name, string version, string requires = "", int padding = 0) =>
        _project.Files.Add($"{name}-{version}-py3-none-any.whl", Wheel(name, version, requires, padding));

    [Fact]
    public void A_wheel_at_an_address_is_locked_with_its_hash_and_size()
    {
        var content = Wheel("lib", "1.5", "Requires-Dist: leaf<2\nRequires-Dist: extra-leaf; extra == 'x'\nProvides-Extra: x\n");
        var url = _project.Files.Add("lib-1.5-py3-none-any.whl", content);
        _project.Write($"\"lib @ {url}\"");
        _project.Locked();
        var archive = _project.Package("lib").Archive.ShouldNotBeNull();
        (archive.Url, archive.Size, archive.Hashes.ShouldHaveSingleItem().ToString()).ShouldBe((url, content.Length, "sha256:" + Wheels.Sha256(content)));
        _project.Package("lib").Version.ShouldNotBeNull().ToString().ShouldBe("1.5");
        _project.Package("leaf").Version.ShouldNotBeNull().ToString().ShouldBe("1.0");
        _project.Export().ShouldBe($"leaf==1.0\nlib @ {url}\n");
    }

    [Fact]
    public void What_was_read_is_kept_and_asked_for_again_by_its_validators()
    {
        var url = AddWheel("lib", "1.0", "Requires-Dist: leaf\n");
        _project.Write($"\"lib @ {url}\"");
        var first = _project.Locked();
        var requests = _project.Files.Requests.Length;
        File.Delete(Path.Join(_project.Folder, "pylock.toml"));
        _project.Locked().ShouldBe(first);
        _project.Files.Requests.Length.ShouldBe(requests + 1);
        _project.Files.IsBroken = true;
        File.Delete(Path.Join(_project.Folder, "pylock.toml"));
        _project.Locked("--offline").ShouldBe(first);
        _project.Lock("--check").ShouldBe(0, _project.Error);
        // Another file at the same address.
        _project.Files.IsBroken = false;
        AddWheel("lib", "1.0", "Requires-Dist: leaf<2\n");
        _project.Locked("--upgrade").ShouldNotBe(first);
    }

    [Fact]
    public void Without_the_network_what_was_never_read_is_not_there()
    {
        _project.Write($"\"lib @ {AddWheel("lib", "1.0")}\"");
        _project.Lock("--offline").ShouldBe(2);
        _project.Error.ShouldContain("is not in the cache, and the network may not be used");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(200_000)]
    public void A_wrong_hash_names_both(int padding)
    {
        var content = Wheel("lib", "1.0", "", padding);
        var url = _project.Files.Add("lib-1.0-py3-none-any.whl", content);
        var wrong = new string('a', 64);
        _project.Write($"\"lib @ {url}#sha256={wrong}\"");
        _project.Lock().ShouldBe(2);
        _project.Error.ShouldContain($"The sha256 of lib-1.0-py3-none-any.whl is {Wheels.Sha256(content)}, and its address says {wrong}.");
        File.Exists(Path.Join(_project.Folder, "pylock.toml")).ShouldBeFalse();
        _project.Write($"\"lib @ {url}#sha256={Wheels.Sha256(content)}\"");
        _project.Locked();
        _project.Package("lib").Archive.ShouldNotBeNull().Url.ShouldBe(url);
    }

    [Fact]
    public void Archives_say_what_they_need_themselves()
    {
        var sdist = Wheels.Sdist("lib", "1.0", Wheels.Metadata("lib", "1.0", "Requires-Dist: leaf<2\n", "2.2"));
        var tree = Wheels.Sdist("repo", "main", null, ("packages/inner/pyproject.toml", "[project]\nname = \"inner\"\nversion = \"3.1\"\ndependencies = [\"leaf\"]\n"));
        var (first, second) = (_project.Files.Add("lib-1.0.tar.gz", sdist), _project.Files.Add("archive/main.tar.gz", tree));
        _project.Write($"\"lib @ {first}\", \"inner\"", $"[tool.uv.sources]\ninner = {{ url = \"{second}\", subdirectory = \"packages/inner\" }}\n");
        _project.Locked();
        _project.Package("lib").Archive.ShouldNotBeNull().Url.ShouldBe(first);
        var inner = _project.Package("inner");
        (inner.Version.ShouldNotBeNull().ToString(), inner.Archive.ShouldNotBeNull().Url, inner.Archive!.Subdirectory).ShouldBe(("3.1", second, "packages/inner"));
        _project.Export().ShouldContain($"inner @ {second}#subdirectory=packages/inner\n");
    }

    [Theory]
    [InlineData("old", "What lib 1.0 needs is only known once it is built")]
    [InlineData("empty", "has neither a pyproject.toml nor a setup.py")]
    [InlineData("other", "is that of other 1.0, and lib is to come from it")]
    [InlineData("broken", "is not a whole archive")]
    public void An_archive_that_does_not_do_is_an_error(string kind, string message)
    {
        var content = kind switch
        {
            "old" => Wheels.Sdist("lib", "1.0", Wheels.Metadata("lib", "1.0"), ("setup.py", "")),
            "empty" => Wheels.Sdist("lib", "1.0", null, ("README", "")),
            "other" => Wheels.Sdist("lib", "1.0", Wheels.Metadata("other", "1.0", "", "2.2")),
            _ => [1, 2, 3],
        };
        _project.Write($"\"lib @ {_project.Files.Add("lib-1.0.tar.gz", content)}\"");
        _project.Lock().ShouldBe(2);
        _project.Error.ShouldContain(message);
    }

    [Fact]
    public void Local_archives_have_paths()
    {
        var wheel = Path.Join(_project.Folder, "files", "lib-1.0-py3-none-any.whl");
        Directory.CreateDirectory(Path.GetDirectoryName(wheel)!);
        File.WriteAllBytes(wheel, Wheel("lib", "1.0"));
        var sdist = Path.Join(_project.Folder, "files", "other.tar.gz");
        File.WriteAllBytes(sdist, Wheels.Sdist("other", "2.0", Wheels.Metadata("other", "2.0", "Requires-Dist: leaf\n", "2.2")));
        _project.Write($"\"lib\", \"other @ {new Uri(sdist).AbsoluteUri}\"", "[tool.uv.sources]\nlib = { path = \"files/lib-1.0-py3-none-any.whl\" }\n");
        _project.Locked();
        _project.Package("lib").Archive.ShouldNotBeNull().Path.ShouldBe("files/lib-1.0-py3-none-any.whl");
        _project.Package("other").Archive.ShouldNotBeNull().Path.ShouldBe(sdist);
        _project.Export().ShouldBe($"./files/lib-1.0-py3-none-any.whl\n{new Uri(sdist).AbsoluteUri}\nleaf==2.0\n");
        _project.Lock("--check").ShouldBe(0);
        File.WriteAllBytes(wheel, Wheel("lib", "1.0", "Requires-Dist: leaf<2\n"));
        _project.Lock("--check").ShouldBe(1);
    }

    [Fact]
    public void Sources_hold_where_their_markers_extras_and_groups_say()
    {
        var (one, two) = (AddWheel("lib", "1.0"), AddWheel("lib", "2.0"));
        _project.Index.Add("lib", "3.0");
        _project.Write("\"lib>=3\"", $"[tool.uv]\nsources = {{ lib = [{{ url = \"{one}\", marker = \"sys_platform == 'win32'\" }}, {{ url = \"{two}\", marker = \"sys_platform == 'linux'\" }}] }}\n");
        _project.Locked();
        _project.Document().Packages.Select(package => $"{package.Version} {package.Marker} {package.IsDirect}").ShouldBe(
            ["1.0 sys_platform == \"win32\" True", "2.0 sys_platform == \"linux\" True", "3.0 sys_platform != \"linux\" and sys_platform != \"win32\" False"], ignoreOrder: true);
        _project.Write(
            "\"lib\"",
            $"[project.optional-dependencies]\na = [\"lib\"]\n[dependency-groups]\ng = [\"lib\"]\n[tool.uv]\nconflicts = [[{{ extra = \"a\" }}, {{ group = \"g\" }}]]\nsources = {{ lib = [{{ url = \"{one}\", extra = \"a\" }}, {{ url = \"{two}\", group = \"g\" }}] }}\n");
        _project.Locked();
        _project.Document().Packages.Select(package => package.Version.ShouldNotBeNull().ToString()).Order().ShouldBe(["1.0", "2.0", "3.0"]);
    }

    [Fact]
    public void Constraints_and_overrides_may_name_addresses()
    {
        var url = AddWheel("leaf", "1.5");
        _project.Index.Add("mid", "1.0", "leaf>=1");
        _project.Write("\"mid\"", $"[tool.uv]\nconstraint-dependencies = [\"leaf @ {url}\"]\n");
        _project.Locked();
        _project.Package("leaf").Archive.ShouldNotBeNull().Url.ShouldBe(url);
        _project.Index.Add("strict", "1.0", "leaf>=9");
        _project.Write("\"strict\"", $"[tool.uv]\noverride-dependencies = [\"leaf @ {url}\"]\n");
        _project.Locked();
        _project.Package("leaf").Archive.ShouldNotBeNull().Url.ShouldBe(url);
    }

    [Fact]
    public void What_indexes_have_may_name_no_addresses_of_its_own()
    {
        var url = AddWheel("lib", "1.0");
        _project.Index.Add("registered", "1.0", $"lib @ {url}");
        _project.Write("\"registered\"");
        _project.Lock().ShouldBe(1);
        _project.Error.ShouldContain($"registered 1.0 needs lib from {url}, which only the project itself may choose.");
        _project.Error.ShouldContain($"help: Require 'lib @ {url}' in the project itself");
        _project.Files.Requests.ShouldBeEmpty();
        _project.Write($"\"registered\", \"lib @ {url}\"");
        _project.Locked();
        // What is named directly may.
        var direct = AddWheel("direct", "1.0", $"Requires-Dist: lib @ {url}\n");
        _project.Write($"\"direct @ {direct}\"");
        _project.Locked();
        _project.Package("lib").Archive.ShouldNotBeNull().Url.ShouldBe(url);
    }

    [Fact]
    public void Two_addresses_of_one_package_conflict()
    {
        var (one, two) = (AddWheel("leaf", "1.0"), AddWheel("leaf", "2.0"));
        _project.Write($"\"leaf @ {one}\", \"direct @ {AddWheel("direct", "1.0", $"Requires-Dist: leaf @ {two}\n")}\"");
        _project.Lock().ShouldBe(1);
        _project.Error.ShouldContain($"direct 1.0 needs leaf from {two}, but it is to come from {one}.");
        _project.Write($"\"leaf @ {one}\", \"leaf>=2\"");
        _project.Lock().ShouldBe(1);
        _project.Error.ShouldContain("leaf>=2, but its only version is 1.0");
    }

    [Theory]
    [InlineData("lib @ {0}missing-1.0-py3-none-any.whl", "belongs to another project")]
    [InlineData("lib @ {0}lib-9.0-py3-none-any.whl", "There is nothing at {0}lib-9.0-py3-none-any.whl, where lib is to come from.")]
    [InlineData("lib @ {0}lib", "is neither that of a wheel nor that of an archive")]
    [InlineData("lib @ ftp://files.example/lib-1.0.zip", "the source of lib cannot be used: nothing is known of ftp")]
    [InlineData("lib @ ../lib-1.0.zip", "the source of lib cannot be used: it is no address")]
    [InlineData("lib @ file:///nowhere/lib-1.0-py3-none-any.whl", "lib is to come from /nowhere/lib-1.0-py3-none-any.whl, where there is nothing.")]
    public void Addresses_that_lead_nowhere_are_errors(string requirement, string message)
    {
        var root = _project.Files.Add("", []);
        _project.Write($"\"{requirement.Replace("{0}", root, StringComparison.Ordinal)}\"");
        _project.Lock().ShouldBe(2);
        _project.Error.ShouldContain(message.Replace("{0}", root, StringComparison.Ordinal));
    }

    [Fact]
    public void Credentials_stay_out_of_the_lock()
    {
        var url = AddWheel("lib", "1.0").Replace("http://", "http://user:secret@", StringComparison.Ordinal);
        _project.Write($"\"lib @ {url}\"");
        _project.Locked().ShouldNotContain("secret");
        _project.Error.ShouldNotContain("secret");
        _project.Export().ShouldNotContain("secret");
    }

    [Fact]
    public void Keys_that_do_not_go_together_have_places()
    {
        _project.Write("\"lib\"", "[tool.uv.sources]\nlib = { url = \"https://files.example/lib-1.0.zip\", rev = \"x\" }\n");
        _project.Lock().ShouldBe(2);
        _project.Error.ShouldContain("pyproject.toml:7:58: tool.uv.sources.lib.rev says nothing of a source that is a url.");
    }

    public void Dispose() => _project.Dispose();
}
