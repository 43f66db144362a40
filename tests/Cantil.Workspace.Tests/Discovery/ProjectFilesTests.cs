using Cantil.Workspace.Discovery;
using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Tests.Discovery;

public sealed class ProjectFilesTests : IDisposable
{
    private readonly WorkspaceTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void Python_files_are_found_in_the_order_of_their_paths()
    {
        _tree.With("a/x.py").With("a-b/x.pyi").With("a.py").With("a/é.pyw").With("B.ipynb").With("note.txt").With("x.PY").With("pyproject.toml").With("README.md")
            .With("x.py/inside.py").With("new\nline/n.py").With(".hidden/h.py").With("a/\U0001F40D.py").With("a/\uFFFE.py");
        _tree.Find().ShouldBe(".hidden/h.py B.ipynb a-b/x.pyi a.py a/x.py a/é.pyw a/\uFFFE.py a/\U0001F40D.py new\nline/n.py x.py/inside.py");
        _tree.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Kinds_are_told_apart()
    {
        _tree.With("a.py").With("b.pyi").With("c.ipynb").With("pyproject.toml").With("script").With("x.toml");
        var found = _tree.Files([".", "script", "x.toml"], new SettingsResolver(_tree.Options), ProjectFileKind.Source | ProjectFileKind.Pyproject);
        found.Select(file => $"{file.Name} {file.Kind}").ShouldBe(["a.py Python", "b.pyi Stub", "c.ipynb Notebook", "pyproject.toml Pyproject", "script Python"]);
        found[0].Path.ShouldBe(_tree.Root + "/a.py");
    }

    [Fact]
    public void Files_of_an_extension_of_ones_own_are_found_and_taken_for_what_is_said()
    {
        _tree.With("cantil.toml", "extension = { ipy = 'ipynb', sip = 'pyi' }").With("a.ipy").With("b.sip").With("c.py").With("d.txt").With("ipy").With("e.py.sip");
        _tree.Find().ShouldBe("a.ipy b.sip c.py e.py.sip");
        var resolver = new SettingsResolver(_tree.Options);
        var found = _tree.Files(["."], resolver, ProjectFileKind.Stub);
        found.Select(file => file.ShownFrom(_tree.Root)).ShouldBe(["b.sip", "e.py.sip"]);
    }

    [Fact]
    public void What_is_named_is_taken_whatever_it_is_called_and_once()
    {
        _tree.With("venv/v.py").With("f.txt").With("a/b.py");
        _tree.Find("venv", "venv/v.py", "./f.txt", "a", "a/b.py", "a/../f.txt").ShouldBe("a/b.py f.txt venv/v.py");
        _tree.Find(_tree.Root + "/a", "..").ShouldBe("a/b.py");
        _tree.Find().ShouldBe("a/b.py");
    }

    [Fact]
    public void Excluded_names_are_taken_only_where_they_are_not_forced_out()
    {
        _tree.With("cantil.toml", "extend-exclude = ['gen', 'sub/*.py']").With("gen/deep/g.py").With("sub/s.py").With("a.py");
        _tree.Find().ShouldBe("a.py");
        _tree.Find("gen/deep/g.py", "sub/s.py", "gen").ShouldBe("gen/deep/g.py sub/s.py");
        var force = _tree.Options with { CommandLine = new SettingsLayer(SettingSourceKind.CommandLine).Set(SettingKeys.ForceExclude, true) };
        _tree.Find(force, "gen/deep/g.py", "sub/s.py", "gen", "a.py").ShouldBe("a.py");
    }

    [Fact]
    public void Each_directory_has_the_settings_closest_to_it()
    {
        _tree.With("cantil.toml", "exclude = ['x.py']\nextend-include = ['*.txt']").With("x.py").With("t.txt").With("sub/cantil.toml", "exclude = ['y.py']").With("sub/x.py").With("sub/y.py").With("sub/t.txt");
        _tree.Find().ShouldBe("sub/x.py t.txt");
        var found = _tree.Files(["."], new SettingsResolver(_tree.Options), ProjectFileKind.Source);
        found[0].Settings.Root.ShouldBe(_tree.Root + "/sub");
        found[1].Settings.Root.ShouldBe(_tree.Root);
    }

    [Fact]
    public void Links_to_files_are_taken_and_links_to_directories_are_not_followed()
    {
        _tree.With("real/r.py");
        File.CreateSymbolicLink(_tree.Root + "/link.py", _tree.Root + "/real/r.py");
        Directory.CreateSymbolicLink(_tree.Root + "/again", _tree.Root + "/real");
        Directory.CreateSymbolicLink(_tree.Root + "/real/up", _tree.Root);
        _tree.Find().ShouldBe("link.py real/r.py");
        _tree.Find("again").ShouldBe("again/r.py");
    }

    [Fact]
    public void What_is_missing_is_told_and_the_rest_is_found()
    {
        _tree.With("a.py");
        _tree.Find("no.py", "a.py", "a.py/x", "nul\0").ShouldBe("a.py");
        _tree.ShownProblems.Order(StringComparer.Ordinal).ShouldBe([
            "Error : \"nul\\0\" is no path",
            "Error a.py/x: cannot read the file: " + (OperatingSystem.IsWindows() ? "it does not exist" : "a part of its path is a file, not a directory"),
            "Error no.py: cannot read the file: it does not exist"]);
    }

    [Fact]
    public void Files_are_handed_on_while_others_are_looked_for()
    {
        _tree.With("a/x.py").With("b/y.py").With("b/z.py");
        var seen = new List<string>();
        ProjectFiles.Find(["."], new SettingsResolver(_tree.Options), ProjectFileKind.Source, file =>
        {
            seen.Add(file.ShownFrom(_tree.Root));
            // It has not been looked into yet.
            _tree.With("b/new.py");
        }).ShouldBeEmpty();
        seen.ShouldBe(["a/x.py", "b/new.py", "b/y.py", "b/z.py"]);
    }

    [Fact]
    public void A_very_deep_tree_is_no_problem()
    {
        var deep = string.Concat(Enumerable.Repeat("d/", 700));
        _tree.With(deep + "x.py");
        _tree.Find().ShouldBe(deep + "x.py");
    }
}
