using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;

namespace Cantil.Resolver;

/// <summary>An edge of the resolution: that something needs a package.</summary>
/// <param name="Package">What is needed; null where it is the project itself, of which extras are needed.</param>
/// <param name="Extras">The extras of it that are needed, in order.</param>
/// <param name="Marker">Where it is needed, given that what needs it is selected.</param>
/// <param name="Extra">The extra of what needs it that brings it; null where it is needed anyway.</param>
/// <param name="Group">The group of the project that brings it; null where none does.</param>
public sealed record ResolvedDependency(
    ResolvedPackage? Package, IReadOnlyList<PackageName> Extras, MarkerTree Marker, PackageName? Extra = null, PackageName? Group = null);
