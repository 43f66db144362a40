using Cantil.Projects.Tests.Repositories;

namespace Cantil.Cli.Tests.Locking;

public sealed class GitSourceTests : IDisposable
{
    private readonly SourcesProject _project = new();

    private static string Pyproject(string name, string version, string dependencies = "", string rest = "") =>
        $"[project]\nname = \"{name}\"\nversion = \"{version}\"\nrequires-python = \">=3.8\"\ndependencies = [{dependencies}]\n{rest}";

    [GitFact]
    public void A_commit_is_locked_and_kept()
    {
        using var git = new GitFixture();
        var first = git.Write("pyproject.toml", Pyproject("lib", "1.0", "\"leaf<2\"")).Commit();
        _project.Write($"\"lib @ git+{git.Url}@main\"");
        _project.Locked();
        var vcs = _project.Package("lib").Vcs.ShouldNotBeNull();
        (vcs.Type, vcs.Url, vcs.RequestedRevision, vcs.CommitId, vcs.Subdirectory).ShouldBe(("git", git.Url, "main", first, null));
        _project.Package("leaf").Version.ShouldNotBeNull().ToString().ShouldBe("1.0");
        _project.Export().ShouldBe($"leaf==1.0\nlib @ git+{git.Url}@{first}\n");

        var second = git.Write("pyproject.toml", Pyproject("lib", "2.0", "\"leaf\"")).Commit();
        _project.Lock("--check").ShouldBe(0);
        _project.Write($"\"lib @ git+{git.Url}@main\", \"leaf\"");
        _project.Locked();
        _project.Package("lib").Vcs.ShouldNotBeNull().CommitId.ShouldBe(first);
        _project.Locked("--upgrade-package", "leaf");
        _project.Package("lib").Vcs.ShouldNotBeNull().CommitId.ShouldBe(first);
        _project.Locked("--upgrade-package", "lib");
        _project.Package("lib").Vcs.ShouldNotBeNull().CommitId.ShouldBe(second);
        _project.Error.ShouldContain("Updated lib v1.0 -> v2.0");
        git.Write("pyproject.toml", Pyproject("lib", "3.0")).Commit();
        _project.Locked("--upgrade");
        _project.Package("lib").Version.ShouldNotBeNull().ToString().ShouldBe("3.0");
        File.Delete(Path.Join(_project.Folder, "pylock.toml"));
        _project.Locked("--offline");
        _project.Package("lib").Version.ShouldNotBeNull().ToString().ShouldBe("3.0");
    }

    [GitFact]
    public void Branches_tags_and_revisions_are_keys()
    {
        using var git = new GitFixture();
        var first = git.Write("pyproject.toml", Pyproject("lib", "1.0")).Commit();
        git.Git("tag", "v1");
        git.Write("pyproject.toml", Pyproject("lib", "2.0")).Commit();
        void Source(string rest) => _project.Write("\"lib>=9\"", $"[tool.uv.sources]\nlib = {{ git = \"{git.Url}\"{rest} }}\n");
        Source(", tag = \"v1\"");
        _project.Locked();
        var vcs = _project.Package("lib").Vcs.ShouldNotBeNull();
        (vcs.RequestedRevision, vcs.CommitId).ShouldBe(("v1", first));
        Source($", rev = \"{first}\"");
        _project.Locked();
        _project.Package("lib").Vcs.ShouldNotBeNull().CommitId.ShouldBe(first);
        Source("");
        _project.Locked();
        _project.Package("lib").Version.ShouldNotBeNull().ToString().ShouldBe("2.0");
        _project.Package("lib").Vcs.ShouldNotBeNull().RequestedRevision.ShouldBeNull();
        Source(", branch = \"v1\"");
        _project.Lock().ShouldBe(2);
        _project.Error.ShouldContain("has no branch \"v1\"");
        Source(", branch = \"main\", tag = \"v1\"");
        _project.Lock().ShouldBe(2);
        _project.Error.ShouldContain("a revision is one of rev, tag and branch");
    }

    [GitFact]
    public void Members_and_folders_of_a_repository_come_from_the_same_commit()
    {
        using var git = new GitFixture();
        var commit = git
            .Write("pyproject.toml", Pyproject("whole", "0.1", "", "[tool.uv.workspace]\nmembers = [\"packages/*\"]\n"))
            .Write("packages/a/pyproject.toml", Pyproject("a", "0.2", "\"b\", \"c\"", "[tool.uv.sources]\nb = { workspace = true }\nc = { path = \"../../other/c\", editable = true }\n"))
            .Write("packages/b/pyproject.toml", Pyproject("b", "0.3", "\"leaf\""))
            .Write("other/c/pyproject.toml", Pyproject("c", "0.4"))
            .Commit();
        _project.Write("\"a\", \"b\"", $"[tool.uv.sources]\na = {{ git = \"{git.Url}\", subdirectory = \"packages/a\" }}\nb = {{ git = \"{git.Url}\", branch = \"main\", subdirectory = \"packages/b\" }}\n");
        _project.Locked();
        foreach (var (name, folder) in (ReadOnlySpan<(string, string)>)[("a", "packages/a"), ("b", "packages/b"), ("c", "other/c")])
        {
            var vcs = _project.Package(name).Vcs.ShouldNotBeNull();
            (vcs.CommitId, vcs.Subdirectory).ShouldBe((commit, folder));
        }
        _project.Export().ShouldContain($"c @ git+{git.Url}@{commit}#subdirectory=other/c\n");
    }

    [GitFact]
    public void Trees_that_do_not_do_are_errors()
    {
        using var git = new GitFixture();
        git.Write("pyproject.toml", Pyproject("lib", "1.0", "\"outside\"", "[tool.uv.sources]\noutside = { path = \"../elsewhere\" }\n"))
            .Write("old/setup.py", "").Write("dynamic/pyproject.toml", "[project]\nname = \"dynamic\"\nversion = \"1\"\ndynamic = [\"dependencies\"]\n")
            .Write("bad/pyproject.toml", "[project\n").Write("static/PKG-INFO", "Metadata-Version: 2.2\nName: static\nVersion: 4\nRequires-Dist: leaf<2\n\n").Commit();
        foreach (var (requirement, message) in (ReadOnlySpan<(string, string)>)[
            ("lib @ git+{0}", "which is outside of the repository"),
            ("old @ git+{0}#subdirectory=old", "is only known once it is built: it has no pyproject.toml"),
            ("dynamic @ git+{0}#subdirectory=dynamic", "is only known once it is built: its dependencies are dynamic"),
            ("bad @ git+{0}#subdirectory=bad", "the project of bad, cannot be used: the file is no TOML"),
            ("gone @ git+{0}#subdirectory=gone", "where there is no project: there is no such folder"),
            ("other @ git+{0}", "where lib is"),
            ("lib @ git+{0}-not", "There is no repository at")])
        {
            _project.Write($"\"{requirement.Replace("{0}", git.Url, StringComparison.Ordinal)}\"");
            _project.Lock().ShouldBe(2);
            _project.Error.ShouldContain(message);
            _project.Error.ShouldContain("help: ");
        }
        _project.Write($"\"static @ git+{git.Url}#subdirectory=static\"");
        _project.Locked();
        _project.Package("static").Version.ShouldNotBeNull().ToString().ShouldBe("4");
        _project.Package("leaf").Version.ShouldNotBeNull().ToString().ShouldBe("1.0");
    }

    [GitFact]
    public void What_the_user_states_stands_for_what_only_a_build_could_tell()
    {
        using var git = new GitFixture();
        git.Write("setup.py", "").Commit();
        _project.Write($"\"old @ git+{git.Url}\"", "[[tool.uv.dependency-metadata]]\nname = \"old\"\nversion = \"5.0\"\nrequires-dist = [\"leaf<2\"]\n");
        _project.Locked();
        _project.Package("old").Version.ShouldNotBeNull().ToString().ShouldBe("5.0");
        _project.Package("leaf").Version.ShouldNotBeNull().ToString().ShouldBe("1.0");
    }

    public void Dispose() => _project.Dispose();
}
