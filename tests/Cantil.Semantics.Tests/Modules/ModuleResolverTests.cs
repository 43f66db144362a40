using Cantil.Foundation.Python;
using Cantil.Semantics.Modules;

namespace Cantil.Semantics.Tests.Modules;

public sealed class ModuleResolverTests
{
    private static ModuleResolver Resolver(params string[] files) =>
        new(new ModuleSearchPaths { SourceRoots = ["/p", "/p/src"], SitePackages = ["/env"], StubRoots = ["/p/typings"] }, new MemoryFiles(files));

    [Theory]
    [InlineData("mod", "/p/mod.py", ModuleKind.Module, ModuleOrigin.FirstParty)]
    [InlineData("pkg", "/p/src/pkg/__init__.py", ModuleKind.Package, ModuleOrigin.FirstParty)]
    [InlineData("pkg.sub", "/p/src/pkg/sub.py", ModuleKind.Module, ModuleOrigin.FirstParty)]
    [InlineData("pkg.inner.leaf", "/p/src/pkg/inner/leaf.py", ModuleKind.Module, ModuleOrigin.FirstParty)]
    [InlineData("requests", "/env/requests/__init__.py", ModuleKind.Package, ModuleOrigin.ThirdParty)]
    [InlineData("fast", "/env/fast.cpython-313-x86_64-linux-gnu.so", ModuleKind.Binary, ModuleOrigin.ThirdParty)]
    [InlineData("stable", "/env/stable.abi3.so", ModuleKind.Binary, ModuleOrigin.ThirdParty)]
    public void Finds_sources_packages_and_extensions(string name, string path, ModuleKind kind, ModuleOrigin origin)
    {
        var module = Resolver(
            "/p/mod.py", "/p/src/pkg/__init__.py", "/p/src/pkg/sub.py", "/p/src/pkg/inner/__init__.py", "/p/src/pkg/inner/leaf.py",
            "/env/requests/__init__.py", "/env/fast.cpython-313-x86_64-linux-gnu.so", "/env/stable.abi3.so").Resolve(name).ShouldNotBeNull();
        module.Path.ShouldBe(path);
        module.Kind.ShouldBe(kind);
        module.Origin.ShouldBe(origin);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("mod.attribute")]
    [InlineData("pkg.nothing")]
    [InlineData("fastest")]
    public void What_is_not_there_is_not_found(string name) =>
        Resolver("/p/mod.py", "/p/src/pkg/__init__.py", "/env/fast.cpython-313.so").Resolve(name).ShouldBeNull();

    [Fact]
    public void A_package_comes_before_a_module_of_the_same_directory() =>
        Resolver("/p/a.py", "/p/a/__init__.py").Resolve("a")!.Path.ShouldBe("/p/a/__init__.py");

    [Fact]
    public void A_module_comes_before_a_directory_without_init() =>
        Resolver("/p/a/b.py", "/p/a.py").Resolve("a")!.Kind.ShouldBe(ModuleKind.Module);

    [Fact]
    public void A_module_of_a_later_path_comes_before_a_namespace_package() =>
        Resolver("/p/a/b.py", "/env/a/__init__.py").Resolve("a")!.Path.ShouldBe("/env/a/__init__.py");

    [Fact]
    public void A_namespace_package_has_portions_on_every_path()
    {
        var resolver = Resolver("/p/ns/one.py", "/p/src/ns/two.py", "/env/ns/three/__init__.py");
        var module = resolver.Resolve("ns").ShouldNotBeNull();
        module.Kind.ShouldBe(ModuleKind.NamespacePackage);
        module.Path.ShouldBeNull();
        module.SearchLocations.ShouldBe(["/p/ns", "/p/src/ns", "/env/ns"]);
        resolver.Resolve("ns.one")!.Path.ShouldBe("/p/ns/one.py");
        resolver.Resolve("ns.two")!.Path.ShouldBe("/p/src/ns/two.py");
        resolver.Resolve("ns.three")!.Kind.ShouldBe(ModuleKind.Package);
    }

    [Fact]
    public void The_standard_library_is_found_by_name_where_its_directory_is_not_known()
    {
        var module = Resolver().Resolve("asyncio").ShouldNotBeNull();
        module.Origin.ShouldBe(ModuleOrigin.StandardLibrary);
        module.Path.ShouldBeNull();
    }

    [Fact]
    public void The_project_shadows_the_standard_library_but_never_sys()
    {
        var resolver = Resolver("/p/random.py", "/p/sys.py", "/env/json.py");
        resolver.Resolve("random")!.Path.ShouldBe("/p/random.py");
        resolver.Resolve("sys")!.Origin.ShouldBe(ModuleOrigin.StandardLibrary);
        resolver.Resolve("json")!.Origin.ShouldBe(ModuleOrigin.StandardLibrary);
    }

    [Fact]
    public void The_standard_library_depends_on_the_version()
    {
        var files = new MemoryFiles("/env/tomllib.py");
        new ModuleResolver(new ModuleSearchPaths { SitePackages = ["/env"], Version = new PythonVersion(3, 10) }, files)
            .Resolve("tomllib")!.Origin.ShouldBe(ModuleOrigin.ThirdParty);
        new ModuleResolver(new ModuleSearchPaths { SitePackages = ["/env"], Version = new PythonVersion(3, 11) }, files)
            .Resolve("tomllib")!.Origin.ShouldBe(ModuleOrigin.StandardLibrary);
    }

    [Fact]
    public void A_stub_stands_beside_its_module()
    {
        var resolver = Resolver("/p/a.py", "/p/a.pyi", "/p/pkg/__init__.py", "/p/pkg/__init__.pyi", "/p/only.pyi");
        resolver.Resolve("a")!.StubPath.ShouldBe("/p/a.pyi");
        resolver.Resolve("pkg")!.StubPath.ShouldBe("/p/pkg/__init__.pyi");
        var only = resolver.Resolve("only").ShouldNotBeNull();
        only.Kind.ShouldBe(ModuleKind.StubOnly);
        only.Path.ShouldBeNull();
        only.StubPath.ShouldBe("/p/only.pyi");
    }

    [Fact]
    public void A_stub_package_describes_an_installed_one()
    {
        var resolver = Resolver(
            "/env/yaml/__init__.py", "/env/yaml/loader.py", "/env/yaml/extra.py", "/env/yaml-stubs/__init__.pyi", "/env/yaml-stubs/loader.pyi");
        var module = resolver.Resolve("yaml").ShouldNotBeNull();
        module.Path.ShouldBe("/env/yaml/__init__.py");
        module.StubPath.ShouldBe("/env/yaml-stubs/__init__.pyi");
        resolver.Resolve("yaml.loader")!.StubPath.ShouldBe("/env/yaml-stubs/loader.pyi");
        resolver.Resolve("yaml.extra")!.StubPath.ShouldBeNull();
    }

    [Fact]
    public void A_stub_package_alone_is_a_stub()
    {
        var resolver = Resolver("/env/gone-stubs/__init__.pyi", "/env/gone-stubs/part/leaf.pyi");
        resolver.Resolve("gone")!.Kind.ShouldBe(ModuleKind.StubOnly);
        resolver.Resolve("gone.part.leaf")!.StubPath.ShouldBe("/env/gone-stubs/part/leaf.pyi");
    }

    [Fact]
    public void Stub_roots_come_first()
    {
        var resolver = Resolver("/p/typings/six.pyi", "/env/six.py", "/env/six.pyi", "/p/typings/lib/a.pyi", "/env/lib/__init__.py", "/env/lib/a.py");
        resolver.Resolve("six")!.StubPath.ShouldBe("/p/typings/six.pyi");
        resolver.Resolve("lib.a")!.StubPath.ShouldBe("/p/typings/lib/a.pyi");
    }

    [Fact]
    public void A_partial_stub_package_says_so()
    {
        var files = new MemoryFiles("/env/a-stubs/__init__.pyi", "/env/b-stubs/__init__.pyi");
        files.Add("/env/a-stubs/py.typed", "partial\n");
        var resolver = new ModuleResolver(new ModuleSearchPaths { SitePackages = ["/env"] }, files);
        resolver.IsPartialStub("/env/a-stubs").ShouldBeTrue();
        resolver.IsPartialStub("/env/b-stubs").ShouldBeFalse();
    }

    [Fact]
    public void A_directory_is_read_once()
    {
        var files = new MemoryFiles("/p/a.py", "/p/b.py");
        var resolver = new ModuleResolver(new ModuleSearchPaths { SourceRoots = ["/p"] }, files);
        resolver.Resolve("a");
        var after = files.Lists;
        resolver.Resolve("b");
        resolver.Resolve("c");
        files.Lists.ShouldBe(after);
    }

    [Theory]
    [InlineData("/p/src/pkg/sub.py", "pkg.sub")]
    [InlineData("/p/src/pkg/__init__.py", "pkg")]
    [InlineData("/p/src/pkg/inner/leaf.pyi", "pkg.inner.leaf")]
    [InlineData("/p/src/ns/part/leaf.py", "ns.part.leaf")]
    [InlineData("/p/lib/other/deep/x.py", "other.deep.x")]
    [InlineData("/p/tool.py", "tool")]
    [InlineData("/p/scripts/run.py", "scripts.run")]
    [InlineData("/elsewhere/single.py", "single")]
    [InlineData("/p/src/pkg-stubs/sub.pyi", "pkg.sub")]
    [InlineData("/p/not.a.module.py", null)]
    [InlineData("/p/data.txt", null)]
    public void Names_a_file_by_the_packages_and_roots_around_it(string path, string? name) =>
        Resolver(
            "/p/src/pkg/__init__.py", "/p/src/pkg/sub.py", "/p/src/pkg/inner/__init__.py", "/p/src/pkg/inner/leaf.pyi", "/p/src/ns/part/__init__.py",
            "/p/src/ns/part/leaf.py", "/p/lib/other/__init__.py", "/p/lib/other/deep/__init__.py", "/p/lib/other/deep/x.py", "/p/tool.py",
            "/p/scripts/run.py", "/elsewhere/single.py", "/p/src/pkg-stubs/sub.pyi").NameOf(path).ShouldBe(name);

    [Fact]
    public void A_declared_namespace_package_is_part_of_the_name() =>
        new ModuleResolver(
            new ModuleSearchPaths { SourceRoots = ["/p"], NamespacePackages = ["/p/lib/ns"] }, new MemoryFiles("/p/lib/ns/pkg/__init__.py", "/p/lib/ns/pkg/a.py"))
            .NameOf("/p/lib/ns/pkg/a.py").ShouldBe("ns.pkg.a");
}
