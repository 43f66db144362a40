namespace Cantil.Packaging.Markers.Algebra;

/// <summary>
/// Asks whether a diagram holds anywhere under some conditions, without making the diagram of both. The caller holds <see cref="DiagramTable.Gate"/>.
/// </summary>
internal readonly struct MarkerWalk
{
    private readonly Dictionary<DiagramVariable, MarkerTerm> _terms;
    private readonly HashSet<int> _done = [];

    private MarkerWalk(Dictionary<DiagramVariable, MarkerTerm> terms) => _terms = terms;

    /// <summary>Whether a diagram never holds where all of the terms do.</summary>
    /// <param name="terms">At most one for each variable.</param>
    public static bool IsDisjoint(List<MarkerTerm> terms, int handle)
    {
        if (DiagramTable.IsConstant(handle) || NeedsFacts(terms, handle))
            return DiagramOperations.And(DiagramOperations.All([.. terms.ConvertAll(static term => term.ToDiagram())]), handle) == DiagramTable.False;
        var byVariable = new Dictionary<DiagramVariable, MarkerTerm>(terms.Count);
        foreach (var term in terms)
            byVariable.Add(term.Variable, term);
        return !new MarkerWalk(byVariable).Holds(handle);
    }

    /// <summary>Whether what is known of platforms and of parts of texts counts: it does so where diagrams are joined.</summary>
    private static bool NeedsFacts(List<MarkerTerm> terms, int handle)
    {
        if (DiagramTable.Texts(handle) != 0 || DiagramTable.Node(handle).Variable.Variable == MarkerVariable.OsName)
            return true;
        foreach (var term in terms)
            if (term.Variable.Variable == MarkerVariable.OsName)
                return true;
        return false;
    }

    private bool Holds(int handle)
    {
        if (DiagramTable.IsConstant(handle))
            return handle == DiagramTable.True;
        if (!_done.Add(handle))
            return false;
        var node = DiagramTable.Node(handle);
        if (!_terms.TryGetValue(node.Variable, out var term))
            return AnyHolds(node.Children);
        if (node.Variable.IsFlag)
            return Holds(node.Children[term.IsNot ? 1 : 0]);
        return node.Variable.Kind == DiagramVariableKind.Version ? HoldsForVersions(node, term) : HoldsForValues(node, term);
    }

    private bool AnyHolds(ReadOnlySpan<int> children)
    {
        // The last first: with texts it is that of nearly all values.
        for (var i = children.Length - 1; i >= 0; i--)
            if (Holds(children[i]))
                return true;
        return false;
    }

    private bool HoldsForValues(DiagramNode node, MarkerTerm term)
    {
        if (!term.IsNot)
            return Holds(node.ChildOf(term.Values[0]));
        if (Holds(node.Else))
            return true;
        for (var i = 0; i < node.Values.Length; i++)
            if (Array.BinarySearch(term.Values, node.Values[i], StringComparer.Ordinal) < 0 && Holds(node.Children[i]))
                return true;
        return false;
    }

    private bool HoldsForVersions(DiagramNode node, MarkerTerm term)
    {
        var first = term.Low is { } low ? node.BranchOf(low) : 0;
        var hole = 0;
        for (var i = first; i < node.Children.Length && (i == first || term.High is not { } high || node.Cuts[i - 1] < high); i++)
        {
            // Holes are apart: a branch is left out only where one of them has all of it.
            while (hole < term.Holes.Length && i > 0 && term.Holes[hole].High <= node.Cuts[i - 1])
                hole++;
            var isLeftOut = hole < term.Holes.Length && i > 0 && i < node.Cuts.Length &&
                term.Holes[hole].Low <= node.Cuts[i - 1] && node.Cuts[i] <= term.Holes[hole].High;
            if (!isLeftOut && Holds(node.Children[i]))
                return true;
        }
        return false;
    }
}
