using Cantil.Foundation.Processes;

namespace Cantil.Projects.Tests.Repositories;

/// <summary>A repository that a test makes.</summary>
internal sealed class GitFixture : IDisposable
{
    public GitFixture()
    {
        Path = Directory.CreateTempSubdirectory("cantil-git-").FullName;
        Git("init", "--quiet");
        Git("checkout", "--quiet", "-b", "main");
    }

    /// <summary>Whether the machine has git.</summary>
    public static bool IsThere { get; } = CommandResult.Of(new CommandRequest("git", ["--version"])) is { IsSuccess: true };

    public string Path { get; }

    public string Url => new Uri(Path).AbsoluteUri;

    public GitFixture Write(string name, string content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return this;
    }

    /// <returns>The commit.</returns>
    public string Commit()
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--allow-empty", "-m", "x");
        return Git("rev-parse", "HEAD").Trim();
    }

    public string Git(params string[] arguments)
    {
        var result = CommandResult.Of(new CommandRequest("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false", .. arguments])
        {
            Directory = Path, Variables = [new("GIT_DIR", null), new("GIT_WORK_TREE", null), new("GIT_INDEX_FILE", null)],
        });
        result.ShouldNotBeNull().IsSuccess.ShouldBeTrue(result!.Error);
        return result.Output;
    }

    public void Dispose()
    {
        foreach (var file in new DirectoryInfo(Path).EnumerateFiles("*", SearchOption.AllDirectories))
            file.IsReadOnly = false;
        Directory.Delete(Path, recursive: true);
    }
}
