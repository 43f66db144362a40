using Cantil.Foundation.Python;
using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Tests.Settings;

public sealed class SettingsReadingTests : IDisposable
{
    private readonly WorkspaceTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void Every_key_has_its_value_and_place()
    {
        _tree.With("pyproject.toml", """
            [tool.cantil]
            target-version = "py312"
            line-length = 100
            src = ["lib", "~/x"]
            builtins = ["_"]
            preview = true
            output-format = "json"
            exclude = ["gen"]
            per-file-target-version = { "old/*.py" = "py38" }
            [tool.cantil.lint]
            select = ["F", "E9"]
            pyflakes.extend-generics = ["a.B"]
            [tool.cantil.lint.per-file-ignores]
            "__init__.py" = ["F401"]
            "!tests/*" = ["F8"]
            """);
        var settings = _tree.Settings("sub");
        _tree.Problems.ShouldBeEmpty();
        settings.Root.ShouldBe(_tree.Root);
        settings.TargetVersion.ShouldBe(new PythonVersion(3, 12));
        settings.TargetVersionFor(_tree.Root + "/old/a.py").ShouldBe(new PythonVersion(3, 8));
        settings.TargetVersionFor(_tree.Root + "/new/a.py").ShouldBe(new PythonVersion(3, 12));
        settings.Get(SettingKeys.LineLength).ShouldBe(100);
        settings.Get(SettingKeys.Src).ShouldBe([_tree.Root + "/lib", _tree.User + "/x"]);
        settings.Get(SettingKeys.Builtins).ShouldBe(["_"]);
        settings.Get(SettingKeys.Preview).ShouldBeTrue();
        settings.Get(SettingKeys.OutputFormat).ShouldBe("json");
        settings.Get(SettingKeys.PyflakesExtendGenerics).ShouldBe(["a.B"]);
        settings.RuleLayers.Single().Select.ShouldBe(["F", "E9"]);
        settings.RuleLayers.Single().Ignore.ShouldBeNull();
        settings.SourceOf(SettingKeys.LineLength).ToString().ShouldBe(_tree.Root + "/pyproject.toml:3:15");
        settings.SourceOf(SettingKeys.ForceExclude).ToString().ShouldBe("default");
        var ignores = settings.Get(SettingKeys.PerFileIgnores);
        ignores[0].Matches(_tree.Root + "/sub/__init__.py").ShouldBeTrue();
        ignores[0].Matches(_tree.Root + "/sub/a.py").ShouldBeFalse();
        ignores[1].Matches(_tree.Root + "/tests/a.py").ShouldBeFalse();
        ignores[1].Matches(_tree.Root + "/a.py").ShouldBeTrue();
    }

    [Theory]
    [InlineData("line-length = \"a\"", "1:15: \"line-length\" must be an integer from 1 to 65535, not a string (\"a\")")]
    [InlineData("indent-width = 256", "1:16: \"indent-width\" must be an integer from 1 to 255, not an integer (256)")]
    [InlineData("extension = { foo = 'md' }", "1:21: the language of \"foo\" must be \"python\", \"pyi\" or \"ipynb\"")]
    [InlineData("src = ['a', '$NOWHERE/b']", "1:13: the path \"$NOWHERE/b\" needs the variable NOWHERE of the environment, which is not set")]
    [InlineData("extend = '${NOWHERE}/b'", "1:10: \"extend\" needs the variable NOWHERE of the environment, which is not set")]
    [InlineData("required-version = '>=2'", "1:20: the settings require version >=2 of Cantil, and this is 1.4.2")]
    [InlineData("required-version = 'new'", "1:20: \"required-version\" must be a version or version specifiers, such as \">=1.2,<2\", not a string ('new')")]
    [InlineData("\nline-length = 0", "2:15: \"line-length\" must be an integer from 1 to 65535, not an integer (0)")]
    [InlineData("preview = 1", "1:11: \"preview\" must be true or false, not an integer (1)")]
    [InlineData("target-version = \"3.9\"", "1:18: \"target-version\" must be a version of Python from \"py37\" to \"py315\", not a string (\"3.9\")")]
    [InlineData("exclude = \"a\"", "1:11: \"exclude\" must be a list of strings, each a pattern of files, not a string (\"a\")")]
    [InlineData("exclude = ['a', '{b']", "1:17: the pattern \"{b\" cannot be read: braces do not pair, or stand for more than 1000 patterns")]
    [InlineData("lint.select = ['F', 1]", "1:21: \"lint.select\" must be a list of strings, but item 2 is an integer (1)")]
    [InlineData("lint = 3", "1:8: \"lint\" must be a table of settings, not an integer (3)")]
    [InlineData("per-file-target-version = {'a' = 'py2'}", "1:34: the value for \"a\" must be a version of Python from \"py37\" to \"py315\", not a string")]
    [InlineData("a = [", "1:6: the file is no TOML: expected a value or ']', found the end of the file")]
    [InlineData("line-lenght = 3", "1:1: unknown setting \"line-lenght\" [did you mean \"line-length\"?]")]
    [InlineData("lint.selct = []", "1:6: unknown setting \"lint.selct\" [did you mean \"lint.select\"?]")]
    [InlineData("[completely.different]\nx=1", "1:2: unknown setting \"completely\"")]
    [InlineData("extend = 'no.toml'", "1:10: \"extend\" names a file that does not exist: no.toml")]
    [InlineData("extend = 'cantil.toml'", "1:10: \"extend\" leads in a circle: cantil.toml is read already")]
    public void Mistakes_are_told_with_their_place(string text, string expected)
    {
        _tree.With("cantil.toml", text);
        _tree.Settings();
        var shown = _tree.ShownProblems.Single();
        shown.ShouldEndWith($"cantil.toml:{expected}");
        shown.ShouldStartWith(expected.Contains("unknown setting", StringComparison.Ordinal) ? "Warning" : "Error");
    }

    [Fact]
    public void Variables_of_the_environment_are_known_in_paths()
    {
        _tree.With("cantil.toml", "extend = '$BASE/${NAME:-other}.toml'\nsrc = ['${BASE}/a', '~/b', 'x$$y', '$']").With("base/other.toml", "line-length = 7");
        var options = _tree.Options with { Variable = name => name == "BASE" ? _tree.Root + "/base" : null };
        var settings = _tree.Settings(options: options);
        _tree.Problems.ShouldBeEmpty();
        settings.Get(SettingKeys.LineLength).ShouldBe(7);
        settings.Get(SettingKeys.Src).ShouldBe([_tree.Root + "/base/a", _tree.User + "/b", _tree.Root + "/x$y", _tree.Root + "/$"]);
    }

    [Fact]
    public void A_version_is_required_of_the_program_whose_settings_they_are()
    {
        _tree.With("cantil.toml", "required-version = '>=1.4,<2'").With("a/cantil.toml", "required-version = '1.4.2'").With("b/ruff.toml", "required-version = '>=99'");
        _tree.Settings();
        _tree.Settings("a");
        _tree.Settings("b");
        _tree.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\uFEFFline-length = 7\r\n[lint]\r\nselect = [\r\n'F',\r\n]\r\n")]
    [InlineData("line-length = 7\nlint.select = ['F']")]
    public void Byte_order_marks_and_line_endings_do_not_matter(string text)
    {
        _tree.With("ruff.toml", text);
        var settings = _tree.Settings();
        _tree.Problems.ShouldBeEmpty();
        settings.Get(SettingKeys.LineLength).ShouldBe(7);
        settings.RuleLayers.Single().Select.ShouldBe(["F"]);
    }

    [Fact]
    public void Keys_of_ruff_that_are_not_there_yet_are_named_once()
    {
        _tree.With("ruff.toml", "line-length = 90\n[lint.pylint]\nmax-args = 3\n").With("sub/ruff.toml", "[lint.pylint]\nmax-args = 3\n");
        var resolver = new SettingsResolver(_tree.Options);
        resolver.ForDirectory(_tree.Root + "/sub").Get(SettingKeys.LineLength).ShouldBe(88);
        resolver.ForDirectory(_tree.Root).Get(SettingKeys.LineLength).ShouldBe(90);
        resolver.Problems.Single().Message.ShouldBe("\"lint.pylint.max-args\" is a setting of ruff that Cantil does not have yet; it changes nothing");
    }

    [Fact]
    public void The_linters_keys_at_the_top_count_less_than_in_their_table()
    {
        _tree.With("ruff.toml", "select = ['E']\nignore = ['F401']\n[pyflakes]\nextend-generics = ['x.Y']\n[lint]\nselect = ['F']\n");
        var settings = _tree.Settings();
        settings.RuleLayers.Single().Select.ShouldBe(["F"]);
        settings.RuleLayers.Single().Ignore.ShouldBe(["F401"]);
        settings.Get(SettingKeys.PyflakesExtendGenerics).ShouldBe(["x.Y"]);
        _tree.ShownProblems.Single().ShouldStartWith("Warning ruff.toml:1:1: the linter's keys at the top");
    }
}
