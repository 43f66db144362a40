using Cantil.Foundation.Files;
using Cantil.Index;
using Cantil.Index.Pages;
using Cantil.Index.Sources;
using Cantil.Packaging.Distributions;
using Cantil.Packaging.Locking;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;
using Cantil.Projects.Loading;
using Cantil.Projects.Repositories;
using Cantil.Projects.Requesting;
using Cantil.Resolver;

namespace Cantil.Projects.Providing;

/// <summary>Finds what paths, URLs and repositories hold.</summary>
/// <param name="workspace">The projects that are locked together; their folder is what paths in the lock start from.</param>
/// <param name="trees">Reads source trees.</param>
/// <param name="client">Reads files.</param>
/// <param name="repositories">Reads repositories.</param>
public sealed class DirectCandidates(ProjectWorkspace workspace, SourceTrees trees, IndexClient client, GitRepositories repositories)
{
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>The paths of all files of this machine that were read: projects in folders, and archives.</summary>
    public IReadOnlyCollection<string> Files
    {
        get
        {
            lock (_files)
                return [.. _files, .. trees.Files];
        }
    }

    /// <summary>Whether two origins are one place.</summary>
    internal bool AreSame(PackageName package, PackageOrigin left, PackageOrigin right)
    {
        if (left == right)
            return true;
        if (left.Kind != PackageOriginKind.Direct || right.Kind != PackageOriginKind.Direct)
            return false;
        return DirectSource.TryParse(left.Key, out var one, out _) && DirectSource.TryParse(right.Key, out var other, out _) && one.IsSamePlace(other) && (one.Kind != DirectSourceKind.Git || repositories.Commit(package, one) == repositories.Commit(package, other));
    }

    /// <summary>The one candidate of a place.</summary>
    /// <exception cref="IndexException">There is none: the place is not there, or holds something else.</exception>
    internal async Task<PackageCandidates> FindAsync(PackageName package, PackageOrigin origin)
    {
        if (!DirectSource.TryParse(origin.Key, out var source, out var reason))
            throw new IndexException(IndexProblem.BadSetting, $"The source of {package} cannot be used: {reason}.");
        var candidate = source.Kind switch
        {
            DirectSourceKind.Git => await FromRepositoryAsync(package, source).ConfigureAwait(false),
            DirectSourceKind.Path when PathProbe.IsDirectory(source.Location) => await FromFolderAsync(package, source).ConfigureAwait(false),
            _ => await FromFileAsync(package, source).ConfigureAwait(false),
        };
        return new PackageCandidates(package, origin, [new Candidate(package, candidate.Version ?? PackageVersion.Parse("0"))
        {
            Origin = origin,
            RequiresPython = candidate.Metadata.RequiresPython,
            HasSource = candidate.Wheels.Count == 0,
            Tag = candidate,
        }]);
    }

    private async Task<DirectCandidate> FromFolderAsync(PackageName package, DirectSource source)
    {
        var found = await trees.ReadAsync(package, source, source.Location, workspace, null).ConfigureAwait(false);
        return new DirectCandidate(source, found.Metadata, new PylockDirectory(PathOf(source), source.IsEditable ? true : null, source.Subdirectory))
        {
            Version = found.Version, IsVirtual = !(source.IsPackage ?? found.IsPackage),
        };
    }

    private async Task<DirectCandidate> FromRepositoryAsync(PackageName package, DirectSource source)
    {
        var commit = repositories.Commit(package, source);
        var folder = repositories.Tree(package, source);
        var found = await trees.ReadAsync(package, source, folder, workspace, inner => inner.Kind == DirectSourceKind.Path ? Inside(inner, folder, source) : inner).ConfigureAwait(false);
        var locked = new PylockVcs { Type = "git", Url = source.Clean, RequestedRevision = source.Revision, CommitId = commit, Subdirectory = source.Subdirectory };
        return new DirectCandidate(source, found.Metadata, locked) { Version = found.Version };
    }

    /// <summary>A path in a tree is a folder of the same commit; null where it leads out of it.</summary>
    private static DirectSource? Inside(DirectSource path, string tree, DirectSource repository)
    {
        var folder = path.Subdirectory is null ? path.Location : Path.GetFullPath(path.Subdirectory, path.Location);
        var relative = Path.GetRelativePath(tree, folder).Replace('\\', '/');
        return relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? null
            : repository with { Subdirectory = DirectSource.Inner(relative) };
    }

    private async Task<DirectCandidate> FromFileAsync(PackageName package, DirectSource source)
    {
        var isLocal = source.Kind == DirectSourceKind.Path;
        if (isLocal && !PathProbe.IsFile(source.Location))
            throw new IndexException(IndexProblem.BadFile, $"{package} is to come from {source.Location}, where there is nothing.", $"correct the path of the source of {package}");
        var address = isLocal ? Addresses.OfPath(source.Location).AbsoluteUri : source.Location;
        var file = DistributionFile.At(package, new Uri(source.Hashes is null ? address : $"{address}#{source.Hashes}"));
        var stated = trees.Stated(package)?.ToMetadata(trees.Stated(package)!.Version!.Value);
        if (isLocal)
            lock (_files)
                _files.Add(source.Location);
        var found = await client.GetDirectAsync(file, source.Subdirectory, stated).ConfigureAwait(false);
        var locked = new PylockArchive
        {
            Path = isLocal ? PathOf(source) : null,
            Url = isLocal ? null : source.Clean,
            Size = found.Size,
            Hashes = [new PylockHash("sha256", found.Sha256)],
            Subdirectory = source.Subdirectory,
        };
        var wheels = WheelFileName.TryParse(file.FileName, out var wheel, out _) ? new[] { wheel } : [];
        return new DirectCandidate(source, PackageProvider.ToMetadata(found.Metadata), locked) { Version = found.Metadata.Version, Wheels = wheels };
    }

    /// <summary>As the lock has it: with slashes, and from its folder where it was not written as a whole.</summary>
    private string PathOf(DirectSource source) =>
        (source.IsRelative ? Path.GetRelativePath(workspace.Root.Directory, source.Location) : source.Location).Replace('\\', '/');
}
