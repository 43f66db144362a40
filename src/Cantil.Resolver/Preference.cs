using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver;

/// <summary>A version of an older lock, which is kept where it still will do.</summary>
/// <param name="Name">The package.</param>
/// <param name="Version">Its version in the lock.</param>
/// <param name="Marker">Where the lock selects it; null for everywhere.</param>
/// <param name="Origin">Where it came from.</param>
public sealed record Preference(PackageName Name, PackageVersion Version, Marker? Marker = null, PackageOrigin Origin = default);
