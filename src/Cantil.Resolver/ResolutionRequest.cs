using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver;

/// <summary>What is to be resolved.</summary>
public sealed class ResolutionRequest
{
    /// <summary>The projects; all of them, with all their extras and groups, are in the resolution.</summary>
    public IReadOnlyList<RootProject> Projects { get; init; } = [];

    /// <summary>The Pythons that the resolution holds for.</summary>
    public VersionSpecifierSet RequiresPython { get; init; } = VersionSpecifierSet.Any;

    /// <summary>Bounds on packages that are needed anyway; they add none.</summary>
    public IReadOnlyList<Dependency> Constraints { get; init; } = [];

    /// <summary>Requirements that replace all requirements of the same name, wherever they stand.</summary>
    public IReadOnlyList<Dependency> Overrides { get; init; } = [];

    /// <summary>Packages whose requirements are left out, wherever they stand.</summary>
    public IReadOnlyList<PackageName> Excluded { get; init; } = [];

    /// <summary>Sets of extras and groups no two of which are installed together.</summary>
    public IReadOnlyList<IReadOnlyList<ConflictItem>> Conflicts { get; init; } = [];

    /// <summary>The environments that the resolution is limited to; none for all.</summary>
    public IReadOnlyList<Marker> Environments { get; init; } = [];

    /// <summary>Environments for which every package that has no source must have a wheel.</summary>
    public IReadOnlyList<Marker> RequiredEnvironments { get; init; } = [];

    public PreReleaseMode PreReleases { get; init; }

    public ResolutionMode Mode { get; init; }

    public ForkStrategy ForkStrategy { get; init; }

    /// <summary>The versions of an older lock.</summary>
    public IReadOnlyList<Preference> Preferences { get; init; } = [];

    /// <summary>The forks of an older lock, from which the search begins, so that the same requirements keep their resolution.</summary>
    public IReadOnlyList<Marker> Forks { get; init; } = [];
}
