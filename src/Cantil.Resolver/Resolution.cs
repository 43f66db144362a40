using Cantil.Packaging.Markers;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver;

/// <summary>Versions for every environment of a request.</summary>
public sealed class Resolution
{
    internal Resolution()
    {
    }

    /// <summary>By name, of one name the oldest version first. The projects are not among them.</summary>
    public required IReadOnlyList<ResolvedPackage> Packages { get; init; }

    /// <summary>What each project of the request needs, in the order of the request.</summary>
    public required IReadOnlyList<IReadOnlyList<ResolvedDependency>> Projects { get; init; }

    /// <summary>The environments that were resolved apart, disjoint; none where it was done in one go.</summary>
    public required IReadOnlyList<MarkerTree> Forks { get; init; }

    /// <summary>The environments that the resolution holds for: those of the request, its Pythons and its conflicts.</summary>
    public required MarkerTree Environment { get; init; }

    /// <summary>The Pythons that it holds for.</summary>
    public required VersionRange RequiresPython { get; init; }

    /// <summary>What the user should know: sentences, each once.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}
