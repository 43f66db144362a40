using Cantil.Workspace.Settings;
using Cantil.Workspace.Settings.Listing;

namespace Cantil.Workspace.Tests.Settings.Foreign;

public sealed class BlackSettingsTests : IDisposable
{
    private readonly WorkspaceTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData("", "line-length = 88", "format.quote-style = \"double\"")]
    [InlineData("line-length = 100\nskip-string-normalization = true", "line-length = 100", "format.quote-style = \"preserve\"")]
    [InlineData("line_length = 79\nskip-magic-trailing-comma = true\npreview = true", "line-length = 79", "format.skip-magic-trailing-comma = true", "format.preview = true")]
    [InlineData("target-version = ['py312', 'py310', 'py313']", "target-version = \"py310\"")]
    [InlineData("unstable = true", "format.preview = true")]
    [InlineData("required-version = '26'\npyi = false\nworkers = 3\nquiet = true\nfast = true", "line-length = 88")]
    [InlineData("required_version = '26.10.1'\ninclude = ''\nexclude = ''", "line-length = 88")]
    [InlineData("target-version = ['py27', 'py36']", "target-version = \"py37\"")]
    public void Options_have_their_meaning(string text, params string[] expected)
    {
        _tree.With("pyproject.toml", "[tool.black]\n" + text);
        var settings = _tree.Settings("sub");
        _tree.Problems.ShouldBeEmpty();
        var entries = SettingsListing.Of(settings.ForFormat).Select(entry => $"{entry.Path} = {PlainValue.ToToml(entry.Value)}").ToList();
        foreach (var line in expected)
            entries.ShouldContain(line);
        settings.Get(SettingKeys.LineLength).ShouldBe(88);
        settings.TargetVersion.ShouldBeNull();
    }

    [Theory]
    [InlineData("pyproject.toml", "[tool.black]\nline-length = 100\n[tool.ruff]\n")]
    [InlineData("pyproject.toml", "[tool.black]\nline-length = 100\n[tool.cantil]\n")]
    public void It_does_not_count_beside_settings_of_cantil_or_ruff(string name, string text)
    {
        _tree.With(name, text).With("sub/pyproject.toml", "[tool.black]\nline-length = 101\n");
        _tree.Settings().ForFormat.Get(SettingKeys.LineLength).ShouldBe(88);
        _tree.Settings("sub").ForFormat.Get(SettingKeys.LineLength).ShouldBe(88);
    }

    [Fact]
    public void Isort_keeps_its_length_and_a_version_below_keeps_both()
    {
        _tree.With("pyproject.toml", "[tool.black]\n[tool.isort]\nline_length = 70\n").With("sub/pyproject.toml", "[project]\nname = 'x'\nrequires-python = '>=3.11'\n");
        var settings = _tree.Settings("sub");
        settings.Get(SettingKeys.LineLength).ShouldBe(70);
        settings.ForFormat.Get(SettingKeys.LineLength).ShouldBe(88);
    }

    [Fact]
    public void A_version_of_a_directory_below_leaves_black_in_force()
    {
        _tree.With("pyproject.toml", "[tool.black]\nline-length = 99\n").With("sub/pyproject.toml", "[project]\nname = 'x'\nrequires-python = '>=3.11'\n");
        var format = _tree.Settings("sub").ForFormat;
        format.Get(SettingKeys.LineLength).ShouldBe(99);
        format.TargetVersion!.Value.Minor.ShouldBe(11);
    }

    [Theory]
    [InlineData("exclude = '/gen/'", "a/gen/b/x.py", true)]
    [InlineData("exclude = '/gen/'", "a/gen.py", false)]
    [InlineData("exclude = '/gen/$'", "gen/x.py", true)]
    [InlineData("extend-exclude = '_pb2\\.py$'", "a/x_pb2.py", true)]
    [InlineData("extend-exclude = '_pb2\\.py$'", "a/x.py", false)]
    [InlineData("force-exclude = '^/a/x'", "b/a/x.py", false)]
    [InlineData("exclude = '''\n(\n  /old  # nobody reads it\n  | /gen/\n)\n'''", "gen/x.py", true)]
    [InlineData("exclude = '^/(?!src/)'", "src/x.py", false)]
    [InlineData("exclude = '^/(?!src/)'", "other/x.py", true)]
    [InlineData("exclude = '(.)\\1'", "aa/x.py", true)]
    [InlineData("include = '\\.pyi$'", "x.py", true)]
    [InlineData("include = '\\.pyi$'", "x.pyi", false)]
    public void Expressions_leave_out_files_of_the_formatter(string text, string path, bool expected)
    {
        _tree.With("pyproject.toml", "[tool.black]\n" + text);
        var settings = _tree.Settings();
        _tree.Problems.ShouldBeEmpty();
        settings.ForFormat.IsExcludedFromFormat($"{_tree.Root}/{path}").ShouldBe(expected);
    }

    [Theory]
    [InlineData("line-length = 'long'", "Error pyproject.toml:2:15: \"line-length\" must be an integer, not \"long\"")]
    [InlineData("preview = 7", "Error pyproject.toml:2:11: \"preview\" must be a flag: true or false, not \"7\"")]
    [InlineData("target-version = ['3']", "Error pyproject.toml:2:18: \"target-version\" must be a list of versions of Python such as \"py313\", not \"3\"")]
    [InlineData("line-length = 1000", "Warning pyproject.toml:2:15: \"line-length\" is 320 at most in Cantil, and counts as that")]
    [InlineData("pyi = true", "Warning pyproject.toml:2:7: \"pyi\" of black is not followed; it changes nothing")]
    [InlineData("enable-unstable-feature = ['string_processing']", "Warning pyproject.toml:2:27: \"enable-unstable-feature\" of black is not followed; it changes nothing")]
    [InlineData("line-lenght = 79", "Warning pyproject.toml:2:15: black has no setting \"line-lenght\"; did you mean \"line-length\"?")]
    [InlineData("required-version = '24.1.0'", "Warning pyproject.toml:2:20: black 24.1.0 is required, and Cantil writes the style of black 26: the two may differ")]
    public void Mistakes_are_told_with_their_place(string text, string expected)
    {
        _tree.With("pyproject.toml", "[tool.black]\n" + text);
        _tree.Settings();
        _tree.ShownProblems.Single().ShouldBe(expected);
    }

    [Fact]
    public void The_linter_alone_reads_nothing_of_it()
    {
        _tree.With("pyproject.toml", "[tool.black]\nline-length = 'long'\nexclude = 'a('\n");
        var settings = _tree.Settings("", _tree.Options with { ReadsFormatters = false });
        settings.ForFormat.ShouldBeSameAs(settings);
        _tree.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_broken_expression_is_an_error()
    {
        _tree.With("pyproject.toml", "[tool.black]\nexclude = 'a('\n");
        _tree.Settings();
        _tree.ShownProblems.Single().ShouldStartWith("Error pyproject.toml:2:11: \"exclude\" is no regular expression: ");
    }
}
