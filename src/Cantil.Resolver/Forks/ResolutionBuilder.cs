using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Resolver.Packages;

namespace Cantil.Resolver.Forks;

/// <summary>Joins the solutions of all forks: each package with where it can be reached from the projects.</summary>
internal sealed class ResolutionBuilder(PackageUniverse universe)
{
    private readonly Dictionary<Candidate, ResolvedPackage> _packages = [];
    private readonly Dictionary<(object Parent, PackageName? Extra, PackageName? Group, Candidate? Target, string Extras), EdgeRecord> _edges = [];
    private readonly Dictionary<(object Parent, PackageName? Extra, PackageName? Group), MarkerTree> _reached = [];
    private readonly Dictionary<Candidate, SortedSet<PackageName>> _extras = [];

    public Resolution Build(IReadOnlyList<ForkSolution> solutions, List<MarkerTree> initial)
    {
        foreach (var solution in solutions)
            Add(solution);
        var all = _packages.Values.ToList();
        all.Sort(static (left, right) => left.Name != right.Name ? left.Name.CompareTo(right.Name) : left.Version.CompareTo(right.Version));
        foreach (var package in all)
        {
            package.Dependencies = EdgesOf(package.Candidate);
            package.Extras = _extras.TryGetValue(package.Candidate, out var extras) ? [.. extras] : [];
        }
        var environment = MarkerTree.False;
        foreach (var fork in initial)
            environment = environment.Or(fork);
        return new Resolution
        {
            Packages = all,
            Projects = [.. universe.Request.Projects.Select(EdgesOf)],
            Forks = Merge(solutions) is { Count: > 1 } forks ? forks : [],
            Environment = environment,
            RequiresPython = universe.Request.RequiresPython.Range,
            Warnings = universe.Warnings,
        };
    }

    /// <summary>The environments of the forks, one for those that have the same versions.</summary>
    private static List<MarkerTree> Merge(IReadOnlyList<ForkSolution> solutions)
    {
        var merged = new List<(ForkSolution Solution, MarkerTree Environment)>();
        foreach (var solution in solutions)
        {
            var same = merged.FindIndex(other => IsSame(other.Solution, solution));
            if (same < 0)
                merged.Add((solution, solution.Environment));
            else
                merged[same] = (merged[same].Solution, merged[same].Environment.Or(solution.Environment));
        }
        return merged.ConvertAll(static fork => fork.Environment);
    }

    private static bool IsSame(ForkSolution left, ForkSolution right)
    {
        if (left.Selected.Count != right.Selected.Count)
            return false;
        foreach (var (node, index) in left.Selected)
            if (!right.Selected.TryGetValue(node, out var other) || other != index)
                return false;
        return true;
    }

    private void Add(ForkSolution solution)
    {
        var reach = Reach(solution);
        foreach (var (node, index) in solution.Selected)
        {
            if (!reach.TryGetValue(node, out var where))
                continue;
            object parent = node.Entry.Project is { } project ? project : node.Entry[index];
            var key = (parent, node.Extra, node.Group);
            _reached[key] = _reached.TryGetValue(key, out var known) ? known.Or(where) : where;
            if (node.Entry.Project is null)
                AddPackage(node, index, where);
            foreach (var edge in ForkSolver.EdgesOf(universe, node, index))
                AddEdge(solution, key, edge, where);
        }
    }

    private void AddPackage(PackageNode node, int index, MarkerTree where)
    {
        var candidate = node.Entry[index];
        if (!_packages.TryGetValue(candidate, out var package))
        {
            package = new ResolvedPackage(candidate, universe.Edges(node.Entry, index).Metadata) { Marker = MarkerTree.False };
            _packages.Add(candidate, package);
        }
        package.Marker = package.Marker.Or(where);
        if (node.Extra is not { } extra)
            return;
        if (!_extras.TryGetValue(candidate, out var extras))
            _extras.Add(candidate, extras = []);
        extras.Add(extra);
        if (!package.Metadata.Extras.Contains(extra))
            universe.Warn($"{candidate.Name} {candidate.Version} has no extra named '{extra}'.");
    }

    private void AddEdge(ForkSolution solution, (object Parent, PackageName? Extra, PackageName? Group) from, Edge edge, MarkerTree where)
    {
        var needed = where.And(edge.Marker);
        if (edge.IsConstraint || needed.IsFalse)
            return;
        var entry = universe.Entry(edge.Name, solution.Environment);
        var target = entry.Project is null ? entry[solution.Selected[new PackageNode(entry, null, null)]] : null;
        var key = (from.Parent, from.Extra, from.Group, target, string.Join(',', edge.Extras));
        if (_edges.TryGetValue(key, out var record))
            _edges[key] = record with { Needed = record.Needed.Or(needed), Marker = record.Marker.Or(edge.Marker) };
        else
            _edges.Add(key, new EdgeRecord(edge.Name, [.. edge.Extras.Order()], needed, edge.Marker));
    }

    /// <summary>Where each node can be reached in a fork.</summary>
    private Dictionary<PackageNode, MarkerTree> Reach(ForkSolution solution)
    {
        var reach = new Dictionary<PackageNode, MarkerTree>();
        var todo = new Queue<PackageNode>();
        foreach (var (_, node, condition) in universe.Roots.Projects)
            Widen(node, condition.And(solution.Environment));
        while (todo.TryDequeue(out var node))
        {
            var where = reach[node];
            foreach (var edge in ForkSolver.EdgesOf(universe, node, solution.Selected[node]))
            {
                if (edge.IsConstraint || where.And(edge.Marker) is not { IsFalse: false } needed)
                    continue;
                var entry = universe.Entry(edge.Name, solution.Environment);
                Widen(new PackageNode(entry, null, null), needed);
                foreach (var extra in edge.Extras)
                    Widen(new PackageNode(entry, extra, null), needed);
            }
        }
        return reach;

        void Widen(PackageNode node, MarkerTree where)
        {
            var known = reach.TryGetValue(node, out var before) ? before : MarkerTree.False;
            var now = known.Or(where);
            if (now == known)
                return;
            reach[node] = now;
            todo.Enqueue(node);
        }
    }

    private ResolvedDependency[] EdgesOf(object parent)
    {
        var edges = new List<ResolvedDependency>();
        foreach (var (key, record) in _edges)
            if (ReferenceEquals(key.Parent, parent))
                edges.Add(new ResolvedDependency(
                    key.Target is null ? null : _packages[key.Target], record.Extras,
                    Given(_reached[(parent, key.Extra, key.Group)], record), key.Extra, key.Group));
        return [.. edges
            .OrderBy(static edge => edge.Group).ThenBy(static edge => edge.Extra)
            .ThenBy(static edge => edge.Package?.Name ?? default).ThenBy(static edge => edge.Package?.Version ?? default)];
    }

    /// <summary>The simplest marker that says where an edge is needed, given where what needs it is.</summary>
    private static MarkerTree Given(MarkerTree reached, EdgeRecord record) =>
        reached.Implies(record.Needed) ? MarkerTree.True : reached.And(record.Marker) == record.Needed ? record.Marker : record.Needed;

    private sealed record EdgeRecord(PackageName Name, IReadOnlyList<PackageName> Extras, MarkerTree Needed, MarkerTree Marker);
}
