using System.Text;
using Cantil.Index;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;
using Cantil.Projects.Graph;

namespace Cantil.Projects.Trees;

/// <summary>Which packages of a lock have newer versions.</summary>
public static class LatestVersions
{
    /// <summary>
    /// The newest version of each package from an index, where it is newer than the lock's: one that is not yanked, has a file for a Python that the lock is for, and
    /// is no pre-release unless the lock's is one.
    /// </summary>
    /// <param name="graph">The lock.</param>
    /// <param name="nodes">The packages that are asked about.</param>
    /// <param name="client">Asks the indexes, all at once.</param>
    /// <exception cref="IndexException">An index cannot be asked.</exception>
    public static IReadOnlyDictionary<LockNode, PackageVersion> Find(LockGraph graph, IEnumerable<LockNode> nodes, IndexClient client)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(client);
        var asked = nodes.Where(static node => node.Package is { IsDirect: false, Version: not null }).ToList();
        var listings = new Dictionary<PackageName, Task<ProjectListing>>();
        foreach (var node in asked)
            if (!listings.ContainsKey(node.Package.Name))
                listings.Add(node.Package.Name, client.GetProjectAsync(node.Package.Name));
        var python = graph.Document.RequiresPython?.Range ?? VersionRange.Full;
        var found = new Dictionary<LockNode, PackageVersion>(ReferenceEqualityComparer.Instance);
        foreach (var node in asked)
            if (Newest(listings[node.Package.Name].GetAwaiter().GetResult(), node.Package.Version!.Value, python) is { } newest)
                found.Add(node, newest);
        return found;
    }

    private static PackageVersion? Newest(ProjectListing listing, PackageVersion current, VersionRange python)
    {
        PackageVersion? newest = null;
        for (var i = 0; i < listing.ReleaseCount; i++)
        {
            var release = listing.GetRelease(i);
            if (release.Version > (newest ?? current) && (!release.Version.IsPreRelease || current.IsPreRelease) && HasFile(release, python))
                newest = release.Version;
        }
        return newest;
    }

    private static bool HasFile(ListedRelease release, VersionRange python)
    {
        for (var i = 0; i < release.FileCount; i++)
        {
            var file = release.GetFile(i);
            if (!file.IsYanked && (file.RequiresPythonBytes.IsEmpty || !VersionSpecifierSet.TryParse(Encoding.UTF8.GetString(file.RequiresPythonBytes), out var specifiers, out _) ||
                !specifiers.Range.Intersect(python).IsEmpty))
                return true;
        }
        return false;
    }
}
