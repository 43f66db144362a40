using Cantil.Packaging.Versions;
using Cantil.Projects.Loading;
using Cantil.Projects.Requesting;
using Cantil.Resolver;

namespace Cantil.Projects.Tests.Requesting;

public sealed class RequestBuilderTests : IDisposable
{
    private readonly ProjectFolder _folder = new();

    private ResolutionRequest Build(string content, string? python = null)
    {
        var loader = new ProjectLoader([], []);
        var workspace = loader.LoadWorkspace(_folder.Write("pyproject.toml", content)).ShouldNotBeNull();
        loader.Problems.ShouldBeEmpty();
        var builder = new RequestBuilder(workspace);
        var request = builder.Build(VersionSpecifierSet.Parse(">=3.10"), python is null ? null : VersionSpecifierSet.Parse(python));
        builder.Problems.ShouldBeEmpty();
        return request;
    }

    [Fact]
    public void Requirements_get_their_sources_where_their_markers_hold()
    {
        var request = Build("""
            [project]
            name = "app"
            version = "1"
            dependencies = ["a>=1; python_version >= '3.11'", "b @ https://files.example/b-1.zip", "c"]
            optional-dependencies = { x = ["c"] }
            [tool.uv]
            index = [{ name = "own", url = "https://own.example/simple" }]
            [tool.uv.sources]
            a = [{ index = "own", marker = "os_name == 'nt'" }]
            c = [{ index = "own", extra = "x" }]
            """);
        var dependencies = request.Projects[0].Dependencies;
        dependencies.Select(dependency => (dependency.Name.Value, dependency.Origin.Key ?? "")).ShouldBe(
            [("a", "own"), ("a", ""), ("b", "https://files.example/b-1.zip"), ("c", "")]);
        dependencies[0].Marker.ShouldNotBeNull().ToString().ShouldBe("python_full_version >= \"3.11\" and os_name == \"nt\"");
        dependencies[1].Marker.ShouldNotBeNull().ToString().ShouldBe("python_full_version >= \"3.11\" and os_name != \"nt\"");
        request.Projects[0].Extras[0].Value[0].Origin.ShouldBe(PackageOrigin.Index("own"));
        request.RequiresPython.ToString().ShouldBe(">=3.10");
    }

    [Fact]
    public void Groups_have_their_pythons_and_the_old_key_is_the_group_dev()
    {
        var request = Build("""
            [project]
            name = "app"
            version = "1"
            requires-python = ">=3.9"
            [dependency-groups]
            docs = ["sphinx"]
            [tool.uv]
            dev-dependencies = ["pytest"]
            dependency-groups = { docs = { requires-python = ">=3.12" } }
            """, ">=3.10");
        request.Projects[0].Groups.Select(group => group.Key.Value).ShouldBe(["docs", "dev"]);
        request.Projects[0].Groups[0].Value[0].Marker.ShouldNotBeNull().ToString().ShouldBe("python_full_version >= \"3.12\"");
        request.RequiresPython.ToString().ShouldBe(">=3.9,>=3.10");
    }

    [Fact]
    public void Members_of_a_workspace_know_each_other()
    {
        _folder.Write("packages/core/pyproject.toml", "[project]\nname = \"core\"\nversion = \"1\"\nrequires-python = \">=3.11\"\n");
        _folder.Write("packages/skipped/pyproject.toml", "[project]\nname = \"skipped\"\nversion = \"1\"\n");
        var request = Build("""
            [project]
            name = "app"
            version = "1"
            requires-python = ">=3.9"
            dependencies = ["core"]
            [tool.uv]
            workspace = { members = ["packages/*"], exclude = ["packages/skipped"] }
            sources = { core = { workspace = true } }
            """);
        request.Projects.Select(project => project.Name.ShouldNotBeNull().Value).ShouldBe(["app", "core"]);
        request.Projects[0].Dependencies[0].Origin.ShouldBe(
            new DirectSource(DirectSourceKind.Path, Path.Join(_folder.Path, "packages/core")) { IsEditable = true, IsRelative = true }.ToOrigin());
        request.RequiresPython.ToString().ShouldBe(">=3.9,>=3.11");
    }

    public void Dispose() => _folder.Dispose();
}
