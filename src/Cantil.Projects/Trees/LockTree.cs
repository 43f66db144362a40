using Cantil.Projects.Graph;
using Cantil.Projects.Selecting;

namespace Cantil.Projects.Trees;

/// <summary>A lock as trees: what stands under what.</summary>
public sealed class LockTree
{
    private readonly LockGraph _graph;
    private readonly TreeOptions _options;
    private readonly bool[] _isShown;

    /// <param name="graph">The lock.</param>
    /// <param name="options">Which part of it.</param>
    /// <exception cref="UnknownNameException">A package is named that the lock does not have.</exception>
    public LockTree(LockGraph graph, TreeOptions options)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        (_graph, _options) = (graph, options);
        _isShown = new bool[graph.AllNodes.Count];
        foreach (var node in graph.AllNodes)
            _isShown[node.Index] = !options.Pruned.Contains(node.Package.Name) && !node.Marker.WithoutChosen().And(options.Environments).IsFalse;
        Reach();
        Roots = MakeRoots();
    }

    /// <summary>The lines that the trees begin with.</summary>
    public IReadOnlyList<TreeLine> Roots { get; }

    /// <summary>The packages that the trees are made of, in the order of the lock.</summary>
    public IEnumerable<LockNode> Nodes => _graph.AllNodes.Where(node => _isShown[node.Index]);

    /// <summary>What stands right under a line.</summary>
    public IReadOnlyList<TreeLine> Children(TreeLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var children = new List<TreeLine>();
        if (line.Root is { } root)
        {
            if (!_options.IsInverted)
                foreach (var edge in Ordered(root))
                    children.Add(new TreeLine(null, edge.Node, edge));
            return children;
        }
        foreach (var node in _options.IsInverted ? line.Node!.Dependents : line.Node!.Dependencies)
            if (_isShown[node.Index])
                children.Add(new TreeLine(null, node, null));
        if (_options.IsInverted)
            foreach (var edge in line.Node!.RootEdges)
                if (Counts(edge))
                    children.Add(new TreeLine(edge.Root, null, edge));
        return children;
    }

    // Only what a root leads to is part of the trees.
    private void Reach()
    {
        var reached = new bool[_isShown.Length];
        var open = new Stack<LockNode>();
        foreach (var root in _graph.Roots)
            foreach (var edge in root.Edges)
                if (Counts(edge))
                    open.Push(edge.Node);
        while (open.TryPop(out var node))
        {
            if (reached[node.Index] || !_isShown[node.Index])
                continue;
            reached[node.Index] = true;
            foreach (var dependency in node.Dependencies)
                open.Push(dependency);
        }
        reached.CopyTo(_isShown, 0);
    }

    private List<TreeLine> MakeRoots()
    {
        var lines = new List<TreeLine>();
        foreach (var name in _options.Packages)
        {
            var isKnown = false;
            foreach (var root in _graph.Roots)
                if (root.Is(name))
                {
                    isKnown = true;
                    lines.Add(new TreeLine(root, null, null));
                }
            foreach (var node in _graph.Nodes(name))
            {
                isKnown = true;
                if (_isShown[node.Index])
                    lines.Add(new TreeLine(null, node, null));
            }
            if (!isKnown)
                throw new UnknownNameException("package", name, _graph.AllNodes.Select(static node => node.Package.Name).Distinct());
        }
        if (_options.Packages.Count > 0)
            return lines;
        if (!_options.IsInverted)
            foreach (var root in _graph.Roots)
                lines.Add(new TreeLine(root, null, null));
        else
            foreach (var node in Nodes)
                if (!node.Dependencies.Any(dependency => _isShown[dependency.Index]))
                    lines.Add(new TreeLine(null, node, null));
        return lines;
    }

    private bool Counts(RootEdge edge) =>
        _isShown[edge.Node.Index] && (edge.Group is { } group ? _options.Groups.Contains(group) : _options.HasProject) &&
        !edge.Marker.And(edge.Node.Marker.WithoutChosen()).And(_options.Environments).IsFalse;

    // What always counts, then extras, then groups, each in the order of the names.
    private IEnumerable<RootEdge> Ordered(LockRoot root) => root.Edges.Where(Counts)
        .OrderBy(static edge => edge.Group is not null ? 2 : edge.Extra is not null ? 1 : 0)
        .ThenBy(static edge => edge.Extra ?? edge.Group ?? default)
        .ThenBy(static edge => edge.Node.Index)
        .DistinctBy(static edge => (edge.Node, edge.Extra, edge.Group));
}
