using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Resolver;

namespace Cantil.Projects.Settings;

/// <summary>
/// What a project says of its dependencies beyond the standards: <c>[tool.cantil]</c>, and <c>[tool.uv]</c> with the same keys where the former does not have
/// them (https://docs.astral.sh/uv/reference/settings/). Immutable.
/// </summary>
public sealed record ProjectSettings
{
    /// <summary>Bounds on packages that are needed anyway.</summary>
    public IReadOnlyList<Requirement> Constraints { get; init; } = [];

    /// <summary>Bounds on what is installed for building.</summary>
    public IReadOnlyList<Requirement> BuildConstraints { get; init; } = [];

    /// <summary>What packages need by the word of the user, instead of their own metadata.</summary>
    public IReadOnlyList<StatedMetadata> StatedMetadata { get; init; } = [];

    /// <summary>Requirements that replace all others of the same name.</summary>
    public IReadOnlyList<Requirement> Overrides { get; init; } = [];

    /// <summary>Packages that nothing gets as a dependency.</summary>
    public IReadOnlyList<PackageName> Excluded { get; init; } = [];

    /// <summary>The environments that a lock is limited to; none for all.</summary>
    public IReadOnlyList<Marker> Environments { get; init; } = [];

    /// <summary>Environments for which every package without a source must have a wheel.</summary>
    public IReadOnlyList<Marker> RequiredEnvironments { get; init; } = [];

    /// <summary>Extras and groups that are never installed together. An item without a project is the project itself.</summary>
    public IReadOnlyList<IReadOnlyList<ConflictSetting>> Conflicts { get; init; } = [];

    public PreReleaseMode PreReleases { get; init; }

    public ResolutionMode Resolution { get; init; }

    public ForkStrategy ForkStrategy { get; init; }

    public IndexStrategy IndexStrategy { get; init; }

    /// <summary>In the order in which they are asked.</summary>
    public IReadOnlyList<IndexSetting> Indexes { get; init; } = [];

    /// <summary>Folders and pages of links that are looked through beside the indexes.</summary>
    public IReadOnlyList<IndexSetting> FindLinks { get; init; } = [];

    /// <summary>Whether no index is asked, only <see cref="FindLinks"/>.</summary>
    public bool IsWithoutIndex { get; init; }

    /// <summary><c>disabled</c> or <c>subprocess</c>: whether the command <c>keyring</c> is asked for credentials; null where nothing is said.</summary>
    public string? KeyringProvider { get; init; }

    /// <summary>Hosts whose certificates are not checked.</summary>
    public IReadOnlyList<string> InsecureHosts { get; init; } = [];

    /// <summary>Where the cache is: absolute, or in the user's directory where it begins with <c>~/</c>; null where nothing is said.</summary>
    public string? CacheDirectory { get; init; }

    /// <summary>Whether nothing is kept between runs.</summary>
    public bool IsWithoutCache { get; init; }

    /// <summary>Whether only the cache is read.</summary>
    public bool IsOffline { get; init; }

    /// <summary>Where a dependency of the project comes from; several where their markers part.</summary>
    public IReadOnlyDictionary<PackageName, IReadOnlyList<SourceSetting>> Sources { get; init; } = new Dictionary<PackageName, IReadOnlyList<SourceSetting>>();

    /// <summary>A date, a moment or a duration, as written: what was uploaded later does not count.</summary>
    public string? ExcludeNewer { get; init; }

    /// <summary>The same for single packages; null where nothing is excluded.</summary>
    public IReadOnlyDictionary<PackageName, string?> ExcludeNewerPackage { get; init; } = new Dictionary<PackageName, string?>();

    /// <summary>Whether source distributions may not be built.</summary>
    public bool NoBuild { get; init; }

    /// <summary>Packages whose source distributions may not be built.</summary>
    public IReadOnlyList<PackageName> NoBuildPackages { get; init; } = [];

    /// <summary>Whether wheels may not be used.</summary>
    public bool NoBinary { get; init; }

    /// <summary>Packages whose wheels may not be used.</summary>
    public IReadOnlyList<PackageName> NoBinaryPackages { get; init; } = [];

    /// <summary>Requirements that belong to the group <c>dev</c>, said in the old way.</summary>
    public IReadOnlyList<Requirement> DevDependencies { get; init; } = [];

    /// <summary>The groups that are installed unless somebody says otherwise; null where nothing is said (then <c>dev</c>, if it is there).</summary>
    public IReadOnlyList<PackageName>? DefaultGroups { get; init; }

    /// <summary>Whether <see cref="DefaultGroups"/> is <c>all</c>.</summary>
    public bool IsEveryGroupDefault { get; init; }

    /// <summary>Whether the project itself is a package that is built and installed; null where nothing is said.</summary>
    public bool? IsPackage { get; init; }

    /// <summary>Patterns of folders that are projects of the same workspace.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Patterns of folders that are not.</summary>
    public IReadOnlyList<string> ExcludedMembers { get; init; } = [];

    /// <summary>The Pythons that a group is for, where they are fewer than the project's.</summary>
    public IReadOnlyDictionary<PackageName, Packaging.Versions.VersionSpecifierSet> GroupPythons { get; init; } =
        new Dictionary<PackageName, Packaging.Versions.VersionSpecifierSet>();
}
