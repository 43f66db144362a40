using Cantil.Packaging.Locking;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;
using Cantil.Projects.Loading;
using Cantil.Projects.Requesting;

namespace Cantil.Projects.Graph;

/// <summary>
/// A lock as a graph: the projects' requirements lead to its packages, and these to each other. A lock says which packages need which, not under
/// which conditions; these are in the packages' markers.
/// </summary>
public sealed class LockGraph
{
    private readonly List<LockNode> _nodes = [];
    private readonly List<LockRoot> _roots = [];
    private readonly Dictionary<PackageName, List<LockNode>> _byName = [];

    /// <param name="document">The lock.</param>
    /// <param name="projects">The projects that it was made for.</param>
    public LockGraph(PylockDocument document, IReadOnlyList<ProjectFile> projects)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(projects);
        Document = document;
        foreach (var package in document.Packages)
        {
            var node = new LockNode(package, _nodes.Count);
            _nodes.Add(node);
            if (!_byName.TryGetValue(package.Name, out var list))
                _byName.Add(package.Name, list = []);
            list.Add(node);
        }
        foreach (var node in _nodes)
            foreach (var dependency in node.Package.Dependencies ?? [])
                foreach (var target in Nodes(dependency.Name))
                    if (dependency.Matches(target.Package) && !target.Marker.IsDisjointFrom(node.Marker))
                        node.Add(target);
        foreach (var project in projects)
            _roots.Add(new LockRoot(project));
        foreach (var root in _roots)
            AddEdges(root);
        var orphans = _nodes.FindAll(static node => node.Dependents.Count == 0 && node.RootEdges.Count == 0);
        foreach (var root in _roots)
            AddOrphans(root, orphans);
    }

    public PylockDocument Document { get; }

    /// <summary>In the order of the lock.</summary>
    public IReadOnlyList<LockNode> AllNodes => _nodes;

    /// <summary>The projects, in the order of the workspace.</summary>
    public IReadOnlyList<LockRoot> Roots => _roots;

    /// <summary>The packages of a name: one, or one for each environment.</summary>
    public IReadOnlyList<LockNode> Nodes(PackageName name) => _byName.GetValueOrDefault(name) ?? [];

    private void AddEdges(LockRoot root)
    {
        var project = root.Project.Pyproject.Project;
        foreach (var requirement in project?.Dependencies ?? [])
            Add(root, requirement, null, null, []);
        foreach (var extra in project?.OptionalDependencies ?? [])
            foreach (var requirement in extra.Requirements)
                Add(root, requirement, extra.Name, null, [extra.Name]);
        foreach (var (group, requirements) in RequestBuilder.GroupsOf(root.Project))
            foreach (var requirement in requirements)
                Add(root, requirement, null, group, []);
    }

    /// <summary>What a project needs by way of something that is not installed itself, and therefore is not in the lock.</summary>
    private void AddOrphans(LockRoot root, List<LockNode> orphans)
    {
        foreach (var requirement in root.Project.Pyproject.Project?.Dependencies ?? [])
        {
            if (root.Is(requirement.Name) || Nodes(requirement.Name).Count > 0 || !root.Project.Settings.Sources.ContainsKey(requirement.Name))
                continue;
            foreach (var node in orphans)
                root.Add(new RootEdge(root, requirement, node, null, null, MarkerTree.From(requirement.Marker)));
            return;
        }
    }

    private void Add(LockRoot root, Requirement requirement, PackageName? extra, PackageName? group, IReadOnlyList<PackageName> seen)
    {
        var marker = MarkerTree.From(requirement.Marker);
        if (extra is { } name)
            marker = marker.WithExtra(name, true);
        if (root.Is(requirement.Name))
        {
            AddOwnExtras(root, requirement, extra, group, seen);
            return;
        }
        var chosen = MarkerTree.True;
        if (extra is { } asked)
            chosen = MarkerTree.FromLockExtra(asked);
        if (group is { } named)
            chosen = MarkerTree.FromLockGroup(named);
        // Overrides and sources put other versions in; where nothing fits, the name decides.
        var nodes = Nodes(requirement.Name);
        var isMet = nodes.Any(node => IsMet(requirement, node.Package));
        foreach (var node in nodes)
            if ((!isMet || IsMet(requirement, node.Package)) && !node.Marker.IsDisjointFrom(chosen.And(marker)))
                root.Add(new RootEdge(root, requirement, node, extra, group, marker));
    }

    // A project that asks for itself asks for its extras.
    private void AddOwnExtras(LockRoot root, Requirement requirement, PackageName? extra, PackageName? group, IReadOnlyList<PackageName> seen)
    {
        foreach (var own in requirement.Extras)
        {
            if (seen.Contains(own) || root.Project.Pyproject.Project?.Extra(own) is not { } optional)
                continue;
            foreach (var inner in optional.Requirements)
                Add(root, inner, extra, group, [.. seen, own]);
        }
    }

    private static bool IsMet(Requirement requirement, PylockPackage package) =>
        package.IsDirect || package.Version is not { } version || requirement.Specifiers.Contains(version, PreReleases.Allow);
}
