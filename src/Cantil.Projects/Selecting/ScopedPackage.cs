using Cantil.Packaging.Markers;
using Cantil.Projects.Graph;

namespace Cantil.Projects.Selecting;

/// <summary>A package of a scope.</summary>
/// <param name="Node">The package.</param>
/// <param name="Marker">When it is installed, once extras and groups are chosen.</param>
/// <param name="Dependents">The names of the projects and packages of the scope that need it, sorted.</param>
public sealed record ScopedPackage(LockNode Node, MarkerTree Marker, IReadOnlyList<string> Dependents);
