namespace Cantil.Cli.Tests.Locking;

public sealed class LockHintTests : IDisposable
{
    private readonly CommandLine _line = new();
    private readonly PackageIndex _index = new PackageIndex().Add("requests", "1.0").Add("b", "1.0").Add("b", "2.0").AddEmpty("hollow");

    private int Lock(string project, params string[] arguments)
    {
        _line.Write("pyproject.toml", "[project]\nname = \"app\"\nversion = \"1\"\nrequires-python = \">=3.9\"\n" + project);
        return _line.Run(["lock", "--index-url", _index.Url, .. arguments]);
    }

    [Fact]
    public void What_a_package_is_imported_as_leads_to_its_name()
    {
        Lock("dependencies = [\"Cv2\"]\n", "--no-cache").ShouldBe(1);
        _line.Error.ShouldContain("\n  The project needs cv2, which was not found in any index.\n");
        _line.Error.ShouldContain("\nhelp: Instead of 'cv2', did you mean 'opencv-python'?\n");
    }

    [Fact]
    public void A_mistyped_name_is_compared_with_what_is_known()
    {
        Lock("dependencies = [\"reqeusts\"]\n", "--no-cache").ShouldBe(1);
        _line.Error.ShouldContain("Check the name 'reqeusts'");
        Lock("dependencies = [\"reqeusts\", \"requests\"]\n", "--no-cache").ShouldBe(1);
        _line.Error.ShouldContain("\nhelp: Instead of 'reqeusts', did you mean 'requests'?\n");
        // A page that is in the cache is known.
        Lock("dependencies = [\"requests\"]\n", "--cache-dir", "cache").ShouldBe(0, _line.Error);
        Lock("dependencies = [\"reqeusts\"]\n", "--cache-dir", "cache").ShouldBe(1);
        _line.Error.ShouldContain("did you mean 'requests'?");
        // So are the files of a folder.
        _line.Write("links/requests-1.0-py3-none-any.whl", "");
        _line.Run("lock", "--no-cache", "--no-index", "--find-links", "links").ShouldBe(1);
        _line.Error.ShouldContain("did you mean 'requests'?");
    }

    [Fact]
    public void A_page_without_files_is_not_a_missing_page()
    {
        Lock("dependencies = [\"hollow\"]\n", "--no-cache").ShouldBe(1);
        _line.Error.ShouldContain("The project needs hollow, which exists, but has no files.");
    }

    [Fact]
    public void A_project_may_require_its_own_extras_and_nothing_else_of_itself()
    {
        Lock("dependencies = []\n[project.optional-dependencies]\none = [\"b\"]\nall = [\"app[one]\"]\n", "--no-cache").ShouldBe(0, _line.Error);
        _line.Error.ShouldStartWith("Resolved");
        Lock("dependencies = []\n[project.optional-dependencies]\none = [\"b\"]\nall = [\"app[on]\"]\n", "--no-cache").ShouldBe(0, _line.Error);
        _line.Error.ShouldContain("the project requires app[on] of itself, and has no extra \"on\".\nhelp: Did you mean \"one\"?\n");
        Lock("dependencies = [\"app>=2\"]\n", "--no-cache").ShouldBe(2);
        _line.Error.ShouldContain("the project app 1 requires app>=2, which means itself");
    }

    [Fact]
    public void Extras_that_contradict_each_other_may_be_declared_to()
    {
        const string Project = "dependencies = []\n[project.optional-dependencies]\nold = [\"b<2\"]\n[dependency-groups]\nnew = [\"b>=2\"]\n";
        Lock(Project, "--no-cache").ShouldBe(1);
        const string Setting = "conflicts = [[{ extra = \"old\" }, { group = \"new\" }]]";
        _line.Error.ShouldContain($"[tool.cantil] can say so: {Setting}.\n");
        Lock(Project + "[tool.cantil]\n" + Setting + "\n", "--no-cache").ShouldBe(0, _line.Error);
    }

    [Fact]
    public void Projects_of_a_workspace_that_contradict_each_other_are_told_to_part()
    {
        _line.Write("one/pyproject.toml", "[project]\nname = \"one\"\nversion = \"1\"\ndependencies = [\"b<2\"]\n");
        _line.Write("two/pyproject.toml", "[project]\nname = \"two\"\nversion = \"1\"\ndependencies = [\"b>=2\"]\n");
        Lock("dependencies = []\n[tool.uv]\nconflicts = [[{ package = \"one\" }, { package = \"two\" }]]\n[tool.uv.workspace]\nmembers = [\"one\", \"two\"]\n", "--no-cache").ShouldBe(1);
        _line.Error.ShouldContain("The projects 'one' and 'two' have one lock");
    }

    public void Dispose()
    {
        _line.Dispose();
        _index.Dispose();
    }
}
