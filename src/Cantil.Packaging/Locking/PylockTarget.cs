using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Tags;

namespace Cantil.Packaging.Locking;

/// <summary>What a lock is installed for.</summary>
public sealed record PylockTarget
{
    /// <summary>The interpreter and the machine; which extras and groups are chosen stands beside it.</summary>
    public required MarkerEnvironment Environment { get; init; }

    /// <summary>Which wheels can be installed; null where files do not matter: then none is chosen.</summary>
    public SupportedTags? Tags { get; init; }

    public IReadOnlyList<PackageName> Extras { get; init; } = [];

    /// <summary>Null for the lock's default groups.</summary>
    public IReadOnlyList<PackageName>? Groups { get; init; }

    /// <summary>Whether a package is to be built from source although there is a wheel; null for none.</summary>
    public Func<PackageName, bool>? PrefersSource { get; init; }
}
