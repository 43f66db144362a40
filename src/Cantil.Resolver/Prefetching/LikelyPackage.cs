using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;
using Cantil.Resolver.Packages;

namespace Cantil.Resolver.Prefetching;

/// <summary>What is known so far of the demand for one package.</summary>
internal sealed class LikelyPackage(PackageName name, PackageOrigin origin)
{
    public PackageName Name { get; } = name;

    public PackageOrigin Origin { get; } = origin;

    /// <summary>The versions that all requirements seen so far admit.</summary>
    public VersionRange Range { get; set; } = VersionRange.Full;

    /// <summary>Where it is required.</summary>
    public MarkerTree Where { get; set; } = MarkerTree.False;

    /// <summary>The extras that are required.</summary>
    public HashSet<PackageName> Extras { get; } = [];

    /// <summary>Null until it arrives.</summary>
    public PackageCandidates? Page { get; set; }

    /// <summary>The candidates whose metadata was asked for.</summary>
    public HashSet<Candidate> Taken { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What arrived of them.</summary>
    public List<CandidateEdges> Known { get; } = [];
}
