using Cantil.Foundation.Text;
using Cantil.Semantics.Modules;
using Cantil.Syntax.Parsing;

namespace Cantil.Semantics.Tests.Modules;

public sealed class ModuleGraphTests
{
    private readonly MemoryFiles _files = new();
    private readonly ModuleGraph _graph;

    public ModuleGraphTests() =>
        _graph = new ModuleGraph(new ModuleResolver(new ModuleSearchPaths { SourceRoots = ["/p"], SitePackages = ["/env"] }, _files));

    private void Set(string path, string text)
    {
        _files.Add(path);
        _graph.Set(path, Parser.Parse(SourceText.From(text)));
    }

    private IEnumerable<string> TargetsOf(string path) => _graph.ImportsOf(path).Select(e => e.Target);

    [Fact]
    public void Imports_lead_to_files_and_the_packages_around_them()
    {
        foreach (var path in (string[])["/p/pkg/__init__.py", "/p/pkg/sub/__init__.py", "/p/pkg/sub/leaf.py", "/p/pkg/util.py", "/env/lib.py"])
            _files.Add(path);
        Set("/p/main.py", "import pkg.sub.leaf\nfrom pkg import util, attribute\nimport lib, os");
        TargetsOf("/p/main.py").ShouldBe(["/p/pkg/__init__.py", "/p/pkg/sub/__init__.py", "/p/pkg/sub/leaf.py", "/p/pkg/util.py", "/env/lib.py"]);
        _graph.UnresolvedIn("/p/main.py").ShouldBeEmpty();
    }

    [Fact]
    public void Relative_imports_start_at_the_importers_package()
    {
        Set("/p/pkg/__init__.py", "from .a import x");
        Set("/p/pkg/a.py", "from . import b\nfrom .. import c");
        Set("/p/pkg/b.py", "");
        TargetsOf("/p/pkg/__init__.py").ShouldBe(["/p/pkg/a.py"]);
        TargetsOf("/p/pkg/a.py").ShouldBe(["/p/pkg/__init__.py", "/p/pkg/b.py"]);
        _graph.UnresolvedIn("/p/pkg/a.py").ShouldHaveSingleItem().Name.ShouldBeNull();
        _graph.ImportersOf("/p/pkg/b.py").ShouldBe(["/p/pkg/a.py"]);
    }

    [Fact]
    public void A_file_that_is_added_answers_earlier_imports()
    {
        Set("/p/main.py", "import later.part");
        _graph.UnresolvedIn("/p/main.py").ShouldHaveSingleItem().Name.ShouldBe("later.part");
        Set("/p/later/part.py", "");
        TargetsOf("/p/main.py").ShouldBe(["/p/later/part.py"]);
        Set("/p/later/__init__.py", "");
        TargetsOf("/p/main.py").ShouldBe(["/p/later/__init__.py", "/p/later/part.py"]);
        _graph.UnresolvedIn("/p/main.py").ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_removed_leaves_imports_open()
    {
        Set("/p/a.py", "import b");
        Set("/p/b.py", "");
        _files.Remove("/p/b.py");
        _graph.Remove("/p/b.py");
        TargetsOf("/p/a.py").ShouldBeEmpty();
        _graph.UnresolvedIn("/p/a.py").ShouldHaveSingleItem().Name.ShouldBe("b");
        _graph.ImportersOf("/p/b.py").ShouldBeEmpty();
        _graph.Files.ShouldBe(["/p/a.py"]);
    }

    [Fact]
    public void Replacing_a_file_forgets_what_it_imported()
    {
        Set("/p/b.py", "");
        Set("/p/c.py", "");
        Set("/p/a.py", "import b");
        Set("/p/a.py", "import c");
        TargetsOf("/p/a.py").ShouldBe(["/p/c.py"]);
        _graph.ImportersOf("/p/b.py").ShouldBeEmpty();
    }

    [Fact]
    public void Components_come_after_what_they_import_and_hold_cycles()
    {
        Set("/p/a.py", "import b");
        Set("/p/b.py", "import c, d");
        Set("/p/c.py", "import a");
        Set("/p/d.py", "");
        Set("/p/e.py", "import a\nif TYPE_CHECKING:\n    import f");
        Set("/p/f.py", "import e");
        _graph.Components().Select(c => string.Join(' ', c)).ShouldBe(["/p/d.py", "/p/a.py /p/b.py /p/c.py", "/p/e.py /p/f.py"]);
        _graph.Components(ImportFlags.TypeChecking).Select(c => string.Join(' ', c))
            .ShouldBe(["/p/d.py", "/p/a.py /p/b.py /p/c.py", "/p/e.py", "/p/f.py"]);
    }

    [Fact]
    public void A_chain_of_many_files_needs_no_stack()
    {
        const int Count = 20_000;
        for (var i = 0; i < Count; i++)
            _files.Add($"/p/m{i}.py");
        for (var i = 0; i < Count; i++)
            _graph.Set($"/p/m{i}.py", [new ImportRequest(0, $"m{(i + 1) % Count}", [], default, ImportFlags.None)]);
        _graph.Components().ShouldHaveSingleItem().Count.ShouldBe(Count);
    }
}
