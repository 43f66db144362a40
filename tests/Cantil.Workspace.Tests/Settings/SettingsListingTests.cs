using Cantil.Workspace.Settings;
using Cantil.Workspace.Settings.Listing;

namespace Cantil.Workspace.Tests.Settings;

public sealed class SettingsListingTests : IDisposable
{
    private readonly WorkspaceTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void Every_default_can_be_written_and_read_again()
    {
        var entries = SettingsListing.Of(_tree.Settings());
        entries.Select(entry => entry.Path).ShouldBe(SettingKeys.All.Select(key => key.Path), ignoreOrder: true);
        _tree.With("cantil.toml", string.Concat(entries.Where(entry => entry.Value is not null).Select(entry => $"{entry.Path} = {PlainValue.ToToml(entry.Value)}\n")));
        var again = SettingsListing.Of(_tree.Settings());
        _tree.Problems.ShouldBeEmpty();
        again.Select(entry => $"{entry.Path} = {PlainValue.ToToml(entry.Value)}")
            .ShouldBe(entries.Select(entry => $"{entry.Path} = {PlainValue.ToToml(entry.Value)}"));
    }

    [Fact]
    public void Each_value_says_where_it_comes_from()
    {
        _tree.With("cantil.toml", "extend = 'b.toml'\nlint.select = ['F']\nextend-exclude = ['a']\n[lint.per-file-ignores]\n'a \"b\".py' = ['F4']\n")
            .With("b.toml", "line-length = 1\nextend-exclude = ['b']\nlint.select = ['E']");
        var entries = SettingsListing.Of(_tree.Settings(options: _tree.Options with { Config = ["lint.select = ['W']", "line-length = 2"] }));
        Shown("line-length").ShouldBe(["2 --config"]);
        Shown("extend-exclude").ShouldBe([$"[\"b\"] {_tree.Root}/b.toml:2:18", $"[\"a\"] {_tree.Root}/cantil.toml:3:18"]);
        Shown("lint.select").ShouldBe([$"[\"E\"] {_tree.Root}/b.toml:3:15", $"[\"F\"] {_tree.Root}/cantil.toml:2:15", "[\"W\"] --config"]);
        Shown("lint.per-file-ignores").Single().ShouldStartWith("{ \"a \\\"b\\\".py\" = [\"F4\"] }");
        Shown("lint.exclude").ShouldBeEmpty();

        string[] Shown(string path) => [.. entries.Single(entry => entry.Path == path).Parts.Select(part => $"{PlainValue.ToToml(part.Value)} {part.Source}")];
    }
}
