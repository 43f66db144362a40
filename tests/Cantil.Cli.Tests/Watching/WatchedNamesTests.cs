using Cantil.Cli.Watching;

namespace Cantil.Cli.Tests.Watching;

public sealed class WatchedNamesTests
{
    [Theory]
    [InlineData("a.py", true)]
    [InlineData("sub/deep/a.pyi", true)]
    [InlineData("n.ipynb", true)]
    [InlineData("sub/pyproject.toml", true)]
    [InlineData(".gitignore", true)]
    [InlineData("a.txt", false)]
    [InlineData("apyproject.toml", false)]
    [InlineData(".git/a.py", false)]
    [InlineData("sub/__pycache__/a.py", false)]
    [InlineData(".cantil_cache/lint/0123", false)]
    [InlineData("folder", false)]
    public void A_name_says_whether_a_change_matters(string path, bool expected) => WatchedNames.Matters(path, mayBeDirectory: false).ShouldBe(expected);

    [Theory]
    [InlineData("folder", true)]
    [InlineData("sub/folder", true)]
    [InlineData(".cantil_cache", false)]
    [InlineData(".cantil_cache/lint", false)]
    [InlineData("__pycache__", false)]
    [InlineData("a.txt", false)]
    public void What_may_be_a_directory_may_hold_files_that_matter(string path, bool expected) =>
        WatchedNames.Matters(path, mayBeDirectory: true).ShouldBe(expected);
}
