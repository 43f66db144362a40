using System.Text;
using Cantil.Foundation.Python;
using Cantil.Linter.Rules.Isort;
using Cantil.Linter.Rules.Isort.Sections;

namespace Cantil.Linter.Tests.Rules.Isort.Sections;

public sealed class ModuleSectionsTests
{
    private readonly MemoryProbe _disk = new(
        "/project/one.py", "/project/stub.pyi", "/project/data/readme.txt", "/project/src/two/__init__.py", "/project/src/two/sub.py",
        "/project/src/two/deep/x.txt", "/project/three.so", "/other/pkg/__init__.py", "/other/pkg/sub/__init__.py");

    [Theory]
    [InlineData("__future__", "future")]
    [InlineData("os.path", "standard-library")]
    [InlineData("distutils", "standard-library")]
    [InlineData("numpy.linalg", "third-party")]
    [InlineData("one", "first-party")]
    [InlineData("one.more", "third-party")]
    [InlineData("stub", "first-party")]
    [InlineData("data", "first-party")]
    [InlineData("two", "first-party")]
    [InlineData("two.sub", "first-party")]
    [InlineData("two.deep", "first-party")]
    [InlineData("two.nothing", "third-party")]
    [InlineData("three", "third-party")]
    [InlineData("__main__", "first-party")]
    [InlineData("__main__.x", "third-party")]
    public void The_disk_and_the_version_decide(string module, string section) => SectionOf(module, new IsortOptions()).ShouldBe(section);

    [Fact]
    public void The_standard_library_is_that_of_the_target_version() =>
        SectionOf("distutils", new IsortOptions(), version: new PythonVersion(3, 12)).ShouldBe("third-party");

    [Fact]
    public void The_files_own_package_is_the_projects_unless_it_may_not()
    {
        SectionOf("pkg.x", new IsortOptions(), "/other/pkg/sub/a.py").ShouldBe("first-party");
        SectionOf("sub", new IsortOptions(), "/other/pkg/sub/a.py").ShouldBe("third-party");
        SectionOf("pkg.x", new IsortOptions { DetectSamePackage = false }, "/other/pkg/sub/a.py").ShouldBe("third-party");
        SectionOf("space", new IsortOptions { NamespacePackages = ["/other/space"] }, "/other/space/a.py").ShouldBe("first-party");
    }

    [Theory]
    [InlineData("os", "local-folder")]
    [InlineData("a.b.c", "first-party")]
    [InlineData("a.x", "third-party")]
    [InlineData("own_x", "own")]
    [InlineData("__future__", "future")]
    public void Known_modules_come_first_and_the_longest_name_counts(string module, string section)
    {
        var options = new IsortOptions
        {
            KnownLocalFolder = ["os", "__future__", "own_x"], KnownFirstParty = ["a.b"], KnownThirdParty = ["a"],
            Sections = [new("own", ["own_*"])],
            SectionOrder = ["future", "standard-library", "third-party", "first-party", "local-folder", "own"],
        };
        SectionOf(module, options).ShouldBe(section);
    }

    [Fact]
    public void What_the_order_lacks_goes_to_the_default_section()
    {
        var options = new IsortOptions { SectionOrder = ["third-party", "first-party"], DefaultSection = "first-party" };
        SectionOf("os", options).ShouldBe("first-party");
        SectionOf("", options, level: 1).ShouldBe("first-party");
    }

    [Fact]
    public void A_module_is_looked_for_once()
    {
        var sections = Sections(new IsortOptions(), new SectionPlan(new IsortOptions()));
        sections.Of("numpy"u8, 0, "/project/a.py");
        var asked = _disk.Questions;
        sections.Of("numpy"u8, 0, "/project/b.py");
        _disk.Questions.ShouldBe(asked);
    }

    private string SectionOf(string module, IsortOptions options, string path = "/project/x.py", int level = 0, PythonVersion? version = null)
    {
        var plan = new SectionPlan(options);
        var number = Sections(options, plan, version).Of(Encoding.UTF8.GetBytes(module), level, path);
        return options.SectionOrder[number];
    }

    private ModuleSections Sections(IsortOptions options, SectionPlan plan, PythonVersion? version = null) =>
        new(options with { SourceRoots = ["/project", "/project/src"] }, plan, version ?? new PythonVersion(3, 10), _disk);
}
