namespace Cantil.Resolver.Solving;

/// <summary>
/// PubGrub's machinery over nodes and candidate sets: unit propagation, conflict-driven learning, backjumping
/// (Natalie Weizenbaum, "PubGrub: Next-Generation Version Solving"). What nodes and candidates mean is the caller's.
/// </summary>
internal sealed class Solver
{
    private readonly List<List<Incompatibility>> _byNode = [];
    private readonly Queue<int> _changed = [];
    private readonly List<bool> _isQueued = [];

    public PartialSolution Solution { get; } = new();

    /// <summary>Why there is no solution at all; null while there may be one.</summary>
    public Incompatibility? Failure { get; private set; }

    /// <summary>How many conflicts there were.</summary>
    public int Conflicts { get; private set; }

    /// <summary>Makes a node known; they are numbered from 0. Node 0 is the root.</summary>
    public void AddNode(int candidates)
    {
        Solution.Add(candidates);
        _byNode.Add([]);
        _isQueued.Add(false);
    }

    public void Add(Incompatibility incompatibility)
    {
        foreach (var node in incompatibility.Nodes)
            _byNode[node].Add(incompatibility);
    }

    /// <summary>Has a node's incompatibilities looked at in the next propagation.</summary>
    public void Touch(int node)
    {
        if (_isQueued[node])
            return;
        _isQueued[node] = true;
        _changed.Enqueue(node);
    }

    /// <summary>Selects the root.</summary>
    public void Start()
    {
        Solution.Start(0, CandidateSet.Of(1, 0));
        Touch(0);
    }

    public void Decide(int node, CandidateSet single, int candidate)
    {
        Solution.Decide(node, single, candidate);
        Touch(node);
    }

    /// <summary>Whether all terms would hold if one node were decided so.</summary>
    public bool WouldConflict(Incompatibility incompatibility, int node, CandidateSet single)
    {
        for (var i = 0; i < incompatibility.Count; i++)
            if (!(incompatibility.Nodes[i] == node ? single : Solution.State(incompatibility.Nodes[i])).IsSubsetOf(incompatibility.Sets[i]))
                return false;
        return true;
    }

    /// <summary>Draws all conclusions. Conflicts that were met and learned from are added to the list; see <see cref="Failure"/>.</summary>
    public void Propagate(List<Conflict> conflicts)
    {
        while (Failure is null && _changed.TryDequeue(out var node))
        {
            _isQueued[node] = false;
            if (PropagateNode(node) is not { } violated)
                continue;
            Conflicts++;
            while (_changed.TryDequeue(out var other))
                _isQueued[other] = false;
            if (Learn(violated) is { } conflict)
                conflicts.Add(conflict);
        }
    }

    /// <summary>Looks at the incompatibilities of one node, the last learned first; the one that is violated, or null.</summary>
    private Incompatibility? PropagateNode(int node)
    {
        var list = _byNode[node];
        for (var i = list.Count - 1; i >= 0; i--)
        {
            var incompatibility = list[i];
            switch (Relate(incompatibility, out var open))
            {
                case Relation.Violated:
                    return incompatibility;
                case Relation.AlmostViolated:
                    var target = incompatibility.Nodes[open];
                    Solution.Derive(target, Solution.All(target).Except(incompatibility.Sets[open]), incompatibility);
                    Touch(target);
                    break;
            }
        }
        return null;
    }

    private Relation Relate(Incompatibility incompatibility, out int open)
    {
        open = -1;
        if (Solution.IsStill(incompatibility.ContradictedSince))
            return Relation.Open;
        for (var i = 0; i < incompatibility.Nodes.Length; i++)
        {
            var state = Solution.State(incompatibility.Nodes[i]);
            if (state.IsSubsetOf(incompatibility.Sets[i]))
                continue;
            if (!state.Intersects(incompatibility.Sets[i]))
            {
                incompatibility.ContradictedSince = Solution.Since(incompatibility.Nodes[i]);
                return Relation.Open;
            }
            if (open >= 0)
                return Relation.Open;
            open = i;
        }
        return open < 0 ? Relation.Violated : Relation.AlmostViolated;
    }

    /// <summary>Finds the root cause of a violated incompatibility and goes back to where it first could have been seen.</summary>
    private Conflict? Learn(Incompatibility violated)
    {
        var current = violated;
        while (true)
        {
            var step = -1;
            var term = -1;
            var level = 0;
            for (var i = 0; i < current.Count; i++)
            {
                var candidate = Solution.Satisfier(current.Nodes[i], current.Sets[i]);
                if (candidate > step)
                {
                    if (step >= 0)
                        level = Math.Max(level, Solution.Trail[step].Level);
                    (step, term) = (candidate, i);
                }
                else
                {
                    level = Math.Max(level, Solution.Trail[candidate].Level);
                }
            }
            // The root alone, or nothing at all, is to blame.
            if (step < 0 || Solution.Trail[step].Level == 0 && Solution.Trail[step].IsDecision)
            {
                Failure = current;
                return null;
            }
            var satisfier = Solution.Trail[step];
            level = Math.Max(level, Solution.LevelOfRest(step, current.Sets[term]));
            if (satisfier.IsDecision || level < satisfier.Level)
            {
                Solution.Backtrack(level);
                if (current != violated)
                    Add(current);
                foreach (var node in current.Nodes)
                    Touch(node);
                return new Conflict(satisfier.Node, current);
            }
            current = Resolve(current, satisfier.Cause!, satisfier.Node);
        }
    }

    /// <summary>What follows from two incompatibilities whatever becomes of one node.</summary>
    private Incompatibility Resolve(Incompatibility left, Incompatibility right, int pivot)
    {
        var nodes = new List<int>(left.Count + right.Count);
        var sets = new List<CandidateSet>(left.Count + right.Count);
        for (var i = 0; i < left.Count; i++)
        {
            var node = left.Nodes[i];
            var other = Array.IndexOf(right.Nodes, node);
            var set = other < 0 ? left.Sets[i] : node == pivot ? left.Sets[i].Or(right.Sets[other]) : left.Sets[i].And(right.Sets[other]);
            if (node == pivot && Solution.All(node).IsSubsetOf(set))
                continue;
            nodes.Add(node);
            sets.Add(set);
        }
        for (var i = 0; i < right.Count; i++)
            if (Array.IndexOf(left.Nodes, right.Nodes[i]) < 0)
            {
                nodes.Add(right.Nodes[i]);
                sets.Add(right.Sets[i]);
            }
        return new Incompatibility([.. nodes], [.. sets], new DerivedCause(left, right));
    }

    private enum Relation
    {
        Open,
        AlmostViolated,
        Violated,
    }
}
