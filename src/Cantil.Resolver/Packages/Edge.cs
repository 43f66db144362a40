using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;
using Cantil.Resolver.Solving;

namespace Cantil.Resolver.Packages;

/// <summary>A requirement of one candidate (or of one of its extras), ready for solving: overrides are applied, its marker knows no <c>extra</c>.</summary>
internal sealed class Edge(
    PackageName name, IReadOnlyList<PackageName> extras, VersionSpecifierSet specifiers, MarkerTree marker, PackageOrigin origin, bool isConstraint = false)
{
    private PackageEntry? _entry;
    private CandidateSet _within;

    public PackageName Name { get; } = name;

    public IReadOnlyList<PackageName> Extras { get; } = extras;

    public VersionSpecifierSet Specifiers { get; } = specifiers;

    public MarkerTree Marker { get; } = marker;

    public PackageOrigin Origin { get; } = origin;

    /// <summary>Whether it only bounds what another edge asks for.</summary>
    public bool IsConstraint { get; } = isConstraint;

    /// <summary>The candidates of a package that it admits.</summary>
    public CandidateSet Within(PackageEntry entry)
    {
        if (_entry != entry)
            (_entry, _within) = (entry, entry.Within(Specifiers));
        return _within;
    }

    /// <summary>Whether it asks for the same, whatever the marker.</summary>
    public bool AsksAs(Edge other) => Origin == other.Origin && Specifiers.Equals(other.Specifiers) && Extras.SequenceEqual(other.Extras);
}
