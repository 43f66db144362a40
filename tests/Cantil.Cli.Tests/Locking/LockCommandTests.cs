using Cantil.Foundation.Text;
using Cantil.Packaging.Locking;

namespace Cantil.Cli.Tests.Locking;

public sealed class LockCommandTests : IDisposable
{
    private readonly CommandLine _line = new();
    private readonly PackageIndex _index = new();

    private string LockPath => Path.Join(_line.Folder, "pylock.toml");

    public LockCommandTests() => _index
        .Add("a", "1.0", "b>=1").Add("a", "2.0", "b>=2")
        .Add("b", "1.0").Add("b", "2.0").Add("b", "3.0rc1")
        .Add("win", "1.0").Add("tests", "1.0", "a<2")
        .Add("numbers", "1.0", ">=3.9", "py3-none-any").Add("numbers", "2.0", ">=3.11", "py3-none-any");

    private int Lock(params string[] arguments) => _line.Run(["lock", "--no-cache", "--index-url", _index.Url, .. arguments]);

    private void Project(string dependencies, string rest = "", string python = ">=3.9") =>
        _line.Write("pyproject.toml", $"[project]\nname = \"app\"\nversion = \"1\"\nrequires-python = \"{python}\"\ndependencies = [{dependencies}]\n{rest}");

    private PylockDocument Read() =>
        PylockDocument.TryRead(SourceText.From(File.ReadAllBytes(LockPath)), out var problems).ShouldNotBeNull(string.Join('\n', problems));

    private string[] Lines() => [.. Read().Packages.Select(package => $"{package.Name}=={package.Version}" + (package.Marker is null ? "" : $" ; {package.Marker}"))];

    [Fact]
    public void A_project_is_locked()
    {
        Project("\"a\", \"win ; sys_platform == 'win32'\", \"numbers\"");
        Lock().ShouldBe(0, _line.Error);
        Lines().ShouldBe(
        [
            "a==2.0", "b==2.0", "numbers==1.0 ; python_full_version < \"3.11\"", "numbers==2.0 ; python_full_version >= \"3.11\"",
            "win==1.0 ; sys_platform == \"win32\"",
        ]);
        _line.Output.ShouldBeEmpty();
        _line.Error.ShouldStartWith("Resolved 6 packages in ");
        var a = Read().Packages[0];
        a.Index.ShouldBe(_index.Url);
        a.Dependencies.ShouldNotBeNull().ShouldHaveSingleItem().Name.Value.ShouldBe("b");
        a.Wheels.ShouldHaveSingleItem().Hashes.ShouldHaveSingleItem().Algorithm.ShouldBe("sha256");
    }

    [Fact]
    public void A_lock_that_is_right_needs_no_network()
    {
        Project("\"a\"");
        Lock("--check").ShouldBe(1);
        File.Exists(LockPath).ShouldBeFalse();
        Lock().ShouldBe(0);
        var requests = _index.Requests;
        var content = File.ReadAllBytes(LockPath);
        _index.IsBroken = true;
        Lock().ShouldBe(0);
        Lock("--check").ShouldBe(0);
        _index.Requests.ShouldBe(requests);
        // What says nothing about dependencies does not matter.
        File.AppendAllText(Path.Join(_line.Folder, "pyproject.toml"), "# a comment\n[tool.other]\nx = 1\n");
        Lock("--check").ShouldBe(0);
        _index.IsBroken = false;
        Project("\"a\", \"numbers\"");
        Lock("--check").ShouldBe(1);
        _line.Error.ShouldContain("`cantil lock` writes it.");
        File.ReadAllBytes(LockPath).ShouldBe(content);
    }

    [Fact]
    public void A_lock_that_somebody_wrote_in_is_not_right()
    {
        Project("\"a\"");
        Lock().ShouldBe(0);
        var content = File.ReadAllText(LockPath);
        File.WriteAllText(LockPath, content.Replace("version = \"2.0\"", "version = \"1.0\"", StringComparison.Ordinal));
        Lock("--check").ShouldBe(1);
        File.WriteAllText(LockPath, "what = is this");
        Lock().ShouldBe(0);
        _line.Error.ShouldContain("made anew");
        File.ReadAllText(LockPath).ShouldBe(content);
        File.WriteAllText(LockPath, content.Replace("lock-version = \"1.0\"", "lock-version = \"2.0\"", StringComparison.Ordinal));
        Lock().ShouldBe(2);
        _line.Error.ShouldContain("lock-version is 2.0");
        File.ReadAllText(LockPath).ShouldContain("lock-version = \"2.0\"");
    }

    [Fact]
    public void Versions_of_the_old_lock_are_kept_until_an_upgrade()
    {
        Project("\"a<2\", \"b<2\"");
        Lock().ShouldBe(0);
        Project("\"a\", \"b\"");
        Lock().ShouldBe(0, _line.Error);
        Lines().ShouldBe(["a==1.0", "b==1.0"]);
        Lock("--upgrade-package", "b", "--dry-run").ShouldBe(0);
        _line.Error.ShouldContain("\nUpdate b v1.0 -> v2.0\n");
        Lines().ShouldBe(["a==1.0", "b==1.0"]);
        Lock("--upgrade-package", "b").ShouldBe(0);
        _line.Error.ShouldContain("\nUpdated b v1.0 -> v2.0\n");
        Lines().ShouldBe(["a==1.0", "b==2.0"]);
        Lock("-U").ShouldBe(0);
        _line.Error.ShouldContain("\nUpdated a v1.0 -> v2.0\n");
        Project("\"b\", \"numbers>=2\"", python: ">=3.11");
        Lock().ShouldBe(0);
        _line.Error.ShouldContain("\nRemoved a v2.0\nAdded numbers v2.0\n");
    }

    [Fact]
    public void Groups_and_extras_have_markers_of_their_own()
    {
        Project("\"b\"", "[project.optional-dependencies]\nx = [\"numbers\"]\n[dependency-groups]\ndev = [\"win\"]\n", ">=3.11");
        Lock().ShouldBe(0, _line.Error);
        Lines().ShouldBe(["b==2.0", "numbers==2.0 ; \"x\" in extras", "win==1.0 ; \"dev\" in dependency_groups"]);
        var document = Read();
        document.Extras.ShouldHaveSingleItem().Value.ShouldBe("x");
        document.DependencyGroups.ShouldHaveSingleItem().Value.ShouldBe("dev");
        document.DefaultGroups.ShouldHaveSingleItem().Value.ShouldBe("dev");
    }

    [Fact]
    public void Settings_bound_what_is_chosen()
    {
        Project("\"a\"", "[tool.cantil]\nconstraint-dependencies = [\"b<2\"]\n");
        Lock().ShouldBe(0, _line.Error);
        Lines().ShouldBe(["a==1.0", "b==1.0"]);
        Project("\"a<2\"", "[tool.uv]\noverride-dependencies = [\"b==1.0\"]\n");
        Lock("-U").ShouldBe(0, _line.Error);
        Lines().ShouldBe(["a==1.0", "b==1.0"]);
        Project("\"b\"", "[tool.uv]\nprerelease = \"allow\"\n[tool.cantil]\nresolution = \"highest\"\n");
        Lock("-U").ShouldBe(0, _line.Error);
        Lines().ShouldBe(["b==3.0rc1"]);
        Lock("-U", "--prerelease", "disallow").ShouldBe(0, _line.Error);
        Lines().ShouldBe(["b==2.0"]);
        Lock("-U", "--resolution", "lowest").ShouldBe(0, _line.Error);
        Lines().ShouldBe(["b==1.0"]);
    }

    [Fact]
    public void What_cannot_be_resolved_is_explained()
    {
        Project("\"a==2.0\", \"b<2\"");
        Lock().ShouldBe(1);
        _line.Error.ShouldContain("b");
        File.Exists(LockPath).ShouldBeFalse();
        Project("\"nothing-of-that-name\"");
        Lock().ShouldBe(1);
        _line.Error.ShouldContain("nothing-of-that-name");
        _index.AddSource("only-source", "1.0");
        Project("\"only-source\"", "[tool.uv]\nno-build = true\n");
        Lock().ShouldBe(1);
        _line.Error.ShouldContain("building is turned off");
    }

    [Fact]
    public void An_index_that_fails_is_named()
    {
        Project("\"a\"");
        _index.IsBroken = true;
        _line.With("CANTIL_HTTP_RETRIES", "1");
        Lock().ShouldBe(2);
        _line.Error.ShouldContain("127.0.0.1");
        _line.Error.ShouldContain("500");
        Lock("--offline").ShouldBe(2);
        _line.Error.ShouldContain("network");
        File.Exists(LockPath).ShouldBeFalse();
    }

    [Fact]
    public void The_cache_serves_offline()
    {
        Project("\"a\"");
        _line.Run("lock", "--cache-dir", "cache", "--index-url", _index.Url).ShouldBe(0, _line.Error);
        var content = File.ReadAllText(LockPath);
        File.Delete(LockPath);
        _line.Run("lock", "--cache-dir", "cache", "--index-url", _index.Url, "--offline").ShouldBe(0, _line.Error);
        File.ReadAllText(LockPath).ShouldBe(content);
    }

    [Fact]
    public void Mistakes_in_the_project_have_places()
    {
        _line.Run("lock").ShouldBe(2);
        _line.Error.ShouldContain("cantil init");
        Project("\"a>=x\"");
        Lock().ShouldBe(2);
        _line.Error.ShouldContain("pyproject.toml:5:");
        Project("\"a\"", "[tool.cantil]\nprerelease = \"some\"\n");
        Lock().ShouldBe(2);
        _line.Error.ShouldContain("pyproject.toml:7:");
        Project("\"a\"", "[tool.cantil]\nconstraint-dependencie = []\n");
        Lock().ShouldBe(0, _line.Error);
        _line.Error.ShouldContain("did you mean \"constraint-dependencies\"?");
        Project("\"a\"", "[tool.cantil.sources]\na = { index = \"none\" }\n");
        Lock().ShouldBe(2);
        _line.Error.ShouldContain("\"none\"");
    }

    [Fact]
    public void Packages_can_be_pinned_to_an_index()
    {
        using var other = new PackageIndex().Add("a", "9.0").Add("b", "9.0");
        Project("\"a\", \"b\"", $"[[tool.uv.index]]\nname = \"own\"\nurl = \"{other.Url}\"\nexplicit = true\n[tool.uv.sources]\na = {{ index = \"own\" }}\n");
        Lock().ShouldBe(0, _line.Error);
        Lines().ShouldBe(["a==9.0", "b==2.0"]);
        Read().Packages[0].Index.ShouldBe(other.Url);
        Project("\"a\", \"b\"", $"[[tool.cantil.index]]\nurl = \"{other.Url}\"\n");
        Lock("-U").ShouldBe(0, _line.Error);
        Lines().ShouldBe(["a==9.0", "b==9.0"]);
    }

    [Fact]
    public void Projects_in_folders_are_read()
    {
        Project("\"lib\"", "[tool.uv.sources]\nlib = { path = \"lib\", editable = true }\n");
        _line.Write("lib/pyproject.toml", "[project]\nname = \"lib\"\nversion = \"7\"\ndependencies = [\"b<2\"]\n");
        Lock().ShouldBe(0, _line.Error);
        Lines().ShouldBe(["b==1.0", "lib==7"]);
        Read().Packages[1].Directory.ShouldBe(new PylockDirectory("lib", true));
        Lock("--check").ShouldBe(0);
        _line.Write("lib/pyproject.toml", "[project]\nname = \"lib\"\nversion = \"7\"\ndependencies = [\"b\"]\n");
        Lock("--check").ShouldBe(1, "the folder's file counts too");
        Lock("-U").ShouldBe(0);
        Lines().ShouldBe(["b==2.0", "lib==7"]);
    }

    [Fact]
    public void A_workspace_has_one_lock()
    {
        Project("\"core\"", "[tool.uv.workspace]\nmembers = [\"packages/*\"]\n[tool.uv.sources]\ncore = { workspace = true }\n");
        _line.Write("packages/core/pyproject.toml", "[project]\nname = \"core\"\nversion = \"1\"\ndependencies = [\"a<2\"]\n");
        _line.Write("packages/other/pyproject.toml", "[project]\nname = \"other\"\nversion = \"1\"\ndependencies = [\"b\"]\n");
        _line.Write("packages/notes/readme.txt", "");
        _line.Run("--directory", Path.Join(_line.Folder, "packages/core"), "lock", "--no-cache", "--index-url", _index.Url).ShouldBe(0, _line.Error);
        Lines().ShouldContain("a==1.0");
        Lines().ShouldContain("b==2.0");
    }

    [Fact]
    public void Wheels_that_nobody_can_use_are_left_out()
    {
        _index.Add("c", "1.0", null, "cp38-cp38-win_amd64").Add("c", "1.0", null, "cp311-cp311-win_amd64").Add("c", "1.0", null, "cp37-abi3-win_amd64")
            .Add("c", "1.0", null, "cp311-cp311-manylinux_2_17_x86_64");
        Project("\"c; sys_platform == 'win32'\"", python: ">=3.10");
        Lock().ShouldBe(0, _line.Error);
        Read().Packages[0].Wheels.Select(wheel => wheel.FileName).ShouldBe(["c-1.0-cp311-cp311-win_amd64.whl", "c-1.0-cp37-abi3-win_amd64.whl"]);
    }

    [Fact]
    public void Checking_looks_at_the_lock()
    {
        Project("\"a\"");
        _line.Write("m.py", "x = 1\n");
        _line.Run("check").ShouldBe(0);
        Lock().ShouldBe(0);
        _line.Run("check").ShouldBe(0, _line.Error);
        Project("\"a\", \"b\"");
        _line.Run("check").ShouldBe(1);
        _line.Error.ShouldContain("pylock.toml is not what the project asks for now");
        _line.Output.ShouldBeEmpty("not all checks passed");
        _line.Run("check", "--exit-zero").ShouldBe(0);
        File.WriteAllText(LockPath, "<<<<<<< ours\n");
        _line.Run("check").ShouldBe(2);
        _line.Error.ShouldContain("pylock.toml:1:1: ");
        File.Delete(LockPath);
        Directory.CreateDirectory(LockPath);
        _line.Run("check").ShouldBe(2);
        _line.Error.ShouldContain("cannot be read: it is a directory");
        Directory.Delete(LockPath);
        File.WriteAllText(LockPath, "lock-version = \"1.0\"\ncreated-by = \"another\"\npackages = []\n");
        _line.Run("check").ShouldBe(0, "only a resolution can tell");
    }

    public void Dispose()
    {
        _line.Dispose();
        _index.Dispose();
    }
}
