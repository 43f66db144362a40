using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;

namespace Cantil.Projects.Locking;

/// <summary>What is asked of one run. Immutable.</summary>
public sealed record LockOptions
{
    /// <summary>Whether the old lock's versions do not count.</summary>
    public bool IsUpgrade { get; init; }

    /// <summary>Packages whose versions in the old lock do not count; their specifiers bound the new ones.</summary>
    public IReadOnlyList<Requirement> Upgraded { get; init; } = [];

    /// <summary>Whether a lock that looks right is made anew all the same.</summary>
    public bool IsForced { get; init; }

    /// <summary>The names of <see cref="Upgraded"/>.</summary>
    internal HashSet<PackageName> UpgradedNames => [.. Upgraded.Select(static requirement => requirement.Name)];
}
