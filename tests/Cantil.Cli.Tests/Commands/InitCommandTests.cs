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
    public void Inside_another_project_that_is_said()
    {
        _cli.Run("init", "--name", "outer").ShouldBe(0);
        _cli.Run("init", "inner").ShouldBe(0);
        _cli.Error.ShouldContain("warning: The new project is inside the one of ");
        Read("pyproject.toml").ShouldContain("name = \"outer\"");
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
