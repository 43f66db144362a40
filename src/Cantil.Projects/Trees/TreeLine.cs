using Cantil.Packaging.Names;
using Cantil.Projects.Graph;

namespace Cantil.Projects.Trees;

/// <summary>One line of a tree: a project or a package. One of the two is there.</summary>
/// <param name="Root">The project, or null.</param>
/// <param name="Node">The package, or null.</param>
/// <param name="Edge">The project's requirement that leads here, or from here in an inverted tree; null where there is none.</param>
public sealed record TreeLine(LockRoot? Root, LockNode? Node, RootEdge? Edge)
{
    /// <summary>The name, with the extras that a requirement names: <c>uvicorn[standard]</c>.</summary>
    public string Name => Root?.Name ?? (Edge is { Requirement.Extras: { Count: > 0 } extras } && Edge.Node == Node
        ? $"{Node!.Package.Name}[{string.Join(',', extras)}]" : Node!.Package.Name.Value);

    /// <summary>The version, or null.</summary>
    public string? Version => Root is not null ? Root.Version?.ToString() : Node!.Package.Version?.ToString();

    /// <summary>The extra that asks, or null.</summary>
    public PackageName? Extra => Edge?.Extra;

    /// <summary>The group that asks, or null.</summary>
    public PackageName? Group => Edge?.Group;
}
