using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Locking;

/// <summary>
/// Names another package of the lock (PEP 751, "packages.dependencies"): by its name, and by as much more as it takes to tell it from others of that name.
/// </summary>
public sealed record PylockDependency
{
    public required PackageName Name { get; init; }

    public PackageVersion? Version { get; init; }

    public string? Index { get; init; }

    public PylockVcs? Vcs { get; init; }

    public PylockDirectory? Directory { get; init; }

    public PylockArchive? Archive { get; init; }

    /// <summary>Whether a package is meant: each key that is there is the package's.</summary>
    public bool Matches(PylockPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return package.Name == Name && (Version is null || Version == package.Version) && (Index is null || Index == package.Index) &&
            (Vcs is null || Vcs == package.Vcs) && (Directory is null || Directory == package.Directory) && (Archive is null || Archive.Equals(package.Archive));
    }
}
