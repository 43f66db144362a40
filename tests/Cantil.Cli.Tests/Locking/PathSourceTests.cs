namespace Cantil.Cli.Tests.Locking;

public sealed class PathSourceTests : IDisposable
{
    private readonly SourcesProject _project = new();

    private void Library(string folder, string name, string dependencies, string rest = "", string version = "version = \"1.0\"") =>
        _project.Line.Write($"{folder}/pyproject.toml", $"[project]\nname = \"{name}\"\n{version}\ndependencies = [{dependencies}]\n{rest}");

    [Fact]
    public void Folders_lead_to_their_own_sources()
    {
        Library("libs/a", "a", "\"leaf\", \"b\"", "[tool.uv.sources]\nb = { path = \"../b\", editable = true }\n");
        Library("libs/b", "b", "\"leaf<2\"", version: "dynamic = [\"version\"]");
        _project.Write("\"a>=7\"", "[tool.uv.sources]\na = { path = \"libs/a\" }\n");
        _project.Locked();
        var (a, b) = (_project.Package("a"), _project.Package("b"));
        (a.Directory.ShouldNotBeNull().Path, a.Directory!.IsEditable, b.Directory.ShouldNotBeNull().Path, b.Directory!.IsEditable).ShouldBe(("libs/a", null, "libs/b", true));
        b.Version.ShouldBeNull();
        _project.Export().ShouldBe("-e ./libs/b\n./libs/a\nleaf==1.0\n");
        _project.Lock("--check").ShouldBe(0);
        Library("libs/b", "b", "\"leaf\"", version: "dynamic = [\"version\"]");
        _project.Lock("--check").ShouldBe(1);
    }

    [Fact]
    public void What_is_no_package_is_not_installed_and_its_dependencies_are()
    {
        Library("libs/a", "a", "\"leaf\"");
        Library("libs/b", "b", "\"leaf<2\"", "[tool.uv]\npackage = false\n");
        Library("libs/c", "c", "\"a\", \"b\"", "[tool.uv.sources]\na = { path = \"../a\", package = false }\nb = { path = \"../b\" }\n");
        _project.Write("\"c\"", "[tool.uv.sources]\nc = { path = \"libs/c\" }\n");
        _project.Locked();
        _project.Document().Packages.Select(package => package.Name.Value).ShouldBe(["c", "leaf"]);
        _project.Package("c").Dependencies.ShouldNotBeNull().ShouldHaveSingleItem().Name.Value.ShouldBe("leaf");
    }

    [Fact]
    public void Members_that_others_need_are_folders_of_the_lock()
    {
        Library("libs/a", "a", "\"leaf\", \"b\"", "[tool.uv.sources]\nb = { workspace = true }\n");
        Library("libs/b", "b", "\"leaf<2\"");
        Library("libs/c", "c", "\"leaf\"");
        _project.Write("\"a ; sys_platform == 'win32'\"", "[tool.uv]\nworkspace = { members = [\"libs/*\"] }\nsources = { a = { workspace = true, editable = false } }\n");
        _project.Locked();
        _project.Document().Packages.Select(package => $"{package.Name} {package.Directory?.Path} {package.Directory?.IsEditable} {package.Marker}".TrimEnd())
            .ShouldBe(["a libs/a  sys_platform == \"win32\"", "b libs/b True", "leaf"]);
        _project.Package("a").Dependencies.ShouldNotBeNull().Select(dependency => dependency.Name.Value).Order().ShouldBe(["b", "leaf"]);
        _project.Error.ShouldStartWith("Resolved 5 packages in ");
        _project.Lock().ShouldBe(0);
        _project.Error.ShouldStartWith("Resolved 5 packages in ");
        _project.Export().ShouldBe("-e ./libs/b ; sys_platform == 'win32'\n./libs/a ; sys_platform == 'win32'\nleaf==1.0 ; sys_platform == 'win32'\n");
    }

    [Theory]
    [InlineData("path = \"libs/none\"", "lib is to come from {0}/libs/none, where there is nothing.")]
    [InlineData("path = \"libs/a\"", "lib is to come from {0}/libs/a, where a is.")]
    [InlineData("path = \"libs/empty\"", "where there is no project: it has no pyproject.toml")]
    [InlineData("path = \"libs/a\", editable = true, package = false", "what is not installed cannot be installed editably")]
    [InlineData("workspace = true", "the source of lib is the workspace, which has no member of that name")]
    public void Paths_that_lead_nowhere_are_errors(string source, string message)
    {
        Library("libs/a", "a", "");
        Directory.CreateDirectory(Path.Join(_project.Folder, "libs", "empty"));
        _project.Write("\"lib\"", $"[tool.uv.sources]\nlib = {{ {source} }}\n");
        _project.Lock().ShouldBe(2);
        _project.Error.ShouldContain(message.Replace("{0}", _project.Folder, StringComparison.Ordinal));
    }

    [Fact]
    public void Stated_metadata_stands_for_that_of_an_index()
    {
        _project.Index.AddSource("old", "1.0").AddSource("old", "2.0").Add("mid", "1.0", "leaf>=2");
        _project.Write(
            "\"old\", \"mid\"",
            "[tool.uv]\nbuild-constraint-dependencies = [\"setuptools<80\"]\n[[tool.uv.dependency-metadata]]\nname = \"old\"\nversion = \"1.0\"\nrequires-dist = [\"leaf<2\"]\n[[tool.uv.dependency-metadata]]\nname = \"mid\"\nprovides-extra = [\"x\"]\n");
        _project.Locked();
        _project.Document().Packages.Select(package => $"{package.Name} {package.Version}").ShouldBe(["leaf 1.0", "mid 1.0", "old 1.0"]);
        _project.Lock("--check").ShouldBe(0);
        _project.Write("\"mid\"", "[[tool.uv.dependency-metadata]]\nname = \"mid\"\nrequires-dist = [\"leaf<2\"]\n");
        _project.Lock("--check").ShouldBe(1);
        _project.Write("\"mid\"", "[[tool.uv.dependency-metadata]]\nversion = \"1\"\nunknown = 1\n");
        _project.Lock().ShouldBe(2);
        _project.Error.ShouldContain("dependency-metadata[0].name is missing");
    }

    [Fact]
    public void A_folder_may_have_indexes_of_its_own()
    {
        using var own = new PackageIndex().Add("special", "1.0", "leaf");
        Library("libs/a", "a", "\"special\"", $"[[tool.uv.index]]\nname = \"own\"\nurl = \"{own.Url}\"\nexplicit = true\n[tool.uv.sources]\nspecial = {{ index = \"own\" }}\n");
        _project.Write("\"a\"", "[tool.uv.sources]\na = { path = \"libs/a\" }\n");
        _project.Locked();
        _project.Package("special").Index.ShouldBe(own.Url);
        _project.Package("leaf").Index.ShouldBe(_project.Index.Url);
    }

    public void Dispose() => _project.Dispose();
}
