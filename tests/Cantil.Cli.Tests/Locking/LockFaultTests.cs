namespace Cantil.Cli.Tests.Locking;

public sealed class LockFaultTests : IDisposable
{
    private readonly CommandLine _line = new();
    private readonly PackageIndex _index = new PackageIndex().Add("a", "1.0").Add("deep", "1.0", $"a; {new string('(', 5000)}python_version > '3'{new string(')', 5000)}");

    private string LockPath => Path.Join(_line.Folder, "pylock.toml");

    private int Lock(string project)
    {
        _line.Write("pyproject.toml", project);
        return _line.Run("lock", "--no-cache", "--index-url", _index.Url);
    }

    private static string Project(string dependencies, string python = ">=3.9") =>
        $"[project]\nname = \"app\"\nversion = \"1\"\nrequires-python = \"{python}\"\ndependencies = [{dependencies}]\n";

    [Theory]
    [InlineData("")]
    [InlineData("\u0001\u0002")]
    [InlineData("lock-version = \"1.0\"\ncreated-by = \"x\"\n[[packages]]\nname = \"a\"\nversi")]
    [InlineData("created-by = \"x\"\npackages = []\n")]
    public void A_lock_that_is_none_is_made_anew(string content)
    {
        File.WriteAllText(LockPath, content);
        Lock(Project("\"a\"")).ShouldBe(0, _line.Error);
        _line.Error.ShouldContain("made anew");
        File.ReadAllText(LockPath).ShouldContain("name = \"a\"");
    }

    [Fact]
    public void A_file_without_a_project_is_no_project()
    {
        Lock("[tool.other]\nx = 1\n").ShouldBe(2);
        _line.Error.ShouldContain("pyproject.toml: the file has neither [project] nor [dependency-groups].\nhelp: Add [project]");
        File.Exists(LockPath).ShouldBeFalse();
        Lock("[dependency-groups]\ndev = [\"a\"]\n").ShouldBe(0, _line.Error);
    }

    [Fact]
    public void Pythons_that_nobody_can_have_are_a_mistake()
    {
        Lock(Project("\"a\"", ">=3.10,<3.9")).ShouldBe(2);
        _line.Error.ShouldContain("there is no Python that requires-python = \">=3.10,<3.9\" admits");
        File.Exists(LockPath).ShouldBeFalse();
    }

    [Fact]
    public void What_is_too_long_to_be_read_is_not_printed_whole()
    {
        Lock(Project("\"deep\"")).ShouldBe(1);
        _line.Error.ShouldContain("deep 1.0 is passed over");
        _line.Error.Length.ShouldBeLessThan(3000);
    }

    [Fact]
    public void Without_indexes_it_is_said_that_none_is_asked()
    {
        _line.Write("pyproject.toml", Project("\"a\""));
        _line.Run("lock", "--no-cache", "--no-index").ShouldBe(1);
        _line.Error.ShouldContain("a, which was not found, and no index is asked.");
    }

    [Fact]
    public void Locks_that_are_made_at_once_are_whole()
    {
        _line.Write("pyproject.toml", Project("\"a\""));
        var folder = _line.Folder;
        var statuses = new int[4];
        var threads = new Thread[statuses.Length];
        for (var i = 0; i < threads.Length; i++)
        {
            var number = i;
            threads[i] = new Thread(() =>
            {
                using var line = new CommandLine();
                statuses[number] = line.Run("--directory", folder, "lock", "-U", "--cache-dir", Path.Join(folder, "cache"), "--index-url", _index.Url);
            });
            threads[i].Start();
        }
        foreach (var thread in threads)
            thread.Join();
        statuses.ShouldAllBe(status => status == 0);
        Directory.GetFileSystemEntries(folder).Select(Path.GetFileName).ShouldBe(["cache", "pylock.toml", "pyproject.toml"], ignoreOrder: true);
        _line.Run("lock", "--check", "--no-cache", "--index-url", _index.Url).ShouldBe(0, _line.Error);
    }

    public void Dispose()
    {
        _line.Dispose();
        _index.Dispose();
    }
}
