namespace Cantil.Resolver.Solving;

/// <summary>Terms that never hold together. Each node stands in it at most once.</summary>
internal sealed class Incompatibility(int[] nodes, CandidateSet[] sets, Cause cause)
{
    public int[] Nodes { get; } = nodes;

    public CandidateSet[] Sets { get; } = sets;

    public Cause Cause { get; } = cause;

    /// <summary>Since when one of the terms cannot hold.</summary>
    public (int Level, long Stamp) ContradictedSince { get; set; } = (0, -1);

    public int Count => Nodes.Length;

    /// <summary>The set of a node; the node must be in it.</summary>
    public CandidateSet SetOf(int node) => Sets[Array.IndexOf(Nodes, node)];

    /// <summary>
    /// That more versions of the first node have the same dependency. What was derived from it stays true: only its premise says more.
    /// </summary>
    public void Widen(CandidateSet set)
    {
        Sets[0] = Sets[0].Or(set);
        ContradictedSince = (0, -1);
    }
}
