using Cantil.Foundation.Caching;
using Cantil.Foundation.Processes;
using Cantil.Index;
using Cantil.Packaging.Names;
using Cantil.Projects.Repositories;
using Cantil.Projects.Requesting;

namespace Cantil.Projects.Tests.Repositories;

public sealed class GitRepositoriesTests : IDisposable
{
    private static readonly PackageName s_lib = PackageName.Parse("lib");
    private static readonly Dictionary<(string, string?), string> s_none = [];

    private readonly ProjectFolder _folder = new();

    private GitSettings Settings => new() { Cache = new CacheDirectory(_folder.Path) };

    private static DirectSource Source(GitFixture git, string? revision = null, GitRevisionKind kind = GitRevisionKind.Any) =>
        new(DirectSourceKind.Git, git.Url) { Revision = revision, RevisionKind = kind };

    private static IndexException Failure(Action action) => Should.Throw<IndexException>(action);

    [GitFact]
    public void Branches_tags_and_commits_are_found()
    {
        using var git = new GitFixture();
        var first = git.Write("a.txt", "1").Commit();
        git.Git("tag", "plain");
        git.Git("tag", "-a", "-m", "a text of its own", "noted");
        git.Git("checkout", "--quiet", "-b", "feature/x");
        var second = git.Write("a.txt", "2").Commit();
        git.Git("branch", "both", first);
        git.Git("tag", "both", second);
        git.Git("checkout", "--quiet", "main");
        using var repositories = new GitRepositories(Settings, s_none);
        repositories.Commit(s_lib, Source(git)).ShouldBe(first);
        repositories.Commit(s_lib, Source(git, "plain")).ShouldBe(first);
        repositories.Commit(s_lib, Source(git, "noted")).ShouldBe(first);
        repositories.Commit(s_lib, Source(git, "noted", GitRevisionKind.Tag)).ShouldBe(first);
        repositories.Commit(s_lib, Source(git, "feature/x", GitRevisionKind.Branch)).ShouldBe(second);
        repositories.Commit(s_lib, Source(git, "refs/heads/feature/x")).ShouldBe(second);
        repositories.Commit(s_lib, Source(git, "both")).ShouldBe(first);
        repositories.Commit(s_lib, Source(git, "both", GitRevisionKind.Tag)).ShouldBe(second);
        repositories.Commit(s_lib, Source(git, second[..7])).ShouldBe(second);
        repositories.Commit(s_lib, Source(git, second)).ShouldBe(second);
        // The end of a name is another name.
        Failure(() => repositories.Commit(s_lib, Source(git, "x"))).Message.ShouldContain("no branch, tag or commit \"x\"");
        Failure(() => repositories.Commit(s_lib, Source(git, "plain", GitRevisionKind.Branch))).Message.ShouldContain("no branch \"plain\"");
        Failure(() => repositories.Commit(s_lib, Source(git, "both2", GitRevisionKind.Tag))).Problem.ShouldBe(IndexProblem.NotFound);
    }

    [GitFact]
    public void The_files_of_a_commit_are_made_once_and_serve_offline()
    {
        using var git = new GitFixture();
        var first = git.Write("a.txt", "1").Commit();
        git.Write("a.txt", "2").Write("b.txt", "x").Commit();
        string tree;
        using (var repositories = new GitRepositories(Settings, s_none))
        {
            tree = repositories.Tree(s_lib, Source(git));
            File.ReadAllText(Path.Join(tree, "a.txt")).ShouldBe("2");
            var old = repositories.Tree(s_lib, Source(git, first));
            File.ReadAllText(Path.Join(old, "a.txt")).ShouldBe("1");
            File.Exists(Path.Join(old, "b.txt")).ShouldBeFalse();
        }
        using var offline = new GitRepositories(Settings with { IsOffline = true, Run = _ => throw new InvalidOperationException("nothing is run") }, s_none);
        offline.Tree(s_lib, Source(git)).ShouldBe(tree);
        Failure(() => offline.Tree(s_lib, Source(git, "other"))).Problem.ShouldBe(IndexProblem.Offline);
        Failure(() => offline.Tree(s_lib, Source(git, new string('a', 40)))).Problem.ShouldBe(IndexProblem.Offline);
    }

    [GitFact]
    public void Many_who_want_the_same_tree_get_it()
    {
        using var git = new GitFixture();
        git.Write("a.txt", "1").Commit();
        var trees = new string[4];
        // Each as another program would: without what the others know.
        Parallel.For(0, trees.Length, i =>
        {
            using var repositories = new GitRepositories(Settings, s_none);
            trees[i] = repositories.Tree(s_lib, Source(git));
        });
        trees.Distinct().ShouldHaveSingleItem();
        File.ReadAllText(Path.Join(trees[0], "a.txt")).ShouldBe("1");
        Directory.GetDirectories(Path.GetDirectoryName(trees[0])!).ShouldHaveSingleItem();
    }

    [GitFact]
    public void A_kept_commit_is_not_asked_for()
    {
        using var git = new GitFixture();
        var first = git.Write("a.txt", "1").Commit();
        git.Write("a.txt", "2").Commit();
        using var repositories = new GitRepositories(Settings, new Dictionary<(string, string?), string> { [(git.Url, "main")] = first });
        repositories.Commit(s_lib, Source(git, "main")).ShouldBe(first);
        repositories.Commit(s_lib, Source(git)).ShouldNotBe(first);
    }

    [GitFact]
    public void Without_a_cache_nothing_stays()
    {
        using var git = new GitFixture();
        git.Write("a.txt", "1").Commit();
        string tree;
        using (var repositories = new GitRepositories(new GitSettings(), s_none))
            tree = repositories.Tree(s_lib, Source(git));
        Directory.Exists(tree).ShouldBeFalse();
    }

    [GitFact]
    public void What_is_not_there_is_said()
    {
        using var git = new GitFixture();
        using var repositories = new GitRepositories(Settings, s_none);
        var missing = new DirectSource(DirectSourceKind.Git, git.Url + "-not");
        Failure(() => repositories.Commit(s_lib, missing)).Message.ShouldStartWith("There is no repository at ");
        Failure(() => repositories.Commit(s_lib, Source(git))).Message.ShouldContain("has no default branch");
        git.Write("a.txt", "1").Commit();
        Failure(() => repositories.Tree(s_lib, Source(git, new string('1', 40)))).Message.ShouldContain("has no commit 1111");
        Directory.GetDirectories(_folder.Path, "*.tmp", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void A_machine_without_git_is_told_so()
    {
        using var repositories = new GitRepositories(Settings with { Run = request => CommandResult.Of(request with { Program = "/nowhere/git" }) }, s_none);
        var failure = Failure(() => repositories.Commit(s_lib, new DirectSource(DirectSourceKind.Git, "https://git.example/a")));
        failure.Message.ShouldContain("there is no program git");
        failure.Help.ShouldNotBeNull().ShouldStartWith("install git");
    }

    [Theory]
    [InlineData("fatal: unable to access 'https://user:secret@git.example/a/': Could not resolve host: git.example", IndexProblem.Unreachable)]
    [InlineData("fatal: could not read Username for 'https://git.example': terminal prompts disabled", IndexProblem.Unauthorized)]
    [InlineData("git@git.example: Permission denied (publickey).\nfatal: Could not read from remote repository.", IndexProblem.Unauthorized)]
    [InlineData("fatal: repository 'https://git.example/a/' not found", IndexProblem.NotFound)]
    [InlineData("fatal: something else", IndexProblem.Refused)]
    [InlineData("", IndexProblem.Refused)]
    public void Failures_are_sentences_without_secrets(string error, IndexProblem problem)
    {
        using var repositories = new GitRepositories(Settings with { Run = _ => new CommandResult(128, "", error) }, s_none);
        var failure = Failure(() => repositories.Commit(s_lib, new DirectSource(DirectSourceKind.Git, "https://user:secret@git.example/a")));
        failure.Problem.ShouldBe(problem);
        failure.Message.ShouldContain("git.example/a");
        failure.Message.ShouldContain("lib");
        failure.Message.ShouldNotContain("secret");
        failure.Message.ShouldEndWith(".");
        failure.Help.ShouldNotBeNull().ShouldNotContain("secret");
    }

    [Fact]
    public void Nothing_is_asked_of_people_and_other_repositories_do_not_disturb()
    {
        var requests = new List<CommandRequest>();
        using var repositories = new GitRepositories(
            Settings with
            {
                Run = request =>
                {
                    requests.Add(request);
                    return request.Arguments[0] == "config" ? new CommandResult(1, "", "") : new CommandResult(-1, "", "", IsTimedOut: true);
                },
                Patience = TimeSpan.FromSeconds(7),
            },
            s_none);
        var failure = Failure(() => repositories.Commit(s_lib, new DirectSource(DirectSourceKind.Git, "ssh://git@git.example/a")));
        failure.Problem.ShouldBe(IndexProblem.Timeout);
        failure.Message.ShouldContain("7 seconds");
        failure.Help.ShouldNotBeNull().ShouldContain("CANTIL_GIT_TIMEOUT");
        var variables = requests[^1].Variables.ToDictionary(pair => pair.Key, pair => pair.Value);
        variables["GIT_TERMINAL_PROMPT"].ShouldBe("0");
        variables["GIT_SSH_COMMAND"].ShouldBe("ssh -o BatchMode=yes");
        variables["GIT_DIR"].ShouldBeNull();
        variables.ShouldContainKey("GIT_INDEX_FILE");
    }

    public void Dispose()
    {
        foreach (var file in new DirectoryInfo(_folder.Path).EnumerateFiles("*", SearchOption.AllDirectories))
            file.IsReadOnly = false;
        _folder.Dispose();
    }
}
