using Cantil.Projects.Loading;
using Cantil.Projects.Settings;
using Cantil.Resolver;

namespace Cantil.Projects.Tests.Settings;

public sealed class ProjectSettingsTests : IDisposable
{
    private readonly ProjectFolder _folder = new();

    private ProjectFile Load(string tool)
    {
        var loader = new ProjectLoader([], []);
        var project = loader.Load(_folder.Write("pyproject.toml", "[project]\nname = \"app\"\nversion = \"1\"\n" + tool));
        loader.Problems.ShouldBeEmpty();
        return project.ShouldNotBeNull();
    }

    private string ProblemOf(string tool)
    {
        var loader = new ProjectLoader([], []);
        loader.Load(_folder.Write("pyproject.toml", "[project]\nname = \"app\"\nversion = \"1\"\n" + tool));
        var problem = loader.Problems.ShouldHaveSingleItem();
        problem.Position.ShouldNotBeNull().Row.ShouldBeGreaterThan(3);
        return problem.Message;
    }

    [Fact]
    public void Keys_of_uv_are_read_and_own_keys_count_more()
    {
        var settings = Load("""
            [tool.uv]
            prerelease = "allow"
            resolution = "lowest"
            constraint-dependencies = ["a<2"]
            environments = "sys_platform == 'linux'"
            required-environments = ["os_name == 'nt'", "os_name == 'posix'"]
            conflicts = [[{ extra = "x" }, { extra = "Y" }, { package = "other", group = "g" }]]
            no-build-package = ["A_b"]
            exclude-newer = "2025-01-01"
            exclude-newer-package = { a = "2026-01-01", b = false }
            default-groups = "all"
            dev-dependencies = ["pytest"]
            unknown-to-us = 1
            [tool.cantil]
            resolution = "lowest-direct"
            fork-strategy = "fewest"
            """).Settings;
        settings.PreReleases.ShouldBe(PreReleaseMode.Allow);
        settings.Resolution.ShouldBe(ResolutionMode.LowestDirect);
        settings.ForkStrategy.ShouldBe(ForkStrategy.Fewest);
        settings.Constraints.ShouldHaveSingleItem().ToString().ShouldBe("a<2");
        settings.Environments.ShouldHaveSingleItem();
        settings.RequiredEnvironments.Count.ShouldBe(2);
        settings.Conflicts.ShouldHaveSingleItem()[1].Extra.ShouldNotBeNull().Value.ShouldBe("y");
        settings.Conflicts[0][2].Package.ShouldNotBeNull().Value.ShouldBe("other");
        settings.NoBuildPackages.ShouldHaveSingleItem().Value.ShouldBe("a-b");
        settings.ExcludeNewer.ShouldBe("2025-01-01");
        settings.ExcludeNewerPackage.Values.ShouldBe(["2026-01-01", null]);
        settings.IsEveryGroupDefault.ShouldBeTrue();
    }

    [Fact]
    public void Indexes_come_in_order_with_the_default_one_last()
    {
        var indexes = Load("""
            [tool.uv]
            index-url = "https://main.example/simple"
            extra-index-url = ["https://extra.example/simple"]
            find-links = ["wheels"]
            [[tool.uv.index]]
            name = "own"
            url = "https://own.example/simple"
            explicit = true
            authenticate = "always"
            ignore-error-codes = [403]
            [[tool.uv.index]]
            url = "flat"
            format = "flat"
            """).Settings;
        indexes.Indexes.Select(index => index.Url).ShouldBe(["https://own.example/simple", "flat", "https://extra.example/simple", "https://main.example/simple"]);
        indexes.Indexes[0].IsExplicit.ShouldBeTrue();
        indexes.Indexes[0].IgnoredStatuses.ShouldBe([403]);
        indexes.Indexes[1].IsFlat.ShouldBeTrue();
        indexes.Indexes[3].IsDefault.ShouldBeTrue();
        indexes.FindLinks.ShouldHaveSingleItem().BaseDirectory.ShouldBe(_folder.Path);
    }

    [Fact]
    public void Sources_are_read()
    {
        var sources = Load("""
            [tool.uv.sources]
            a = { path = "../a", editable = true }
            b = [{ git = "https://git.example/b", tag = "v1", marker = "os_name == 'nt'" }, { index = "own", marker = "os_name != 'nt'" }]
            c = { workspace = true }
            d = { url = "https://files.example/d-1.tar.gz", subdirectory = "x" }
            """).Settings.Sources;
        sources.Values.Select(list => list[0].Kind).ShouldBe([SourceKind.Path, SourceKind.Git, SourceKind.Workspace, SourceKind.Url]);
        var b = sources[Packaging.Names.PackageName.Parse("b")];
        b[0].Revision.ShouldBe("v1");
        b[1].Location.ShouldBe("own");
    }

    [Theory]
    [InlineData("[tool.cantil]\nresolution = \"newest\"", "resolution must be one of")]
    [InlineData("[tool.cantil]\nno-build = 1", "no-build must be a boolean")]
    [InlineData("[tool.cantil]\nresolutoin = \"lowest\"", "did you mean \"resolution\"?")]
    [InlineData("[tool.cantil]\nconflicts = [[{ extra = \"a\" }]]", "two elements")]
    [InlineData("[tool.cantil]\nconstraint-dependencies = [\"a>=\"]", "constraint-dependencies[0]")]
    [InlineData("[[tool.cantil.index]]\nname = \"x\"", "url is missing")]
    [InlineData("[tool.cantil.sources]\na = {}", "must have one of")]
    [InlineData("[tool.cantil.sources]\na = { path = \"x\", git = \"y\" }", "a source is one of them")]
    [InlineData("[tool.cantil.sources]\na = [{ path = \"x\" }, { path = \"y\", marker = \"os_name == 'nt'\" }]", "markers of which at most one holds")]
    public void Mistakes_are_named(string tool, string part) => ProblemOf(tool).ShouldContain(part);

    [Fact]
    public void Own_file_beside_the_project_counts_first()
    {
        _folder.Write("cantil.toml", "resolution = \"lowest\"\nline-length = 99\n");
        Load("[tool.cantil]\nresolution = \"highest\"\n").Settings.Resolution.ShouldBe(ResolutionMode.Lowest);
    }

    public void Dispose() => _folder.Dispose();
}
