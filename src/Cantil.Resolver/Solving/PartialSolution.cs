using System.Runtime.InteropServices;

namespace Cantil.Resolver.Solving;

/// <summary>What is known of each node, as a trail that can be taken back (PubGrub, "partial solution").</summary>
internal sealed class PartialSolution
{
    private readonly List<Assignment> _trail = [];
    private readonly List<int> _last = [];
    private readonly List<CandidateSet> _all = [];
    private readonly List<int> _decided = [];

    /// <summary>How many decisions have been made.</summary>
    public int Level { get; private set; }

    public int Nodes => _last.Count;

    public ReadOnlySpan<Assignment> Trail => CollectionsMarshal.AsSpan(_trail);

    /// <summary>Makes a node known, of which all is possible.</summary>
    public void Add(int candidates)
    {
        _last.Add(-1);
        _all.Add(CandidateSet.All(candidates));
        _decided.Add(-1);
    }

    public CandidateSet All(int node) => _all[node];

    /// <summary>What is left of a node.</summary>
    public CandidateSet State(int node) => _last[node] is >= 0 and var last ? _trail[last].After : _all[node];

    /// <summary>The candidate that a node was decided to be, or -1.</summary>
    public int Decided(int node) => _decided[node];

    /// <summary>Decides the root, which all begins with.</summary>
    public void Start(int node, CandidateSet single)
    {
        Push(node, single, null);
        _decided[node] = 0;
    }

    public void Decide(int node, CandidateSet single, int candidate)
    {
        Level++;
        Push(node, single, null);
        _decided[node] = candidate;
    }

    public void Derive(int node, CandidateSet set, Incompatibility cause) => Push(node, set, cause);

    private void Push(int node, CandidateSet set, Incompatibility? cause)
    {
        _trail.Add(new Assignment(node, set, State(node).And(set), Level, _last[node], cause));
        _last[node] = _trail.Count - 1;
    }

    /// <summary>Takes back all that came after so many decisions.</summary>
    public void Backtrack(int level)
    {
        while (_trail.Count > 0 && _trail[^1].Level > level)
        {
            var step = _trail[^1];
            _last[step.Node] = step.Previous;
            if (step.IsDecision)
                _decided[step.Node] = -1;
            _trail.RemoveAt(_trail.Count - 1);
        }
        Level = level;
    }

    /// <summary>The first step after which a node is within a set; it must be now.</summary>
    public int Satisfier(int node, CandidateSet set)
    {
        var found = _last[node];
        while (_trail[found].Previous is >= 0 and var previous && _trail[previous].After.IsSubsetOf(set))
            found = previous;
        return found;
    }

    /// <summary>
    /// The number of decisions before which a step does not say alone that its node is within a set: those of the first earlier step that says it
    /// together with this one; 0 where none is needed.
    /// </summary>
    public int LevelOfRest(int step, CandidateSet set)
    {
        var own = _trail[step].Set;
        if (own.IsSubsetOf(set))
            return 0;
        var found = _trail[step].Previous;
        while (_trail[found].Previous is >= 0 and var previous && _trail[previous].After.And(own).IsSubsetOf(set))
            found = previous;
        return _trail[found].Level;
    }

    /// <summary>The level at which a node was decided, or -1.</summary>
    public int LevelOfDecision(int node)
    {
        if (_decided[node] < 0)
            return -1;
        var step = _last[node];
        while (!_trail[step].IsDecision)
            step = _trail[step].Previous;
        return _trail[step].Level;
    }
}
