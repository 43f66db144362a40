using Cantil.Foundation.Files;
using Cantil.Index;
using Cantil.Packaging.Names;
using Cantil.Projects.Requesting;

namespace Cantil.Projects.Repositories;

/// <summary>Puts the files of a commit into a folder, with as little of the repository's past as the server allows.</summary>
internal sealed class GitTree(GitProgram git, PackageName package, DirectSource source)
{
    /// <param name="folder">Empty.</param>
    /// <param name="commit">The commit.</param>
    /// <exception cref="IndexException">It cannot be had.</exception>
    public void Make(string folder, string commit)
    {
        git.Run(folder, false, commit.Length == 64 ? ["init", "--quiet", "--object-format=sha256"] : ["init", "--quiet"]);
        if (!Fetch(folder, commit))
            throw new IndexException(
                IndexProblem.NotFound, $"The repository {source.Shown}, where {package} is to come from, has no commit {commit}.",
                source.Revision == commit ? "name a commit that was pushed" : "`cantil lock --upgrade` takes the newest commit");
        git.Run(folder, false, "checkout", "--quiet", "--force", commit);
        if (!PathProbe.IsFile(Path.Join(folder, ".gitmodules")))
            return;
        // Addresses of modules may be relative to the repository's.
        git.Run(folder, false, "config", "remote.origin.url", source.Location);
        git.Run(folder, false, "submodule", "--quiet", "update", "--init", "--recursive", "--depth", "1");
        git.Run(folder, false, "config", "remote.origin.url", source.Clean);
    }

    private bool Fetch(string folder, string commit)
    {
        if (git.Run(folder, true, "fetch", "--progress", "--depth", "1", "--no-tags", "--force", source.Location, commit) is not null)
            return Has(folder, commit);
        // Old servers give what has a name, and nothing else.
        git.Run(folder, false, "fetch", "--progress", "--force", source.Location, "+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*");
        return Has(folder, commit);
    }

    private bool Has(string folder, string commit) => git.Run(folder, true, "cat-file", "-e", commit + "^{commit}") is not null;
}
