using Cantil.Workspace.Settings;
using Cantil.Workspace.Settings.Listing;

namespace Cantil.Workspace.Tests.Settings.Foreign;

public sealed class IsortSettingsTests : IDisposable
{
    private readonly WorkspaceTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData("", "line-length = 79", "lint.isort.split-on-trailing-comma = false")]
    [InlineData("profile = black", "line-length = 88", "lint.isort.split-on-trailing-comma = true")]
    [InlineData("profile=black\nline_length=100", "line-length = 100", "lint.isort.split-on-trailing-comma = true")]
    [InlineData("profile=google", "line-length = 1000", "lint.isort.force-single-line = true", "lint.isort.order-by-type = false",
        "lint.isort.single-line-exclusions = [\"collections.abc\", \"six.moves\", \"typing\", \"typing_extensions\"]")]
    [InlineData("profile=pycharm", "line-length = 79", "lint.isort.lines-after-imports = 2")]
    [InlineData("profile=attrs\nlines_between_types=0", "lint.isort.lines-after-imports = 2", "lint.isort.lines-between-types = 0")]
    [InlineData("known_first_party = a,b\n  c\nknown_third_party=d", "lint.isort.known-first-party = [\"a\", \"b\", \"c\"]", "lint.isort.known-third-party = [\"d\"]")]
    [InlineData("sections=FUTURE,STDLIB,MINE,THIRDPARTY,FIRSTPARTY,LOCALFOLDER\nknown_mine=m1,m2\nno_lines_before=LOCALFOLDER\ndefault_section=FIRSTPARTY",
        "lint.isort.section-order = [\"future\", \"standard-library\", \"mine\", \"third-party\", \"first-party\", \"local-folder\"]",
        "lint.isort.sections = { \"mine\" = [\"m1\", \"m2\"] }", "lint.isort.no-lines-before = [\"local-folder\"]", "lint.isort.default-section = \"first-party\"")]
    [InlineData("import_heading_stdlib = Standard\nreverse_relative=true", "lint.isort.import-heading = { \"standard-library\" = \"Standard\" }",
        "lint.isort.relative-imports-order = \"closest-to-furthest\"")]
    [InlineData("force_alphabetical_sort=True", "lint.isort.no-sections = true", "lint.isort.lines-between-types = 1", "lint.isort.from-first = true")]
    [InlineData("skip=build,a/b.py", "lint.extend-per-file-ignores = { \"build\" = [\"I\"], \"**/build/**\" = [\"I\"], \"a/b.py\" = [\"I\"] }")]
    [InlineData("add_imports=from __future__ import annotations", "lint.isort.required-imports = [\"from __future__ import annotations\"]",
        "lint.extend-select = [\"I001\", \"I002\"]")]
    public void Options_have_their_meaning(string text, params string[] expected)
    {
        _tree.With(".isort.cfg", "[settings]\n" + text);
        var settings = _tree.Settings("sub");
        _tree.Problems.ShouldBeEmpty();
        var entries = SettingsListing.Of(settings).Select(entry => $"{entry.Path} = {PlainValue.ToToml(entry.Value)}").ToList();
        foreach (var line in expected)
            entries.ShouldContain(line);
        settings.RuleLayers.Single().Select.ShouldBeNull();
        settings.RuleLayers.Single().ExtendSelect!.ShouldContain("I001");
    }

    [Fact]
    public void It_stands_beside_flake8_and_each_comes_from_its_closest_place()
    {
        _tree.With("setup.cfg", "[flake8]\nmax-line-length = 100\n[isort]\nline_length = 90\n").With("a/pyproject.toml", "[tool.isort]\nline_length = 91\nknown_first_party = ['x']\n");
        var settings = _tree.Settings("a");
        settings.Get(SettingKeys.LineLength).ShouldBe(91);
        settings.Get(SettingKeys.MaxLineLength).ShouldBe(100);
        settings.RuleLayers.Select(layer => string.Join(',', layer.Select ?? layer.ExtendSelect ?? [])).ShouldBe(["E,F,W", "", "I001"]);
        settings.SourceOf(SettingKeys.LineLength).ToString().ShouldBe(_tree.Root + "/a/pyproject.toml:2:15");
        _tree.Settings().Get(SettingKeys.LineLength).ShouldBe(90);
        _tree.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("profile = blakc", "2:1: \"profile\" must be one of appnexus, attrs, black, django, google, hug, open_stack, plone, pycharm, wemake, not \"blakc\"")]
    [InlineData("line_length = long", "2:1: \"line-length\" must be an integer, not \"long\"")]
    [InlineData("force_single_line = 7", "2:1: \"force-single-line\" must be a flag: true or false, not \"7\"")]
    public void Mistakes_are_told_with_their_place(string text, string expected)
    {
        _tree.With(".isort.cfg", "[settings]\n" + text);
        _tree.Settings();
        _tree.ShownProblems.Single().ShouldBe("Error .isort.cfg:" + expected);
    }
}
