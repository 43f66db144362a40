using Cantil.Packaging.Distributions;
using Cantil.Packaging.Locking;
using Cantil.Packaging.Versions;
using Cantil.Projects.Requesting;
using Cantil.Resolver;

namespace Cantil.Projects.Providing;

/// <summary>What a path, a URL or a repository holds: one version, and how a lock names it.</summary>
/// <param name="Source">Where.</param>
/// <param name="Metadata">What it requires.</param>
/// <param name="Locked">A file, a folder or a commit as the lock has it.</param>
internal sealed record DirectCandidate(DirectSource Source, CandidateMetadata Metadata, PylockSource Locked)
{
    /// <summary>Null where it may change with each build, so that the lock does not say it.</summary>
    public PackageVersion? Version { get; init; }

    /// <summary>Its name where it is a wheel; none where it is built.</summary>
    public IReadOnlyList<WheelFileName> Wheels { get; init; } = [];

    /// <summary>Whether it is there for its dependencies alone, and is not installed itself.</summary>
    public bool IsVirtual { get; init; }
}
