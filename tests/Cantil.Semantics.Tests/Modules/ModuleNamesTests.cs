using Cantil.Semantics.Modules;

namespace Cantil.Semantics.Tests.Modules;

public sealed class ModuleNamesTests
{
    [Theory]
    [InlineData("a.b.c", false, 0, "x.y", "x.y")]
    [InlineData("a.b.c", false, 1, "x", "a.b.x")]
    [InlineData("a.b.c", true, 1, "x", "a.b.c.x")]
    [InlineData("a.b.c", false, 2, "x.y", "a.x.y")]
    [InlineData("a.b.c", true, 3, "", "a")]
    [InlineData("a.b.c", false, 2, "", "a")]
    [InlineData("a.b.c", false, 3, "", null)]
    [InlineData("a", false, 1, "x", null)]
    [InlineData("a", true, 1, "x", "a.x")]
    [InlineData("a", true, 2, "x", null)]
    public void Dots_lead_up_from_the_importers_package(string importer, bool isPackage, int level, string module, string? name) =>
        ModuleNames.Absolute(importer, isPackage, level, module).ShouldBe(name);
}
