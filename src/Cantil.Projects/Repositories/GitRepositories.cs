using System.Text;
using Cantil.Foundation.Caching;
using Cantil.Foundation.Files;
using Cantil.Index;
using Cantil.Packaging.Names;
using Cantil.Projects.Requesting;

namespace Cantil.Projects.Repositories;

/// <summary>
/// Git repositories as places that packages come from: which commit is meant, and the files of that commit in a folder. Each question is asked once a run; trees are
/// kept in the cache and used by several programs at once. Many threads may ask.
/// </summary>
/// <param name="settings">How git is run.</param>
/// <param name="locked">The commits of an older lock that are kept, by address without credentials and revision.</param>
public sealed class GitRepositories(GitSettings settings, IReadOnlyDictionary<(string Location, string? Revision), string> locked) : IDisposable
{
    private const string Folder = "git-v1";

    private readonly Dictionary<(string, string?, GitRevisionKind), Lazy<string>> _commits = [];
    private readonly Dictionary<(string, string), Lazy<string>> _trees = [];
    private readonly Lazy<CacheDirectory> _temporary = new(CacheFolder.Temporary);

    private CacheDirectory Cache => settings.Cache ?? _temporary.Value;

    /// <summary>The commit that a source means: 40 or 64 hexadecimal digits.</summary>
    /// <param name="package">What is to come from it, for messages.</param>
    /// <param name="source">A repository.</param>
    /// <exception cref="IndexException">There is none.</exception>
    public string Commit(PackageName package, DirectSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var key = (source.Location, source.Revision, source.RevisionKind);
        Lazy<string>? commit;
        lock (_commits)
            if (!_commits.TryGetValue(key, out commit))
                _commits.Add(key, commit = new Lazy<string>(() => Find(package, source)));
        return commit.Value;
    }

    /// <summary>The folder with the files of the commit that a source means, for reading alone.</summary>
    /// <param name="package">What is to come from it, for messages.</param>
    /// <param name="source">A repository.</param>
    /// <exception cref="IndexException">They cannot be had.</exception>
    public string Tree(PackageName package, DirectSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var key = (source.Location, Commit(package, source));
        Lazy<string>? tree;
        lock (_trees)
            if (!_trees.TryGetValue(key, out tree))
                _trees.Add(key, tree = new Lazy<string>(() => MakeTree(package, source, key.Item2)));
        return tree.Value;
    }

    private string Find(PackageName package, DirectSource source)
    {
        if (source.Revision is { } revision && source.RevisionKind == GitRevisionKind.Any && IsCommit(revision))
            return revision.ToLowerInvariant();
        if (locked.TryGetValue((source.Clean, source.Revision), out var kept))
            return kept;
        var name = NameOf($"{source.Clean}\n{source.Revision}\n{source.RevisionKind}");
        if (settings.IsOffline)
            return Known(name) ?? throw new IndexException(
                IndexProblem.Offline, $"Which commit {GitRefs.Shown(source)} of {source.Shown} is, where {package} is to come from, is not in the cache, and the network may not be used.", "run it once without --offline");
        var git = new GitProgram(settings, package, source);
        var commit = GitRefs.Find(git.Run(null, false, ["ls-remote", "--quiet", source.Location, .. GitRefs.Patterns(source)])!, source) ?? FindAbbreviated(git, package, source);
        if (settings.Cache is { } cache)
            _ = cache.Write($"{Folder}/revisions", name, Encoding.ASCII.GetBytes(commit));
        return commit;
    }

    private string? Known(string name)
    {
        var reader = new FileReader();
        if (settings.Cache is not { } cache || reader.Read(cache.PathOf($"{Folder}/revisions", name)) is not null)
            return null;
        var text = Encoding.ASCII.GetString(reader.Bytes);
        return IsCommit(text) ? text : null;
    }

    /// <summary>A server tells the beginnings of its commits to nobody: that needs all of them.</summary>
    private static string FindAbbreviated(GitProgram git, PackageName package, DirectSource source)
    {
        if (source is { Revision: { Length: >= 4 } revision, RevisionKind: GitRevisionKind.Any } && IsHex(revision))
        {
            var temporary = CacheFolder.Temporary();
            try
            {
                git.Run(temporary.Path, false, "init", "--quiet", "--bare");
                git.Run(temporary.Path, false, "fetch", "--progress", "--force", source.Location, "+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*");
                if (git.Run(temporary.Path, true, "rev-parse", "--verify", "--quiet", revision + "^{commit}") is { } found && IsCommit(found.Trim()))
                    return found.Trim();
            }
            finally
            {
                CacheFolder.Remove(temporary.Path);
            }
        }
        throw new IndexException(
            IndexProblem.NotFound, $"The repository {source.Shown}, where {package} is to come from, has no {GitRefs.Wanted(source)}.",
            source.Revision is null ? "name a branch, a tag or a commit" : $"`git ls-remote {source.Shown}` lists its branches and tags");
    }

    private string MakeTree(PackageName package, DirectSource source, string commit)
    {
        try
        {
            return CacheFolder.Ensure(Cache, $"{Folder}/trees", $"{NameOf(source.Clean)}-{commit}", settings.Patience * 10, folder =>
            {
                if (settings.IsOffline)
                    throw new IndexException(
                        IndexProblem.Offline, $"The commit {commit} of {source.Shown}, where {package} is to come from, is not in the cache, and the network may not be used.", "run it once without --offline");
                new GitTree(new GitProgram(settings, package, source), package, source).Make(folder, commit);
            });
        }
        catch (IOException failure)
        {
            throw new IndexException(IndexProblem.BadFile, $"There is no place for the files of {source.Shown}, where {package} is to come from: {failure.Message.TrimEnd('.')}.", "choose another folder with --cache-dir", failure);
        }
    }

    private static string NameOf(string text) => ContentHash.Of(Encoding.UTF8.GetBytes(text)).ToString();

    internal static bool IsCommit(string text) => text.Length is 40 or 64 && IsHex(text);

    private static bool IsHex(string text)
    {
        foreach (var letter in text)
            if (!char.IsAsciiHexDigit(letter))
                return false;
        return true;
    }

    /// <summary>Removes what was for this run alone.</summary>
    public void Dispose()
    {
        if (_temporary.IsValueCreated)
            CacheFolder.Remove(_temporary.Value.Path);
    }
}
