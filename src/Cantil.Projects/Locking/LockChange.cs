using Cantil.Packaging.Locking;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Projects.Locking;

/// <summary>How the versions of one package differ between two locks.</summary>
/// <param name="Name">The package.</param>
/// <param name="Before">Its versions in the old lock, in order; none where it is new.</param>
/// <param name="After">Its versions in the new lock, in order; none where it is gone.</param>
public sealed record LockChange(PackageName Name, IReadOnlyList<PackageVersion?> Before, IReadOnlyList<PackageVersion?> After)
{
    /// <summary>The packages whose versions differ, by name.</summary>
    public static IReadOnlyList<LockChange> Between(PylockDocument? old, PylockDocument now)
    {
        ArgumentNullException.ThrowIfNull(now);
        var before = Versions(old);
        var after = Versions(now);
        var changes = new List<LockChange>();
        foreach (var name in new SortedSet<PackageName>([.. before.Keys, .. after.Keys]))
        {
            var left = before.GetValueOrDefault(name) ?? [];
            var right = after.GetValueOrDefault(name) ?? [];
            if (!left.SetEquals(right))
                changes.Add(new LockChange(name, [.. left], [.. right]));
        }
        return changes;
    }

    private static Dictionary<PackageName, SortedSet<PackageVersion?>> Versions(PylockDocument? document)
    {
        var versions = new Dictionary<PackageName, SortedSet<PackageVersion?>>();
        foreach (var package in document?.Packages ?? [])
        {
            if (!versions.TryGetValue(package.Name, out var set))
                versions.Add(package.Name, set = []);
            set.Add(package.Version);
        }
        return versions;
    }
}
