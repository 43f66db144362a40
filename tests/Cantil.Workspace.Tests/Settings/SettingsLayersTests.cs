using Cantil.Foundation.Python;
using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Tests.Settings;

public sealed class SettingsLayersTests : IDisposable
{
    private readonly WorkspaceTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void The_nearest_layer_counts()
    {
        _tree.With("cantil.toml", "line-length = 1\nbuiltins = ['file']\n[lint]\nselect = ['A']");
        var options = _tree.Options with
        {
            Environment = [new("CANTIL_LINE_LENGTH", "2"), new("CANTIL_LINT_SELECT", "B, C"), new("CANTIL_CACHE_DIR", "/x")],
            Config = ["line-length = 3", "lint.select = ['D']"],
            CommandLine = new SettingsLayer(SettingSourceKind.CommandLine).Set(SettingKeys.LineLength, 4).Set(SettingKeys.ExtendSelect, ["E"]),
        };
        var settings = _tree.Settings(options: options);
        settings.Get(SettingKeys.LineLength).ShouldBe(4);
        settings.Get(SettingKeys.Builtins).ShouldBe(["file"]);
        settings.RuleLayers.Select(layer => $"{layer.Source.Kind} {string.Join('+', layer.Select ?? ["-"])} {string.Join('+', layer.ExtendSelect ?? ["-"])}")
            .ShouldBe(["ProjectFile A -", "Environment B+C -", "CommandLineConfig D -", "CommandLine - E"]);
        _tree.Settings(options: options with { CommandLine = null }).Get(SettingKeys.LineLength).ShouldBe(3);
        _tree.Settings(options: options with { CommandLine = null, Config = [] }).Get(SettingKeys.LineLength).ShouldBe(2);
        _tree.Settings(options: options with { IsIsolated = true }).Get(SettingKeys.Builtins).ShouldBeEmpty();
        _tree.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_extended_is_farther_away_and_lists_of_extend_keys_add_up()
    {
        _tree.With("cantil.toml", "extend = 'base/b.toml'\nextend-exclude = ['own']\nlint.select = ['F']")
            .With("base/b.toml", "extend = '../pyproject.toml'\nline-length = 50\nextend-exclude = ['base']\nlint.select = ['E']")
            .With("pyproject.toml", "[tool.cantil]\nline-length = 60\npreview = true");
        var settings = _tree.Settings();
        settings.Get(SettingKeys.LineLength).ShouldBe(50);
        settings.Get(SettingKeys.Preview).ShouldBeTrue();
        settings.Get(SettingKeys.ExtendExclude).Select(pattern => $"{pattern.Text} {pattern.BaseDirectory}")
            .ShouldBe([$"base {_tree.Root}/base", $"own {_tree.Root}"]);
        settings.RuleLayers.Select(layer => layer.Select!.Single()).ShouldBe(["E", "F"]);
    }

    [Fact]
    public void The_closest_file_counts_alone()
    {
        _tree.With("cantil.toml", "line-length = 1\npreview = true").With("a/b/cantil.toml", "line-length = 2").With("a/b/.cantil.toml", "line-length = 3");
        _tree.Settings("a").Get(SettingKeys.LineLength).ShouldBe(1);
        _tree.Settings("a/b/c").Get(SettingKeys.LineLength).ShouldBe(3);
        _tree.Settings("a/b/c").Get(SettingKeys.Preview).ShouldBeFalse();
    }

    [Fact]
    public void Ruffs_files_count_only_where_the_project_has_none_of_cantil()
    {
        _tree.With("ruff.toml", "line-length = 1").With("own/pyproject.toml", "[tool.cantil]\nline-length = 2").With("own/sub/ruff.toml", "line-length = 3")
            .With("other/pyproject.toml", "[tool.ruff]\nline-length = 4\n[tool.x]\n").With("other/deep/pyproject.toml", "[project]\nname = 'x'")
            .With("other/.ruff.toml", "line-length = 5");
        _tree.Settings().Get(SettingKeys.LineLength).ShouldBe(1);
        _tree.Settings("own/sub").Get(SettingKeys.LineLength).ShouldBe(2);
        _tree.Settings("other/deep").Get(SettingKeys.LineLength).ShouldBe(5);
    }

    [Fact]
    public void The_users_file_counts_where_there_is_no_other()
    {
        _tree.With(_tree.User + "/.config/cantil/cantil.toml", "line-length = 9").With("a/cantil.toml", "preview = true");
        _tree.Settings().Get(SettingKeys.LineLength).ShouldBe(9);
        _tree.Settings().SourceOf(SettingKeys.LineLength).Kind.ShouldBe(SettingSourceKind.UserFile);
        _tree.Settings("a").Get(SettingKeys.LineLength).ShouldBe(88);
    }

    [Fact]
    public void A_file_on_the_command_line_takes_the_place_of_all()
    {
        _tree.With("cantil.toml", "line-length = 1").With("x/my.toml", "line-length = 7\nexclude = ['a']");
        var settings = _tree.Settings(options: _tree.Options with { Config = ["x/my.toml", "preview = true"] });
        settings.Get(SettingKeys.LineLength).ShouldBe(7);
        settings.Get(SettingKeys.Preview).ShouldBeTrue();
        settings.Get(SettingKeys.Exclude).Single().BaseDirectory.ShouldBe(_tree.Root);
        _tree.Settings(options: _tree.Options with { Config = ["missing.toml"] });
        _tree.Settings(options: _tree.Options with { Config = ["line-length = ["] });
        _tree.Settings(options: _tree.Options with { Config = ["line-length = 'x'"] });
        _tree.ShownProblems.ShouldBe([
            "Error missing.toml: cannot read the settings file: it does not exist",
            "Error : --config 'line-length = [' is neither a file nor a setting: expected a value or ']', found the end of the file [write --config FILE, or a setting as in a settings file: --config 'line-length = 100']",
            "Error : --config 'line-length = 'x'': \"line-length\" must be an integer from 1 to 65535, not a string ('x')"],
            Case.Sensitive);
    }

    [Fact]
    public void The_version_comes_from_the_settings_or_from_the_metadata_above_them()
    {
        _tree.With("pyproject.toml", "[project]\nrequires-python = '>=3.9,<4'").With("a/ruff.toml").With("a/b/pyproject.toml", "[project]\nrequires-python = '>=3.12'")
            .With("c/pyproject.toml", "[project]\nrequires-python = '>=3.11'").With("d/cantil.toml", "target-version = 'py38'");
        _tree.Settings().TargetVersion.ShouldBe(new PythonVersion(3, 9));
        _tree.Settings("a").TargetVersion.ShouldBe(new PythonVersion(3, 9));
        _tree.Settings("a/b").TargetVersion.ShouldBe(new PythonVersion(3, 9));
        _tree.Settings("c").TargetVersion.ShouldBe(new PythonVersion(3, 11));
        _tree.Settings("c").SourceOf(SettingKeys.TargetVersion).ToString().ShouldBe(_tree.Root + "/c/pyproject.toml:2:19");
        _tree.Settings("d").TargetVersion.ShouldBe(new PythonVersion(3, 8));
        _tree.Settings("d", _tree.Options with { IsIsolated = true }).TargetVersion.ShouldBeNull();
    }

    [Fact]
    public void Wrong_variables_of_the_environment_are_told()
    {
        _tree.Settings(options: _tree.Options with { Environment = [new("CANTIL_LINE_LENGTH", "wide"), new("CANTIL_PREVIEW", "yes")] })
            .Get(SettingKeys.Preview).ShouldBeTrue();
        _tree.ShownProblems.ShouldBe(["Error : the environment variable CANTIL_LINE_LENGTH must be an integer from 1 to 65535, not \"wide\""]);
    }
}
