namespace Cantil.Cli.Tests.Linting.ImportSorting;

/// <summary>What is said of settings of the sorting that cannot be used or change nothing.</summary>
public sealed class ImportSettingsTests : IDisposable
{
    private readonly CommandLine _line = new();

    [Theory]
    [InlineData("known-first-party = ['a[b']", "known-first-party")]
    [InlineData("sections = { own = ['['] }", "lint.isort.sections")]
    [InlineData("sections = { own = 'a' }", "own")]
    [InlineData("required-imports = ['x = 1']", "is no import statement")]
    [InlineData("lines-between-types = -1", "lines-between-types")]
    [InlineData("relative-imports-order = 'nearest'", "furthest-to-closest")]
    [InlineData("import-heading = { future = 1 }", "future")]
    public void What_cannot_be_used_is_one_line_and_status_2(string setting, string said)
    {
        Lint(setting).ShouldBe(2);
        _line.Error.ShouldContain(said);
        _line.Error.ShouldStartWith("error: ");
        _line.Error.ShouldContain("cantil.toml:2:");
    }

    [Theory]
    [InlineData("section-order = ['future', 'nowhere']", "\"nowhere\"")]
    [InlineData("section-order = ['future', 'future']", "twice")]
    [InlineData("default-section = 'nowhere'", "\"nowhere\"")]
    [InlineData("no-lines-before = ['nowhere']", "\"nowhere\"")]
    [InlineData("import-heading = { nowhere = 'x' }", "\"nowhere\"")]
    [InlineData("sections = { future = ['x'] }", "\"future\"")]
    [InlineData("no-sections = true\ndefault-section = 'first-party'", "no-sections")]
    public void What_changes_nothing_is_a_warning(string setting, string said)
    {
        Lint(setting).ShouldBe(0);
        _line.Error.ShouldContain(said);
        _line.Error.ShouldStartWith("warning: ");
    }

    public void Dispose() => _line.Dispose();

    private int Lint(string setting)
    {
        _line.Write("cantil.toml", $"[lint.isort]\n{setting}\n");
        _line.Write("a.py", "import os\n");
        return _line.Run("lint", "--select", "I");
    }
}
