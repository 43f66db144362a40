using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;
using Cantil.Resolver.Packages;
using Cantil.Resolver.Solving;

namespace Cantil.Resolver.Forks;

/// <summary>
/// Looks for versions that hold in all of one environment: a requirement counts where its marker holds somewhere in it. Where that asks for too much,
/// the fork splits.
/// </summary>
internal sealed partial class ForkSolver
{
    private readonly PackageUniverse _universe;
    private readonly MarkerTree _environment;
    private readonly Preferences _preferences;
    private readonly Dictionary<PackageName, PackageVersion> _inherited;
    private readonly CancellationToken _cancellation;
    private readonly Solver _solver = new();
    private readonly Priorities _priorities = new();
    private readonly List<PackageNode> _nodes = [default];
    private readonly Dictionary<PackageNode, int> _ids = [];
    private readonly Dictionary<PackageName, PackageEntry> _entries = [];
    private readonly List<Conflict> _conflicts = [];
    private MarkerTree[]? _split;
    private bool _beginsAgain;

    /// <param name="universe">What is known of packages.</param>
    /// <param name="environment">Where the versions are to hold.</param>
    /// <param name="preferences">The versions of an older lock and of other forks.</param>
    /// <param name="inherited">The versions that the fork had from which this one was split: they come first.</param>
    /// <param name="cancellation">Ends the search.</param>
    public ForkSolver(
        PackageUniverse universe, MarkerTree environment, Preferences preferences, Dictionary<PackageName, PackageVersion> inherited, CancellationToken cancellation)
    {
        (_universe, _environment, _preferences, _inherited, _cancellation) = (universe, environment, preferences, inherited, cancellation);
        _solver.AddNode(1);
    }

    /// <summary>The nodes by number; the first is the root of all.</summary>
    public IReadOnlyList<PackageNode> Nodes => _nodes;

    /// <summary>How many conflicts the search met.</summary>
    public int Conflicts => _solver.Conflicts;

    public CandidateSet All(int node) => _solver.Solution.All(node);

    public ForkOutcome Run()
    {
        AddRoots();
        _solver.Start();
        while (true)
        {
            _cancellation.ThrowIfCancellationRequested();
            _conflicts.Clear();
            _solver.Propagate(_conflicts);
            if (_solver.Failure is { } failure)
                return new ForkOutcome(null, null, null, failure);
            foreach (var conflict in _conflicts)
                Count(_nodes[conflict.Node].Entry, conflict.Learned);
            if (Reprioritize())
                continue;
            var node = Pick();
            if (node < 0)
                return new ForkOutcome(Selected(), null, null, null);
            if (_nodes[node].IsBase)
                Choose(node);
            else
                Follow(node);
            if (_split is not null || _beginsAgain)
                return new ForkOutcome(null, _split, _split is null ? null : Selected(), null);
        }
    }

    private void AddRoots()
    {
        foreach (var (_, node, condition) in _universe.Roots.Projects)
        {
            if (condition.IsDisjointFrom(_environment))
                continue;
            var id = Node(node);
            var edge = new Edge(node.Entry.Name, [], VersionSpecifierSet.Any, condition, PackageOrigin.Default);
            _priorities.See(node.Entry, edge);
            _solver.Add(new Incompatibility(
                [0, id], [CandidateSet.Of(1, 0), CandidateSet.Unselected(1)], new DependencyCause(default, edge, node) { Condition = condition }));
        }
    }

    private int Node(PackageNode node)
    {
        if (_ids.TryGetValue(node, out var id))
            return id;
        id = _nodes.Count;
        _ids.Add(node, id);
        _nodes.Add(node);
        _solver.AddNode(node.Entry.Count);
        if (node.IsBase && node.Entry.Project is null)
            ExcludeUnavailable(id, node.Entry);
        return id;
    }

    /// <summary>The node to decide next, or -1 when all that is required is decided.</summary>
    private int Pick()
    {
        var best = -1;
        for (var i = 1; i < _nodes.Count; i++)
        {
            if (_solver.Solution.Decided(i) >= 0 || _solver.Solution.State(i).AllowsUnselected)
                continue;
            if (best < 0 || (_nodes[best].Entry == _nodes[i].Entry
                ? _nodes[i].IsBase && !_nodes[best].IsBase
                : _priorities.IsBefore(_nodes[i].Entry, _nodes[best].Entry)))
                best = i;
        }
        return best;
    }

    /// <summary>Decides an extra of a package, or a group or extra of a project, to be what the package is.</summary>
    private void Follow(int id)
    {
        var node = _nodes[id];
        var candidate = 0;
        if (node.Entry.Project is null)
        {
            var own = _ids[node with { Extra = null }];
            candidate = _solver.Solution.Decided(own);
            if (!_solver.Solution.State(id).Contains(candidate))
            {
                var single = CandidateSet.Of(node.Entry.Count, candidate);
                var others = _solver.Solution.All(id).Except(single).Except(CandidateSet.Unselected(node.Entry.Count));
                _solver.Add(new Incompatibility([own, id], [single, others], new SameVersionCause()));
                _solver.Touch(id);
                return;
            }
        }
        TryDecide(id, candidate);
    }

    /// <summary>Counts a conflict for all packages in it, as suffered by one and caused by the others.</summary>
    private void Count(PackageEntry suffering, Incompatibility incompatibility)
    {
        var isReal = false;
        foreach (var node in incompatibility.Nodes)
            if (node != 0 && _nodes[node].Entry != suffering)
            {
                isReal = true;
                if (_priorities.Caused(_nodes[node].Entry))
                    _later.Add(_nodes[node].Entry);
            }
        if (isReal)
            _priorities.Suffered(suffering);
    }

    private readonly List<PackageEntry> _later = [];

    /// <summary>Takes back the decisions on packages that turned out to stand in the way of others; whether there were any.</summary>
    private bool Reprioritize()
    {
        var isChanged = false;
        foreach (var entry in _later)
            if (_ids.TryGetValue(new PackageNode(entry, null, null), out var id) && _solver.Solution.LevelOfDecision(id) is > 0 and var level)
            {
                _solver.Solution.Backtrack(level - 1);
                isChanged = true;
            }
        _later.Clear();
        if (isChanged)
            for (var i = 0; i < _nodes.Count; i++)
                _solver.Touch(i);
        return isChanged;
    }

    private ForkSolution Selected()
    {
        var selected = new Dictionary<PackageNode, int>();
        for (var i = 1; i < _nodes.Count; i++)
            if (_solver.Solution.Decided(i) is >= 0 and var candidate)
                selected.Add(_nodes[i], candidate);
        return new ForkSolution(_environment, selected);
    }
}
