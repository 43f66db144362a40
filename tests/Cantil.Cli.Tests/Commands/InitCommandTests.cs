using Cantil.Foundation.Text;
using Cantil.Packaging.Projects;

namespace Cantil.Cli.Tests.Commands;

public sealed class InitCommandTests : IDisposable
{
    private readonly CommandLine _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void A_program_is_made_in_a_new_folder()
    {
        _cli.Run("init", "my-app", "--python", "3.12").ShouldBe(0);
        _cli.Error.ShouldContain("Made the project `my-app` in ");
        Read("my-app/pyproject.toml").ShouldBe(
            """
            [project]
            name = "my-app"
            version = "0.1.0"
            readme = "README.md"
            requires-python = ">=3.12"
            dependencies = []

            """);
        Names("my-app").ShouldBe([".gitignore", ".python-version", "README.md", "main.py", "pyproject.toml"]);
        Read("my-app/.python-version").ShouldBe("3.12\n");
    }

    [Theory]
    [InlineData("--lib", ".gitignore README.md pyproject.toml src/a_b/__init__.py src/a_b/py.typed")]
    [InlineData("--package", ".gitignore README.md pyproject.toml src/a_b/__init__.py src/a_b/__main__.py")]
    [InlineData("--bare", "pyproject.toml")]
    [InlineData("--no-readme", ".gitignore main.py pyproject.toml")]
    public void Each_kind_has_its_files(string option, string files)
    {
        _cli.Run("init", "--name", "A.b", option).ShouldBe(0);
        string.Join(' ', Names("")).ShouldBe(files);
        var read = PyprojectFile.Read(SourceText.From(Read("pyproject.toml")));
        read.Problems.ShouldBeEmpty();
        read.Project!.DisplayName.ShouldBe("A.b");
        (read.BuildSystem is not null).ShouldBe(option is "--lib" or "--package");
        read.Project.Scripts.Count.ShouldBe(option == "--package" ? 1 : 0);
    }

    [Theory]
    [InlineData("hatch", "packages = [\"src/_1x\"]")]
    [InlineData("setuptools", "build-backend = \"setuptools.build_meta\"")]
    [InlineData("flit", "name = \"_1x\"")]
    [InlineData("uv", "module-name = \"_1x\"")]
    public void A_name_that_Python_cannot_import_gets_a_module_that_it_can(string backend, string said)
    {
        _cli.Run("init", "1x", "--build-backend", backend).ShouldBe(0);
        Read("1x/pyproject.toml").ShouldContain(said);
        Read("1x/src/_1x/__main__.py").ShouldBe("from _1x import main\n\nmain()\n");
        PyprojectFile.Read(SourceText.From(Read("1x/pyproject.toml"))).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_there_stays()
    {
        _cli.Write("x/README.md", "mine");
        _cli.Write("x/main.py", "mine");
        _cli.Run("init", "x").ShouldBe(0);
        Read("x/README.md").ShouldBe("mine");
        Read("x/main.py").ShouldBe("mine");

        var pyproject = Read("x/pyproject.toml");
        _cli.Run("init", "x").ShouldBe(2);
        _cli.Error.ShouldContain("There is a project in ");
        Read("x/pyproject.toml").ShouldBe(pyproject);
    }

    [Fact]
    public void Inside_another_project_it_becomes_a_member_of_its_workspace()
    {
        _cli.Write("pyproject.toml", "\uFEFF[project]\r\nname = \"outer\" # mine\r\nversion = \"1\"\r\n");
        _cli.Run("init", "packages/inner").ShouldBe(0, _cli.Error);
        _cli.Error.ShouldContain("Added it as `packages/inner` to the workspace of ");
        var made = Read("pyproject.toml");
        File.ReadAllBytes(Path.Join(_cli.Folder, "pyproject.toml")).ShouldBe([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(made)]);
        made.ShouldStartWith("[project]\r\nname = \"outer\" # mine\r\nversion = \"1\"\r\n");
        made.ShouldEndWith("[tool.cantil.workspace]\r\nmembers = [\r\n    \"packages/inner\",\r\n]\r\n");
        _cli.Run("init", "packages/inner/more").ShouldBe(0, _cli.Error);
        Read("pyproject.toml").ShouldEndWith("    \"packages/inner\",\r\n    \"packages/inner/more\",\r\n]\r\n", customMessage: "of the root, not of the member");
        Read("packages/inner/pyproject.toml").ShouldNotContain("workspace");
    }

    [Theory]
    [InlineData("[tool.uv.workspace]\nmembers = [\"a\"]\n", "members = [\"a\", \"inner\"]\n")]
    [InlineData("[tool.uv]\nno-build = true\n", "[tool.uv.workspace]\nmembers = [\n    \"inner\",\n]\n")]
    [InlineData("[tool.uv]\nno-build = true\n[tool.cantil.workspace]\nmembers = []\n", "[tool.cantil.workspace]\nmembers = [\n    \"inner\",\n]\n")]
    public void The_table_that_has_the_members_gets_one_more(string tables, string end)
    {
        _cli.Write("pyproject.toml", "[project]\nname = \"outer\"\nversion = \"1\"\n" + tables);
        _cli.Run("init", "inner").ShouldBe(0, _cli.Error);
        Read("pyproject.toml").ShouldEndWith(end);
    }

    [Theory]
    [InlineData("[tool.uv.workspace]\nmembers = [\"in*\"]\n", null)]
    [InlineData("[tool.uv.workspace]\nmembers = [\"a\"]\nexclude = [\"inner\"]\n", "excludes it")]
    [InlineData("[project.x\n", "stands for itself")]
    public void The_outer_project_stays_as_it_is_where_nothing_is_to_be_added(string tables, string? said)
    {
        var outer = "[project]\nname = \"outer\"\nversion = \"1\"\n" + tables;
        _cli.Write("pyproject.toml", outer);
        _cli.Run("init", "inner").ShouldBe(0, _cli.Error);
        Read("pyproject.toml").ShouldBe(outer);
        if (said is not null)
            _cli.Error.ShouldContain(said);
        _cli.Run("init", "other", "--no-workspace").ShouldBe(0, _cli.Error);
        Read("pyproject.toml").ShouldBe(outer);
        _cli.Error.ShouldBe($"Made the project `other` in {Path.Join(_cli.Folder, "other")}.\n");
    }

    [Theory]
    [InlineData("error: `a b` is no name of a project.", "--name", "a b")]
    [InlineData("error: The folder's name, `-x-`, is no name of a project.", "./-x-")]
    [InlineData("error: `--app` and `--lib` are given.", "x", "--app", "--lib")]
    [InlineData("error: `--lib` and `--no-package` are given.", "x", "--lib", "--no-package")]
    [InlineData("error: `three` says no version of Python.", "x", "--python", "three")]
    [InlineData("error: The description has more than one line.", "x", "--description", "a\nb")]
    public void What_makes_no_sense_is_refused_and_nothing_is_made(string said, params string[] arguments)
    {
        _cli.Run(["init", .. arguments]).ShouldBe(2);
        _cli.Error.ShouldStartWith(said);
        Directory.EnumerateFileSystemEntries(_cli.Folder).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_in_the_folder_s_place_is_said()
    {
        _cli.Write("x", "");
        _cli.Run("init", "x").ShouldBe(2);
        _cli.Error.ShouldContain("is a file, not a folder.");
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_cli.Folder, name));

    private string[] Names(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(_cli.Folder, folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Path.Combine(_cli.Folder, folder), path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
