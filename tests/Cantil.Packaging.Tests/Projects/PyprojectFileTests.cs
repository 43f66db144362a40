using Cantil.Foundation.Text;
using Cantil.Packaging.Projects;

namespace Cantil.Packaging.Tests.Projects;

public sealed class PyprojectFileTests
{
    [Fact]
    public void Every_key_of_the_standard_is_read()
    {
        var file = Read(
            """
            [project]
            name = "Spam.Eggs"
            version = "2020.0.0-beta1"
            description = "Lovely Spam!"
            readme = "docs/README.MD"
            requires-python = ">=3.8,<4"
            license = "mit or Apache-2.0"
            license-files = ["LICEN[CS]E*", "vendor/**/COPYING"]
            authors = [{ name = "A", email = "a@index.example" }, { email = "b@index.example" }]
            maintainers = [{ name = "C" }]
            keywords = ["egg", "bacon"]
            classifiers = ["Programming Language :: Python"]
            dependencies = ["httpx", "gidgethub[httpx]>4.0.0; os_name == 'nt'"]
            import-names = ["spam"]
            import-namespaces = []

            [project.urls]
            Homepage = "https://index.example"
            "Bug Tracker" = "https://index.example/bugs"

            [project.scripts]
            spam = "spam.cli:main"

            [project.gui-scripts]
            spam-gui = "spam:gui.main [extra1, extra2]"

            [project.entry-points.pytest11]
            spam = "spam.plugin"

            [project.optional-dependencies]
            Test_All = ["pytest<5.0.0"]

            [build-system]
            requires = ["hatchling >= 1"]
            build-backend = "hatchling.build"
            backend-path = ["."]

            [dependency-groups]
            dev = ["ruff", { include-group = "Test" }]
            test = ["pytest"]

            [tool.other]
            x = 1
            """);
        file.Problems.ShouldBeEmpty();
        var project = file.Project!;
        (project.Name.Value, project.DisplayName, project.Version!.Value.ToString()).ShouldBe(("spam-eggs", "Spam.Eggs", "2020.0.0b1"));
        project.Readme.ShouldBe(new ProjectReadme("docs/README.MD", null, "text/markdown"));
        project.RequiresPython!.ToString().ShouldBe(">=3.8,<4");
        project.License!.Expression!.ToString().ShouldBe("MIT OR Apache-2.0");
        project.LicenseFiles.ShouldBe(["LICEN[CS]E*", "vendor/**/COPYING"]);
        project.Authors.ShouldBe([new ProjectContact("A", "a@index.example"), new ProjectContact(null, "b@index.example")]);
        project.Maintainers.ShouldBe([new ProjectContact("C", null)]);
        project.Keywords.ShouldBe(["egg", "bacon"]);
        project.Dependencies.Select(each => each.ToString()).ShouldBe(["httpx", "gidgethub[httpx]>4.0.0; os_name == \"nt\""]);
        project.Urls.ShouldBe([new ProjectLink("Homepage", "https://index.example"), new ProjectLink("Bug Tracker", "https://index.example/bugs")]);
        project.Scripts.ShouldBe([new EntryPoint("spam", "spam.cli", "main")]);
        project.GuiScripts.ShouldBe([new EntryPoint("spam-gui", "spam", "gui.main", "extra1, extra2")]);
        project.EntryPoints.Single().Entries.ShouldBe([new EntryPoint("spam", "spam.plugin", null)]);
        project.OptionalDependencies.Single().Name.Value.ShouldBe("test-all");
        project.Extra(project.OptionalDependencies[0].Name).ShouldNotBeNull();
        project.ImportNames.ShouldBe(["spam"]);
        project.ImportNamespaces.ShouldBe([]);
        file.BuildSystem!.Backend.ShouldBe("hatchling.build");
        file.BuildSystem.BackendPath.ShouldBe(["."]);
        file.DependencyGroups.Groups[0].Requirements.Select(each => each.ToString()).ShouldBe(["ruff", "pytest"]);
        file.Tool!.GetTable("other").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("x = ", "line 1, column 5: expected a value")]
    [InlineData("project = 1", "line 1, column 11: project must be a table, not an integer")]
    [InlineData("[project]\nversion = '1'", "line 1, column 1: project.name is missing")]
    [InlineData("[project]\nname = 'a'", "line 1, column 1: project.version is missing")]
    [InlineData("[project]\nname = 'a'\nversion = 'x'", "line 3, column 11: project.version: 'x' is not a version: a version begins with a number")]
    [InlineData("[project]\nname = 'a b'\nversion = '1'", "line 2, column 8: project.name is not right: 'a b'")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\ndynamic = ['version']", "line 3, column 11: project.version is said here and is named in project.dynamic too")]
    [InlineData("[project]\nname = 'a'\ndynamic = ['version', 'name']", "project.dynamic may not hold \"name\"")]
    [InlineData("[project]\nname = 'a'\ndynamic = ['version', 'x']", "project.dynamic holds \"x\"")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\ndependencies = ['a b']", "line 4, column 17: project.dependencies[0]: 'a b' is not a requirement")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\ndependencies = [1]", "project.dependencies[0] must be a string, not an integer")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\ndependencies = 'b'", "project.dependencies must be an array of strings, not a string")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\noptional-dependencies = { a-b = [], 'A_b' = [] }", "is the same extra as \"a-b\"")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\nreadme = 'README'", "whose form is not known")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\nreadme = { file = 'a', text = 'b', content-type = 'c' }", "project.readme must have one of file and text")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\nreadme = { file = 'a' }", "project.readme.content-type is missing")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\nlicense = 'Free'", "SPDX knows no licence 'Free'")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\nlicense = {}", "must have one of file and text, or be an SPDX expression")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\nlicense-files = ['../x']", "which leaves the project")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\nlicense-files = ['[x']", "whose brackets do not match")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\nauthors = [{}]", "line 4, column 12: project.authors[0] must have name or email")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\nscripts = { a = 'b c' }", "line 4, column 17: project.scripts.a is not right: 'b c' is not an entry point")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\nentry-points.console_scripts.a = 'b'", "is what project.scripts is for")]
    [InlineData("[project]\nname = 'a'\nversion = '1'\ndescription = 'a\\nb'\nrequires-python = '3'", "'3' does not begin with")]
    [InlineData("[build-system]\nbuild-backend = 'x'", "build-system.requires is missing")]
    [InlineData("[build-system]\nrequires = []\nbackend-path = ['.']", "build-system.backend-path needs build-backend")]
    public void What_is_wrong_is_said_with_its_place(string text, string said)
    {
        var file = Read(text);
        file.HasErrors.ShouldBeTrue();
        file.Problems.Select(problem => problem.ToString()).ShouldContain(problem => problem.Contains(said));
    }

    [Fact]
    public void What_is_only_unusual_is_a_warning()
    {
        var file = Read("[project]\nname = 'a'\nversion = '1'\nlicence = 'MIT'\nlicense = 'MIT'\nclassifiers = ['License :: OSI Approved']");
        file.HasErrors.ShouldBeFalse();
        file.Problems.Select(problem => problem.Key).ShouldBe(["project.classifiers", "project.licence"]);
        file.Problems[1].Position.ShouldBe(new TextPosition(4, 1));
    }

    [Fact]
    public void Without_tables_there_is_nothing()
    {
        var file = Read("");
        file.Project.ShouldBeNull();
        file.BuildSystem.ShouldBeNull();
        file.DependencyGroups.Groups.ShouldBeEmpty();
        BuildSystem.Legacy.Backend.ShouldBe("setuptools.build_meta:__legacy__");
    }

    internal static PyprojectFile Read(string text) => PyprojectFile.Read(SourceText.From(text));
}
