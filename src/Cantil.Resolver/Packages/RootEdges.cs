using Cantil.Packaging.Markers;

namespace Cantil.Resolver.Packages;

/// <summary>The projects as nodes of the graph, and the edges of each.</summary>
internal sealed class RootEdges
{
    private readonly Dictionary<PackageNode, Edge[]> _edges = [];

    public RootEdges(ResolutionRequest request, EdgeRules rules)
    {
        var projects = new List<(PackageEntry, PackageNode, MarkerTree)>();
        foreach (var project in request.Projects)
        {
            var entry = new PackageEntry(new PackageCandidates(project.Name ?? default, PackageOrigin.Direct("project"), []), project);
            Add(new PackageNode(entry, null, null), MarkerTree.True, project.Dependencies);
            foreach (var (extra, dependencies) in project.Extras)
                Add(new PackageNode(entry, extra, null), MarkerTree.FromLockExtra(extra), dependencies);
            foreach (var (group, dependencies) in project.Groups)
                Add(new PackageNode(entry, null, group), MarkerTree.FromLockGroup(group), dependencies);
        }
        Projects = projects;

        void Add(PackageNode node, MarkerTree condition, IReadOnlyList<Dependency> dependencies)
        {
            projects.Add((node.Entry, node, condition));
            var edges = new List<Edge>();
            foreach (var dependency in Sorted(dependencies))
                if (ExtraMarkers.Of(dependency.Marker, null) is { IsFalse: false } marker)
                    rules.Add(edges, dependency, marker);
            _edges.Add(node, rules.Finish(edges));
        }
    }

    /// <summary>The nodes of the projects with where each is wanted.</summary>
    public IReadOnlyList<(PackageEntry Entry, PackageNode Node, MarkerTree Condition)> Projects { get; }

    /// <summary>What a node of a project requires; nothing for an extra that it does not have.</summary>
    public Edge[] Of(PackageNode node) => _edges.GetValueOrDefault(node) ?? [];

    /// <summary>By name: the order in which a project lists its requirements does not change its lock.</summary>
    private static IEnumerable<Dependency> Sorted(IReadOnlyList<Dependency> dependencies) => dependencies.OrderBy(static dependency => dependency.Name);
}
