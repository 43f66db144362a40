using Cantil.Packaging.Distributions;
using Cantil.Packaging.Locking;
using Cantil.Projects.Requesting;
using Cantil.Resolver;

namespace Cantil.Projects.Providing;

/// <summary>What a path, a URL or a repository holds: one version, and how a lock names it.</summary>
/// <param name="Source">Where.</param>
/// <param name="Metadata">What it requires.</param>
/// <param name="Locked">A file, a folder or a commit as the lock has it.</param>
internal sealed record DirectCandidate(DirectSource Source, CandidateMetadata Metadata, PylockSource Locked)
{
    /// <summary>Its name where it is a wheel; none where it is built.</summary>
    public IReadOnlyList<WheelFileName> Wheels { get; init; } = [];

    /// <summary>The version may change with each build, so that the lock does not say it.</summary>
    public bool IsVersionDynamic { get; init; }
}
