using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver;

/// <summary>One version of a package that is selected in some environments.</summary>
public sealed class ResolvedPackage
{
    internal ResolvedPackage(Candidate candidate, CandidateMetadata metadata) => (Candidate, Metadata) = (candidate, metadata);

    public PackageName Name => Candidate.Name;

    public PackageVersion Version => Candidate.Version;

    public Candidate Candidate { get; }

    public CandidateMetadata Metadata { get; }

    /// <summary>
    /// Where it is selected: within the environments and the Pythons of the request, with <c>extras</c> and <c>dependency_groups</c> of the projects.
    /// Markers of two versions of one package are disjoint.
    /// </summary>
    public MarkerTree Marker { get; internal set; }

    /// <summary>The extras of it that are needed somewhere, in order.</summary>
    public IReadOnlyList<PackageName> Extras { get; internal set; } = [];

    /// <summary>What it needs, by name and version.</summary>
    public IReadOnlyList<ResolvedDependency> Dependencies { get; internal set; } = [];

    public override string ToString() => Marker.IsTrue ? Candidate.ToString() : $"{Candidate} ; {Marker}";
}
