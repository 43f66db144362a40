using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Resolver.Packages;
using Cantil.Resolver.Solving;

namespace Cantil.Resolver.Forks;

/// <summary>What follows from a candidate.</summary>
internal sealed partial class ForkSolver
{
    private readonly Dictionary<(int Parent, int Target, CandidateSet Wanted, MarkerTree Marker), Incompatibility> _dependencies = [];

    /// <summary>The requirements of a node at a candidate that are not yet known to hold nowhere in the fork.</summary>
    public static Edge[] EdgesOf(PackageUniverse universe, PackageNode node, int candidate) =>
        node.Entry.Project is not null ? universe.Roots.Of(node) : universe.Edges(node.Entry, candidate).Of(node.Extra);

    /// <summary>
    /// Forks prefer the versions of those that were resolved before them. Where new versions are wanted, the newest Python comes first, as it has the newest
    /// versions; where few or old ones are, the oldest, as its versions are the most likely to do for the others.
    /// </summary>
    private bool IsNewestFirst => _universe.Request is { ForkStrategy: ForkStrategy.RequiresPython, Mode: not ResolutionMode.Lowest };

    /// <summary>Selects a candidate, unless what it requires conflicts with what is known.</summary>
    private void TryDecide(int id, int candidate)
    {
        var node = _nodes[id];
        var edges = EdgesOf(_universe, node, candidate);
        if ((ForkSplits.Of(edges, _environment, IsNewestFirst) ?? ForkSplits.OfNewerPython(edges, _environment, IsNewestFirst)) is { } parts)
        {
            _split = parts;
            return;
        }
        foreach (var edge in edges)
            if (!edge.Marker.IsDisjointFrom(_environment))
                _universe.Prefetch(edge.Name, _environment);
        var single = CandidateSet.Of(node.Entry.Count, candidate);
        Incompatibility? violated = null;
        foreach (var edge in edges)
            if (!edge.Marker.IsDisjointFrom(_environment) && AddEdge(id, single, edge) is { } incompatibility)
                violated ??= incompatibility;
        if (_beginsAgain)
            return;
        if (violated is null)
        {
            _solver.Decide(id, single, candidate);
            return;
        }
        Count(node.Entry, violated);
        _solver.Touch(id);
    }

    /// <summary>Adds what one requirement of a candidate says; the first incompatibility that the candidate would violate.</summary>
    private Incompatibility? AddEdge(int id, CandidateSet single, Edge edge)
    {
        if (!CheckOrigin(id, edge, out var isWrong))
            return null;
        var entry = EntryOf(edge.Name);
        _priorities.See(entry, edge);
        var wanted = isWrong ? CandidateSet.Empty(entry.Count) : edge.Within(entry);
        var violated = AddEdge(id, single, edge, new PackageNode(entry, null, null), wanted);
        foreach (var extra in edge.Extras)
            if (AddEdge(id, single, edge, new PackageNode(entry, extra, null), wanted) is { } other)
                violated ??= other;
        return violated;
    }

    private Incompatibility? AddEdge(int id, CandidateSet single, Edge edge, PackageNode node, CandidateSet wanted)
    {
        var target = Node(node);
        // A package that requires itself: only that its own version will do has to be seen to.
        if (target == id)
        {
            if (single.IsSubsetOf(wanted))
                return null;
            var refused = new Incompatibility([id], [single], new DependencyCause(_nodes[id], edge, node) { Condition = edge.Marker });
            _solver.Add(refused);
            return refused;
        }
        if (_dependencies.TryGetValue((id, target, wanted, edge.Marker), out var known))
        {
            known.Widen(single);
            return _solver.WouldConflict(known, id, single) ? known : null;
        }
        var rest = _solver.Solution.All(target).Except(wanted);
        var cause = new DependencyCause(_nodes[id], edge, node) { Condition = edge.Marker };
        var incompatibility = wanted.IsEmpty
            ? new Incompatibility([id], [single], cause)
            : new Incompatibility([id, target], [single, rest], cause);
        _dependencies.Add((id, target, wanted, edge.Marker), incompatibility);
        _solver.Add(incompatibility);
        return _solver.WouldConflict(incompatibility, id, single) ? incompatibility : null;
    }

    /// <summary>
    /// Compares where a requirement wants its package from with where the fork has it from; false where the search has to begin again because
    /// that was not known.
    /// </summary>
    private bool CheckOrigin(int id, Edge edge, out bool isWrong)
    {
        isWrong = false;
        if (edge.Origin == default)
            return true;
        var isTrusted = _nodes[id].Entry is { Project: not null } or { Page.Origin.Kind: PackageOriginKind.Direct };
        var origin = _universe.OriginOf(edge.Name, _environment);
        if (origin == edge.Origin || (origin.Kind == PackageOriginKind.Direct && _universe.AreSame(edge.Name, origin, edge.Origin)))
            return true;
        // What the project names for other environments it trusts in all.
        if ((!isTrusted && !_universe.IsNamedByProject(edge.Name, edge.Origin)) || origin != PackageOrigin.Default)
        {
            isWrong = true;
            return true;
        }
        _universe.TryAddOrigin(edge.Name, edge.Origin, edge.Marker);
        _beginsAgain = true;
        return false;
    }

    private PackageEntry EntryOf(PackageName name)
    {
        if (!_entries.TryGetValue(name, out var entry))
            _entries.Add(name, entry = _universe.Entry(name, _environment));
        return entry;
    }
}
