using Cantil.Foundation.Python;
using Cantil.Semantics.Modules;

namespace Cantil.Semantics.Tests.Modules;

public sealed class StandardLibraryTests
{
    [Theory]
    [InlineData("os", 8, true)]
    [InlineData("os", 14, true)]
    [InlineData("tomllib", 10, false)]
    [InlineData("tomllib", 11, true)]
    [InlineData("zoneinfo", 8, false)]
    [InlineData("zoneinfo", 9, true)]
    [InlineData("distutils", 11, true)]
    [InlineData("distutils", 12, false)]
    [InlineData("cgi", 12, true)]
    [InlineData("cgi", 13, false)]
    [InlineData("annotationlib", 13, false)]
    [InlineData("annotationlib", 14, true)]
    [InlineData("winreg", 8, true)]
    [InlineData("zlib", 14, true)]
    [InlineData("__future__", 8, true)]
    [InlineData("requests", 13, false)]
    [InlineData("o", 13, false)]
    [InlineData("oss", 13, false)]
    [InlineData("", 13, false)]
    public void Knows_the_modules_of_each_version(string name, int minor, bool known) =>
        StandardLibrary.Contains(name, new PythonVersion(3, minor)).ShouldBe(known);

    [Fact]
    public void Every_listed_module_is_found_again()
    {
        var version = new PythonVersion(3, 13);
        var modules = StandardLibrary.ModulesOf(version);
        modules.Count.ShouldBeGreaterThan(250);
        modules.ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        foreach (var module in modules)
            StandardLibrary.Contains(module, version).ShouldBeTrue(module);
    }
}
