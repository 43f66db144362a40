using Cantil.Packaging.Locking;
using Cantil.Packaging.Markers;

namespace Cantil.Projects.Graph;

/// <summary>A package of a lock among those that need it and those it needs.</summary>
public sealed class LockNode
{
    private readonly List<LockNode> _dependencies = [];
    private readonly List<LockNode> _dependents = [];
    private readonly List<RootEdge> _rootEdges = [];

    internal LockNode(PylockPackage package, int index) => (Package, Index, Marker) = (package, index, MarkerTree.From(package.Marker));

    public PylockPackage Package { get; }

    /// <summary>From 0, in the order of the lock.</summary>
    public int Index { get; }

    /// <summary>When it is installed.</summary>
    public MarkerTree Marker { get; }

    /// <summary>What it needs directly, in the order of the lock.</summary>
    public IReadOnlyList<LockNode> Dependencies => _dependencies;

    /// <summary>What needs it directly, in the order of the lock.</summary>
    public IReadOnlyList<LockNode> Dependents => _dependents;

    /// <summary>The projects' own requirements that it meets.</summary>
    public IReadOnlyList<RootEdge> RootEdges => _rootEdges;

    internal void Add(LockNode dependency)
    {
        if (_dependencies.Contains(dependency))
            return;
        _dependencies.Add(dependency);
        dependency._dependents.Add(this);
    }

    internal void Add(RootEdge edge) => _rootEdges.Add(edge);

    public override string ToString() => Package.Title;
}
