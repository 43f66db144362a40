using Cantil.Resolver.Solving;

namespace Cantil.Resolver.Packages;

/// <summary>Candidates require something. One of the requirements stands for all that admit the same candidates.</summary>
internal sealed class DependencyCause(PackageNode parent, Edge edge, PackageNode target) : Cause
{
    public PackageNode Parent { get; } = parent;

    public Edge Edge { get; } = edge;

    public PackageNode Target { get; } = target;
}
