using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Projects.Graph;

namespace Cantil.Projects.Selecting;

/// <summary>What is left of a lock once extras and groups are chosen, packages cut out, environments narrowed.</summary>
/// <param name="graph">The lock.</param>
/// <param name="scope">Which extras and groups count.</param>
public sealed class ScopedLock(LockGraph graph, DependencyScope scope)
{
    private readonly MarkerTree?[] _markers = new MarkerTree?[graph.AllNodes.Count];

    /// <summary>Packages that are cut out, with all that only they need.</summary>
    public IReadOnlyCollection<PackageName> Pruned { get; init; } = [];

    /// <summary>The projects that count; null for all.</summary>
    public IReadOnlyCollection<PackageName>? Projects { get; init; }

    /// <summary>The environments that count.</summary>
    public MarkerTree Environments { get; init; } = MarkerTree.True;

    /// <summary>The packages that are installed somewhere, in the order of the lock.</summary>
    public IReadOnlyList<ScopedPackage> Packages()
    {
        var conditions = Conditions();
        var packages = new List<ScopedPackage>();
        foreach (var node in graph.AllNodes)
        {
            var marker = conditions[node.Index];
            if (!marker.And(Environments).IsFalse)
                packages.Add(new ScopedPackage(node, Simple(marker), DependentsOf(node, conditions)));
        }
        return packages;
    }

    /// <summary>Whether an edge of a project counts.</summary>
    public bool Counts(RootEdge edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        if (Projects is not null && (edge.Root.Project.Name is not { } name || !Projects.Contains(name)))
            return false;
        return edge.Group is { } group ? scope.Groups.Contains(group)
            : scope.HasProject && (edge.Extra is not { } extra || scope.Extras.Contains(extra));
    }

    /// <summary>When a package is installed, as the lock says it, with extras and groups chosen.</summary>
    public MarkerTree MarkerOf(LockNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return _markers[node.Index] ??= node.Marker.WithLockChoice(scope.Extras, scope.Groups);
    }

    private MarkerTree Simple(MarkerTree marker) =>
        graph.Document.RequiresPython is { } python ? marker.AssumePython(python.Range) : marker;

    // The lock's own markers hold for projects and all that they need. Where something is cut out, what is needed has to be found along the edges: a
    // package is needed when one that needs it is, and the lock says that it is installed then.
    private MarkerTree[] Conditions()
    {
        var conditions = new MarkerTree[graph.AllNodes.Count];
        if (scope.HasProject && Pruned.Count == 0 && (Projects is null || graph.Roots.Count == 0))
        {
            foreach (var node in graph.AllNodes)
                conditions[node.Index] = MarkerOf(node);
            return conditions;
        }
        Array.Fill(conditions, MarkerTree.False);
        var open = new Queue<LockNode>();
        foreach (var root in graph.Roots)
            foreach (var edge in root.Edges)
                if (Counts(edge))
                    Need(edge.Node, edge.Marker);
        while (open.TryDequeue(out var node))
            foreach (var dependency in node.Dependencies)
                Need(dependency, conditions[node.Index]);
        return conditions;

        void Need(LockNode node, MarkerTree when)
        {
            if (Pruned.Contains(node.Package.Name))
                return;
            var marker = conditions[node.Index].Or(when.And(MarkerOf(node)));
            if (marker == conditions[node.Index])
                return;
            conditions[node.Index] = marker;
            open.Enqueue(node);
        }
    }

    private List<string> DependentsOf(LockNode node, MarkerTree[] conditions)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var edge in node.RootEdges)
            if (Counts(edge))
                names.Add(edge.Root.Name);
        foreach (var dependent in node.Dependents)
            if (!conditions[dependent.Index].And(conditions[node.Index]).And(Environments).IsFalse)
                names.Add(dependent.Package.Name.Value);
        return [.. names];
    }
}
