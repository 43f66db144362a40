using Cantil.Foundation.Text;
using Cantil.Packaging.Locking;

namespace Cantil.Cli.Tests.Locking;

public sealed class LockSettingsTests : IDisposable
{
    private readonly CommandLine _line = new();
    private readonly PackageIndex _first = new PackageIndex().Add("a", "1.0").Add("a", "1.5").Add("b", "1.0");
    private readonly PackageIndex _second = new PackageIndex().Add("a", "1.5").Add("a", "2.0").Add("a", "0.5").Add("b", "2.0").Add("c", "1.0");

    private int Lock(params string[] arguments) => _line.Run(["lock", "-U", "--no-cache", .. arguments]);

    private void Project(string dependencies, string rest = "") =>
        _line.Write("pyproject.toml", $"[project]\nname = \"app\"\nversion = \"1\"\nrequires-python = \">=3.9\"\ndependencies = [{dependencies}]\n{rest}");

    private string Lines()
    {
        var document = PylockDocument.TryRead(SourceText.From(File.ReadAllBytes(Path.Join(_line.Folder, "pylock.toml"))), out _).ShouldNotBeNull();
        return string.Join(' ', document.Packages.Select(package => $"{package.Name}=={package.Version}@{(package.Index == _first.Url ? 1 : 2)}"));
    }

    [Theory]
    [InlineData("first-index", "", "a==1.5@1 b==1.0@1 c==1.0@2")]
    [InlineData("unsafe-best-match", "", "a==2.0@2 b==2.0@2 c==1.0@2")]
    [InlineData("unsafe-first-match", "", "a==1.5@1 b==1.0@1 c==1.0@2")]
    [InlineData("unsafe-first-match", ">1.5", "a==2.0@2 b==1.0@1 c==1.0@2")]
    [InlineData("unsafe-first-match", "!=1.5", "a==1.0@1 b==1.0@1 c==1.0@2")]
    [InlineData("unsafe-first-match", "<1", "a==0.5@2 b==1.0@1 c==1.0@2")]
    [InlineData("unsafe-best-match", "!=2.0", "a==1.5@1 b==2.0@2 c==1.0@2")]
    public void Strategies_say_which_of_two_indexes_count(string strategy, string bound, string expected)
    {
        Project($"\"a{bound}\", \"b\", \"c\"");
        Lock("--index", _first.Url, "--default-index", _second.Url, "--index-strategy", strategy).ShouldBe(0, _line.Error);
        Lines().ShouldBe(expected);
        Project($"\"a{bound}\", \"b\", \"c\"", $"[tool.uv]\nindex-strategy = \"{strategy}\"\n[[tool.uv.index]]\nurl = \"{_first.Url}\"\n[[tool.uv.index]]\nurl = \"{_second.Url}\"\ndefault = true\n");
        Lock().ShouldBe(0, _line.Error);
        Lines().ShouldBe(expected);
    }

    /// <summary>The oldest of the first index that has one that is admitted, as in uv.</summary>
    [Theory]
    [InlineData("", "a==1.0@1 b==1.0@1 c==1.0@2")]
    [InlineData(">=1.2", "a==1.5@1 b==1.0@1 c==1.0@2")]
    [InlineData("!=1.0", "a==1.5@1 b==1.0@1 c==1.0@2")]
    [InlineData(">1.5", "a==2.0@2 b==1.0@1 c==1.0@2")]
    [InlineData("<1", "a==0.5@2 b==1.0@1 c==1.0@2")]
    public void The_lowest_of_the_first_match_is_of_the_first_index(string bound, string expected)
    {
        Project($"\"a{bound}\", \"b\", \"c\"");
        foreach (var mode in (string[])["lowest", "lowest-direct"])
        {
            Lock("--index", _first.Url, "--default-index", _second.Url, "--index-strategy", "unsafe-first-match", "--resolution", mode).ShouldBe(0, _line.Error);
            Lines().ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData("pyproject.toml", "[tool.cantil]\n")]
    [InlineData("pyproject.toml", "[tool.uv]\n")]
    [InlineData("cantil.toml", "")]
    public void The_cache_is_where_the_settings_say(string file, string table)
    {
        Cached("cache-dir = \"kept/here\"");
        Directory.Exists(Path.Join(_line.Folder, "kept/here")).ShouldBeTrue();
        Directory.Delete(Path.Join(_line.Folder, "kept"), recursive: true);
        Cached("cache-dir = \"kept/here\"\nno-cache = true");
        Directory.Exists(Path.Join(_line.Folder, "kept")).ShouldBeFalse();
        Cached("cache-dir = \"kept/here\"", "--cache-dir", "kept/there");
        Directory.Exists(Path.Join(_line.Folder, "kept/here")).ShouldBeFalse();
        Directory.Exists(Path.Join(_line.Folder, "kept/there")).ShouldBeTrue();

        void Cached(string settings, params string[] arguments)
        {
            Project("\"a\"", file == "pyproject.toml" ? $"{table}{settings}\n" : "");
            if (file != "pyproject.toml")
                _line.Write(file, settings + "\n");
            _line.Run(["lock", "-U", "--default-index", _first.Url, .. arguments]).ShouldBe(0, _line.Error);
            _line.Error.ShouldNotContain("warning");
        }
    }

    [Fact]
    public void A_cache_has_to_be_a_path()
    {
        Project("\"a\"", "[tool.cantil]\ncache-dir = \"\"\n");
        Lock("--default-index", _first.Url).ShouldNotBe(0);
        _line.Error.ShouldContain("cache-dir must be a path");
    }

    [Fact]
    public void A_marker_that_nobody_can_write_is_an_error()
    {
        string[] variables = ["platform_version", "sys_platform", "platform_machine", "platform_release", "implementation_name", "platform_python_implementation"];
        var marker = string.Join(" or ", Enumerable.Range(0, 60).Select(i => $"{variables[i * 2 % 6]} == 'p{i}' and {variables[(i * 2 + 1) % 6]} == 'q{i}'"));
        Project($"\"a; {marker}\"");
        Lock("--default-index", _first.Url).ShouldBe(2);
        _line.Error.ShouldStartWith("error: A marker has more than 4096 alternatives");
        _line.Error.ShouldContain("help: ");
    }

    [Fact]
    public void A_locked_version_is_kept_whichever_index_it_is_from()
    {
        string[] arguments = ["lock", "--no-cache", "--index", _first.Url, "--default-index", _second.Url, "--index-strategy", "unsafe-first-match"];
        Project("\"a>1.5\"");
        _line.Run(arguments).ShouldBe(0, _line.Error);
        Project("\"a\"");
        _line.Run(arguments).ShouldBe(0, _line.Error);
        Lines().ShouldBe("a==2.0@2");
    }

    [Fact]
    public void The_first_index_is_the_only_one_that_is_asked_for_what_it_has()
    {
        Project("\"a>1.5\"");
        Lock("--index", _first.Url, "--default-index", _second.Url).ShouldBe(1);
        _line.Error.ShouldContain("but its only versions are 1.0 and 1.5");
    }

    [Fact]
    public void Indexes_of_the_user_are_asked_where_the_project_names_none()
    {
        _line.With("XDG_CONFIG_HOME", Path.Join(_line.Folder, "user"));
        _line.Write("user/uv/uv.toml", $"index-url = \"{_second.Url}\"\nnobody-knows = 1\n");
        Project("\"a\"");
        Lock().ShouldBe(0, _line.Error);
        Lines().ShouldBe("a==2.0@2");
        _line.Error.ShouldNotContain("warning");
        _line.Write("user/cantil/cantil.toml", $"index-url = \"{_first.Url}\"\nresolutio = \"lowest\"\n");
        Lock().ShouldBe(0, _line.Error);
        Lines().ShouldBe("a==1.5@1");
        _line.Error.ShouldContain($"warning: {Path.Join(_line.Folder, "user/cantil/cantil.toml")}:2:");
        _line.Error.ShouldContain("did you mean \"resolution\"?");
        Project("\"a\"", $"[tool.uv]\nindex-url = \"{_second.Url}\"\n");
        Lock().ShouldBe(0, _line.Error);
        Lines().ShouldBe("a==2.0@2");
        Project("\"a\"");
        Lock("--isolated", "--index-url", _second.Url).ShouldBe(0, _line.Error);
        Lines().ShouldBe("a==2.0@2");
        _line.Error.ShouldNotContain("warning");
    }

    [Fact]
    public void Files_beside_the_project_count_in_their_order()
    {
        Project("\"a\"", "[tool.cantil]\nresolution = \"highest\"\n[tool.uv]\nprerelease = \"allow\"\n");
        _line.Write("uv.toml", $"index-url = \"{_second.Url}\"\nresolution = \"lowest\"\n");
        Lock().ShouldBe(0, _line.Error);
        Lines().ShouldBe("a==2.0@2");
        _line.Write("cantil.toml", "resolution = \"lowest\"\n");
        Lock().ShouldBe(0, _line.Error);
        Lines().ShouldBe("a==0.5@2");
        _line.Write(".cantil.toml", "resolution = 1\n");
        Lock().ShouldBe(2);
        _line.Error.ShouldContain($"error: {Path.Join(_line.Folder, ".cantil.toml")}:1:14: ");
    }

    [Fact]
    public void The_command_line_sets_what_files_could()
    {
        Project("\"a\"", $"[tool.cantil]\nresolution = \"highest\"\nindex-url = \"{_second.Url}\"\n");
        Lock("--config", "resolution = 'lowest'").ShouldBe(0, _line.Error);
        Lines().ShouldBe("a==0.5@2");
        _line.Write("cantil.toml", "resolution = \"broken\"\n");
        _line.Write("other.toml", $"constraint-dependencies = [\"a<2\"]\n");
        Lock("--config", "other.toml").ShouldBe(0, _line.Error);
        Lines().ShouldBe("a==1.5@2");
        _line.Run("tree", "--config", "other.toml").ShouldBe(0, _line.Error);
        _line.Error.ShouldNotContain("not what the project asks for");
        _line.Run("tree", "--isolated").ShouldBe(0, _line.Error);
        _line.Error.ShouldContain("not what the project asks for");
        Lock("--config", "resolution = lowest").ShouldBe(2);
        _line.Error.ShouldContain("neither a file nor a setting");
        Lock("--config", "nowhere.toml").ShouldBe(2);
        _line.Error.ShouldContain("nowhere.toml: the file cannot be read");
        Lock("--config", "resolution = 'x'").ShouldBe(2);
        _line.Error.ShouldContain("--config 'resolution = 'x'':1:");
    }

    [Fact]
    public void What_pip_is_told_counts_where_nothing_else_is_said()
    {
        _line.Write("pip.conf", $"[global]\nindex-url = {_second.Url}\n");
        _line.With("PIP_CONFIG_FILE", Path.Join(_line.Folder, "pip.conf"));
        Project("\"a\"");
        Lock().ShouldBe(0, _line.Error);
        Lines().ShouldBe("a==2.0@2");
        Lock("--index-url", _first.Url).ShouldBe(0, _line.Error);
        Lines().ShouldBe("a==1.5@1");
        _line.Write("pip.conf", $"[global]\nno-index = true\nindex-url = {_second.Url}\n");
        Lock().ShouldBe(1);
        _line.Error.ShouldContain("a, which was not found");
    }

    [Fact]
    public void Settings_say_how_indexes_are_asked()
    {
        Project("\"a\"", "[tool.uv]\nkeyring-provider = \"import\"\n");
        Lock("--index-url", _first.Url).ShouldBe(2);
        _line.Error.ShouldContain("pyproject.toml:7:");
        _line.Error.ShouldContain("keyring-provider");
        Project("\"a\"", "[tool.cantil]\noffline = true\nallow-insecure-host = [\"index.example\"]\n");
        Lock("--index-url", _first.Url).ShouldBe(2);
        _line.Error.ShouldContain("the network may not be used");
    }

    public void Dispose()
    {
        _line.Dispose();
        _first.Dispose();
        _second.Dispose();
    }
}
