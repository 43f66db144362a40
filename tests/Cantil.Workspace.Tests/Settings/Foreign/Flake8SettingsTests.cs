using Cantil.Workspace.Settings;
using Cantil.Workspace.Settings.Listing;

namespace Cantil.Workspace.Tests.Settings.Foreign;

public sealed class Flake8SettingsTests : IDisposable
{
    private readonly WorkspaceTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void A_whole_file_is_read()
    {
        _tree.With("setup.cfg", """
            [metadata]
            name = x
            [flake8]
            # a comment
            max_line_length = 100
            extend-ignore =
                E203,
                # another
                W503
            extend-select = B9
            exclude = build/, docs
            extend-exclude = gen_*.py
            indent-size: 2
            builtins = _, N_
            jobs = 4
            per-file-ignores =
                __init__.py: F401
                tests/*,conf.py: F811 E501
            """);
        var settings = _tree.Settings("sub");
        Rules(settings).ShouldBe([
            "select=E,F,W ignore=E121,E123,E126,E226,E24,E704,W503,W504", "extend-select=B9 ignore=E203,W503,C901"]);
        Entry(settings, "indent-width").ShouldBe("2");
        Entry(settings, "extend-exclude").ShouldBe("[\"build\", \"docs\", \"gen_*.py\"]");
        Entry(settings, "lint.preview").ShouldBe("true");
        Entry(settings, "builtins").ShouldBe("[\"_\", \"N_\"]");
        Entry(settings, "lint.per-file-ignores").ShouldBe(
            "{ \"__init__.py\" = [\"F401\"], \"tests/*\" = [\"F811\", \"E501\"], \"conf.py\" = [\"F811\", \"E501\"] }");
        settings.Root.ShouldBe(_tree.Root);
        settings.SourceOf(SettingKeys.IndentWidth).ToString().ShouldBe(_tree.Root + "/setup.cfg:13:1");
        settings.SourceOf(SettingKeys.IndentWidth).Kind.ShouldBe(SettingSourceKind.ForeignFile);
        _tree.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("disable-noqa = True", true)]
    [InlineData("disable-noqa = False", false)]
    [InlineData("doctests = yes", true)]
    [InlineData("statistics = True", false)]
    public void What_has_no_counterpart_and_would_change_findings_is_a_warning(string line, bool isWarning)
    {
        _tree.With(".flake8", "[flake8]\n" + line);
        _tree.Settings();
        _tree.Problems.Count.ShouldBe(isWarning ? 1 : 0);
        if (isWarning)
            _tree.Problems[0].ToString().ShouldContain(line.Split(' ')[0]);
    }

    [Theory]
    [InlineData("", "select=E,F,W ignore=E121,E123,E126,E226,E24,E704,W503,W504", "ignore=C901")]
    [InlineData("select = E,F", "select=", "extend-select=E,F ignore=C901")]
    [InlineData("ignore = E1", "select=E,F,W", "ignore=E1,C901")]
    [InlineData("select = F\nextend-select = E226\nignore = F4\nextend-ignore = F401", "select=", "extend-select=F,E226 ignore=F4,F401,C901")]
    [InlineData("inline-quotes = '\nallow-star-arg-any = yes", "select=E,F,W,ANN,Q ignore=E121,E123,E126,E226,E24,E704,W503,W504", "ignore=C901")]
    public void Rules_are_selected_in_two_layers(string text, params string[] expected)
    {
        _tree.With(".flake8", "[flake8]\n" + text);
        Rules(_tree.Settings()).ShouldBe(expected);
    }

    [Fact]
    public void Complexity_is_looked_at_where_a_limit_is_set()
    {
        _tree.With("tox.ini", "[tox]\nenvlist = py\n[flake8]\nmax-complexity = 12\n");
        Rules(_tree.Settings()).ShouldBe(["select=E,F,W,C90 ignore=E121,E123,E126,E226,E24,E704,W503,W504", "ignore="]);
    }

    [Fact]
    public void The_closest_directory_counts_and_in_it_the_first_file()
    {
        _tree.With(".flake8", "[flake8]\nindent-size=1").With("a/tox.ini", "[flake8]\nindent-size=3").With("a/.flake8", "[flake8]\nindent-size=4")
            .With("a/setup.cfg", "[metadata]\nname=x").With("b/pyproject.toml", "[tool.flake8]\nindent-size = 5\nextend-ignore = ['F4', 'F5']\n");
        Entry(_tree.Settings(), "indent-width").ShouldBe("1");
        Entry(_tree.Settings("a"), "indent-width").ShouldBe("3");
        Entry(_tree.Settings("b/c"), "indent-width").ShouldBe("5");
        Rules(_tree.Settings("b/c"))[1].ShouldBe("ignore=F4,F5,C901");
    }

    [Fact]
    public void It_counts_only_where_nobody_has_told_cantil_or_ruff_anything()
    {
        _tree.With("pyproject.toml", "[tool.ruff]\nindent-width = 7").With(".flake8", "[flake8]\nindent-size=1").With("a/.flake8", "[flake8]\nindent-size=2");
        Entry(_tree.Settings(), "indent-width").ShouldBe("7");
        Entry(_tree.Settings("a"), "indent-width").ShouldBe("7");
        _tree.With("pyproject.toml", "[project]\nrequires-python = '>=3.9'");
        Entry(_tree.Settings(), "indent-width").ShouldBe("1");
        Entry(_tree.Settings(), "target-version").ShouldBe("\"py39\"");
        _tree.With("a/ruff.toml", "indent-width = 8").With("a/b/.flake8", "[flake8]\nindent-size=2");
        Entry(_tree.Settings("a/b"), "indent-width").ShouldBe("8");
        Entry(_tree.Settings(options: _tree.Options with { IsIsolated = true }), "indent-width").ShouldBe("4");
    }

    [Fact]
    public void The_users_file_does_not_stand_before_it()
    {
        _tree.With(_tree.User + "/.config/cantil/cantil.toml", "indent-width = 9").With("a/.flake8", "[flake8]\nindent-size=2");
        Entry(_tree.Settings("a"), "indent-width").ShouldBe("2");
        Entry(_tree.Settings(), "indent-width").ShouldBe("9");
    }

    [Theory]
    [InlineData("ignore = E203  # black", "2:1: \"ignore\" must be a list of codes of up to three letters and three digits (comments stand on lines of their own), not \"#\"")]
    [InlineData("indent-size = wide", "2:1: \"indent-size\" must be an integer, not \"wide\"")]
    [InlineData("\nindent-size = 0", "3:1: \"indent-size\" must be an integer from 1 to 255, not \"0\"")]
    [InlineData("avoid-escape = maybe", "2:1: \"avoid-escape\" must be a flag: true or false, not \"maybe\"")]
    [InlineData("per-file-ignores = a.py F401", "2:1: \"per-file-ignores\" must be pairs of file names and codes, such as \"tests/*: F401, E501\", not \"a.py F401\"")]
    [InlineData("exclude = a, [b", "2:1: the pattern \"[b\" cannot be read: a bracket is not closed")]
    [InlineData("nothing", "2:1: the file cannot be read: the line is neither a section nor \"key = value\"")]
    public void Mistakes_are_told_with_their_place(string text, string expected)
    {
        _tree.With("setup.cfg", "[flake8]\n" + text);
        _tree.Settings();
        _tree.ShownProblems.ShouldContain("Error setup.cfg:" + expected);
    }

    [Fact]
    public void What_is_wrong_elsewhere_in_a_file_of_others_is_theirs()
    {
        _tree.With("setup.cfg", "[metadata]\nname\n").With("tox.ini", "env = 1");
        _tree.Settings();
        _tree.Problems.ShouldBeEmpty();
        _tree.With(".flake8", "select = F\n");
        _tree.Settings();
        _tree.ShownProblems.Single().ShouldBe("Error .flake8:1:1: the file cannot be read: there is no section before this line");
    }

    private static string Entry(EffectiveSettings settings, string path) =>
        PlainValue.ToToml(SettingsListing.Of(settings).Single(entry => entry.Path == path).Value);

    private static List<string> Rules(EffectiveSettings settings) => [.. settings.RuleLayers.Select(layer => string.Join(' ', new[]
    {
        layer.Select is { } select ? "select=" + string.Join(',', select) : "",
        layer.ExtendSelect is { } more ? "extend-select=" + string.Join(',', more) : "",
        layer.Ignore is { } ignore ? "ignore=" + string.Join(',', ignore) : "",
    }.Where(part => part.Length > 0)))];
}
