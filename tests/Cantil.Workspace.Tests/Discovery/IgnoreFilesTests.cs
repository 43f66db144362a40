using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Tests.Discovery;

public sealed class IgnoreFilesTests : IDisposable
{
    private readonly WorkspaceTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void Gits_files_count_only_in_a_repository()
    {
        _tree.With(".gitignore", "a.py").With("a.py").With("b.py");
        _tree.Find().ShouldBe("a.py b.py");
        _tree.With(".git/HEAD");
        _tree.Find().ShouldBe("b.py");
        var all = _tree.Options with { CommandLine = new SettingsLayer(SettingSourceKind.CommandLine).Set(SettingKeys.RespectGitignore, false) };
        _tree.Find(all).ShouldBe("a.py b.py");
    }

    [Fact]
    public void The_nearest_file_decides_and_ignored_directories_are_closed()
    {
        _tree.With(".git/HEAD").With(".gitignore", "*.py\n!keep.py\nout/\n").With("keep.py").With("a.py")
            .With("sub/.gitignore", "!a.py\nkeep.py").With("sub/a.py").With("sub/keep.py").With("sub/b.py").With("out/keep.py");
        _tree.Find().ShouldBe("keep.py sub/a.py");
    }

    [Fact]
    public void Files_above_the_start_count_up_to_the_repository()
    {
        _tree.With(".gitignore", "c.py").With("repo/.git/HEAD").With("repo/.gitignore", "/sub/a.py\nsub/gone/\n").With("repo/sub/a.py").With("repo/sub/b.py").With("repo/sub/c.py").With("repo/sub/gone/g.py");
        _tree.Find("repo/sub").ShouldBe("repo/sub/b.py repo/sub/c.py");
        _tree.Find("repo/sub/gone").ShouldBe("repo/sub/gone/g.py");
        _tree.Find("repo/sub/a.py").ShouldBe("repo/sub/a.py");
    }

    [Fact]
    public void The_ignore_file_counts_everywhere_and_more_than_gits()
    {
        _tree.With(".ignore", "a.py").With("a.py").With("b.py").With("sub/a.py");
        _tree.Find().ShouldBe("b.py");
        _tree.With(".git/HEAD").With(".gitignore", "b.py").With("sub/.gitignore", "!a.py").With(".ignore", "a.py\n!b.py");
        _tree.Find().ShouldBe("b.py");
    }

    [Fact]
    public void Excludes_of_the_repository_and_of_the_user_count_last()
    {
        _tree.With(".git/info/exclude", "a.py\nb.py").With(_tree.User + "/.config/git/ignore", "c.py").With(".gitignore", "!b.py").With("a.py").With("b.py").With("c.py").With("d.py");
        _tree.Find().ShouldBe("b.py d.py");
        _tree.With(_tree.User + "/.gitconfig", "[user]\n\tname = x\n[core]\n\texcludesFile = ~/mine\n").With(_tree.User + "/mine", "d.py");
        _tree.Find().ShouldBe("b.py c.py");
    }

    [Fact]
    public void A_work_tree_has_its_excludes_in_the_main_repository()
    {
        _tree.With("main/.git/info/exclude", "a.py").With("main/.git/worktrees/w/commondir", "../..\n")
            .With("w/.git", $"gitdir: {_tree.Root}/main/.git/worktrees/w\n").With("w/a.py").With("w/b.py");
        _tree.Find("w").ShouldBe("w/b.py");
    }
}
