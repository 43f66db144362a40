using Cantil.Semantics.Modules;

namespace Cantil.Semantics.Tests.Modules;

public sealed class ModuleClassifierTests
{
    private readonly ModuleClassifier _classifier = new(
        new ModuleSearchPaths { SourceRoots = ["/p", "/p/src"] }, new MemoryFiles("/p/tests/a.py", "/p/tool.py", "/p/src/pkg/__init__.py", "/p/random.py"));

    [Theory]
    [InlineData("os.path", ModuleOrigin.StandardLibrary)]
    [InlineData("random", ModuleOrigin.StandardLibrary)]
    [InlineData("tool", ModuleOrigin.FirstParty)]
    [InlineData("tests.a", ModuleOrigin.FirstParty)]
    [InlineData("pkg.sub", ModuleOrigin.FirstParty)]
    [InlineData("numpy.linalg", ModuleOrigin.ThirdParty)]
    public void Says_whose_a_module_is(string name, ModuleOrigin origin) => _classifier.Classify(name).ShouldBe(origin);

    [Fact]
    public void The_importers_own_package_is_first_party_wherever_it_is()
    {
        _classifier.Classify("far.away", "far").ShouldBe(ModuleOrigin.FirstParty);
        _classifier.Classify("far.away").ShouldBe(ModuleOrigin.ThirdParty);
    }
}
