using System.Runtime.InteropServices;

namespace Cantil.Resolver.Solving;

/// <summary>What is known of each node, as a trail that can be taken back (PubGrub, "partial solution").</summary>
internal sealed class PartialSolution
{
    private readonly List<Assignment> _trail = [];
    private readonly List<List<int>> _steps = [];
    private readonly List<long> _stamps = [0];
    private long _stamp;
    private readonly List<CandidateSet> _all = [];
    private readonly List<int> _decided = [];

    /// <summary>How many decisions have been made.</summary>
    public int Level { get; private set; }

    public int Nodes => _steps.Count;

    public ReadOnlySpan<Assignment> Trail => CollectionsMarshal.AsSpan(_trail);

    /// <summary>Makes a node known, of which all is possible.</summary>
    public void Add(int candidates)
    {
        _steps.Add([]);
        _all.Add(CandidateSet.All(candidates));
        _decided.Add(-1);
    }

    public CandidateSet All(int node) => _all[node];

    /// <summary>What is left of a node.</summary>
    public CandidateSet State(int node) => _steps[node] is [.., var last] ? CollectionsMarshal.AsSpan(_trail)[last].After : _all[node];

    /// <summary>The level since which a node has been in its state, with a stamp that no other time at this level has.</summary>
    public (int Level, long Stamp) Since(int node)
    {
        var level = _steps[node] is [.., var last] ? CollectionsMarshal.AsSpan(_trail)[last].Level : 0;
        return (level, _stamps[level]);
    }

    /// <summary>Whether what was so at a level then is so still.</summary>
    public bool IsStill((int Level, long Stamp) since) => since.Level <= Level && _stamps[since.Level] == since.Stamp;

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
        if (_stamps.Count == Level)
            _stamps.Add(0);
        _stamps[Level] = ++_stamp;
        Push(node, single, null);
        _decided[node] = candidate;
    }

    public void Derive(int node, CandidateSet set, Incompatibility cause) => Push(node, set, cause);

    private void Push(int node, CandidateSet set, Incompatibility? cause)
    {
        var before = State(node);
        _steps[node].Add(_trail.Count);
        _trail.Add(new Assignment(node, set, before.And(set), Level, cause));
    }

    /// <summary>Takes back all that came after so many decisions.</summary>
    public void Backtrack(int level)
    {
        while (_trail.Count > 0 && _trail[^1].Level > level)
        {
            var step = _trail[^1];
            _steps[step.Node].RemoveAt(_steps[step.Node].Count - 1);
            if (step.IsDecision)
                _decided[step.Node] = -1;
            _trail.RemoveAt(_trail.Count - 1);
        }
        Level = level;
    }

    /// <summary>The first step after which a node is within a set; it must be now.</summary>
    public int Satisfier(int node, CandidateSet set) => First(node, _steps[node].Count, set, null);

    /// <summary>
    /// The number of decisions before which a step does not say alone that its node is within a set: those of the first earlier step that says it
    /// together with this one; 0 where none is needed.
    /// </summary>
    public int LevelOfRest(int step, CandidateSet set)
    {
        var (node, own) = (_trail[step].Node, _trail[step].Set);
        return own.IsSubsetOf(set) ? 0 : _trail[First(node, _steps[node].IndexOf(step), set, own)].Level;
    }

    /// <summary>The first of so many steps of a node after which it is within a set, another one being known too; the last must be one.</summary>
    private int First(int node, int count, CandidateSet set, CandidateSet? known)
    {
        var steps = _steps[node];
        int low = 0, high = count - 1;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var after = _trail[steps[middle]].After;
            if ((known is { } other ? after.And(other) : after).IsSubsetOf(set))
                high = middle;
            else
                low = middle + 1;
        }
        return steps[low];
    }

    /// <summary>The level at which a node was decided, or -1.</summary>
    public int LevelOfDecision(int node)
    {
        if (_decided[node] < 0)
            return -1;
        foreach (var step in _steps[node])
            if (_trail[step].IsDecision)
                return _trail[step].Level;
        return -1;
    }
}
