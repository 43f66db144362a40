using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;

namespace Cantil.Projects.Graph;

/// <summary>A requirement of a project and a package that meets it.</summary>
/// <param name="Root">The project.</param>
/// <param name="Requirement">As the project writes it.</param>
/// <param name="Node">The package; where versions part, there is an edge for each.</param>
/// <param name="Extra">The extra that asks for it, or null.</param>
/// <param name="Group">The group that asks for it, or null.</param>
/// <param name="Marker">When the project asks for it, extra and group left out.</param>
public sealed record RootEdge(LockRoot Root, Requirement Requirement, LockNode Node, PackageName? Extra, PackageName? Group, MarkerTree Marker);
