using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver;

/// <summary>A requirement (PEP 508) with where it is to be had. Immutable.</summary>
/// <param name="name">The package.</param>
/// <param name="extras">The extras of it that are wanted.</param>
/// <param name="specifiers">The versions that will do.</param>
/// <param name="marker">When it is needed; null for always.</param>
/// <param name="origin">Where it is to be had; the default leaves that to others.</param>
public sealed class Dependency(
    PackageName name, IReadOnlyList<PackageName> extras, VersionSpecifierSet specifiers, Marker? marker = null, PackageOrigin origin = default)
{
    public PackageName Name { get; } = name;

    public IReadOnlyList<PackageName> Extras { get; } = extras;

    public VersionSpecifierSet Specifiers { get; } = specifiers;

    public Marker? Marker { get; } = marker;

    public PackageOrigin Origin { get; } = origin;

    /// <summary>A requirement as published. One with a URL has that as its origin, unless another is given.</summary>
    public static Dependency From(Requirement requirement, PackageOrigin origin = default) => new(
        requirement.Name, requirement.Extras, requirement.Specifiers, requirement.Marker,
        origin == default && requirement.Url is not null ? PackageOrigin.Direct(requirement.Url) : origin);

    /// <summary>For people: the requirement without its origin.</summary>
    public override string ToString() =>
        Name.Value + (Extras.Count > 0 ? $"[{string.Join(',', Extras)}]" : "") + Specifiers + (Marker is null ? "" : $"; {Marker}");
}
