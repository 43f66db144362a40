using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Locking;

/// <summary>
/// A package of a lock (PEP 751, "packages"): from an index with its <see cref="Sdist"/> and <see cref="Wheels"/>, or from one of
/// <see cref="Vcs"/>, <see cref="Directory"/> and <see cref="Archive"/>. Immutable.
/// </summary>
public sealed record PylockPackage
{
    public required PackageName Name { get; init; }

    /// <summary>Null where it is found out by building.</summary>
    public PackageVersion? Version { get; init; }

    /// <summary>When it is installed; null for always.</summary>
    public Marker? Marker { get; init; }

    public VersionSpecifierSet? RequiresPython { get; init; }

    /// <summary>The other packages that it needs directly; for people and tools, not for installing. Null where the lock does not say.</summary>
    public IReadOnlyList<PylockDependency>? Dependencies { get; init; }

    public PylockVcs? Vcs { get; init; }

    public PylockDirectory? Directory { get; init; }

    public PylockArchive? Archive { get; init; }

    /// <summary>The URL of the index that it was found on, or null.</summary>
    public string? Index { get; init; }

    public PylockFile? Sdist { get; init; }

    public IReadOnlyList<PylockFile> Wheels { get; init; } = [];

    public IReadOnlyList<PylockAttestation> AttestationIdentities { get; init; } = [];

    public IReadOnlyList<PylockTool> Tools { get; init; } = [];

    /// <summary>Whether it comes from a place that was named directly, not from an index.</summary>
    public bool IsDirect => Vcs is not null || Directory is not null || Archive is not null;

    /// <summary>Name and version, for messages.</summary>
    public string Title => Version is { } version ? $"{Name} {version}" : Name.Value;
}
