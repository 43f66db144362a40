using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers.Algebra;

/// <summary>
/// A diagram as clauses of which one at least holds: each way down to where it holds, without what the others make needless. The
/// caller holds <see cref="DiagramTable.Gate"/>.
/// </summary>
internal static class MarkerClauses
{
    /// <summary>With more clauses none is looked for that the others make needless: that takes time in the square of their number.</summary>
    private const int MaxCompared = 256;

    public static List<MarkerTerm[]> Of(int handle)
    {
        var clauses = new List<MarkerTerm[]>();
        Collect(handle, [], clauses);
        for (var i = 0; i < clauses.Count; i++)
            clauses[i] = Weaken(clauses[i], handle);
        clauses.Sort(MarkerTermOrder.Compare);
        for (var i = clauses.Count - 1; i > 0; i--)
            if (MarkerTermOrder.Compare(clauses[i], clauses[i - 1]) == 0)
                clauses.RemoveAt(i);
        if (clauses.Count <= MaxCompared)
            RemoveNeedless(clauses, handle);
        return clauses;
    }

    /// <summary>How many ways lead to where it holds and to where it does not.</summary>
    public static (double Holds, double Not) CountWays(int handle, Dictionary<int, (double, double)> known)
    {
        if (DiagramTable.IsConstant(handle))
            return handle == DiagramTable.True ? (1, 0) : (0, 1);
        if (known.TryGetValue(handle, out var ways))
            return ways;
        foreach (var child in DiagramTable.Node(handle).Children)
        {
            var (holds, not) = CountWays(child, known);
            ways = (ways.Item1 + holds, ways.Item2 + not);
        }
        known.Add(handle, ways);
        return ways;
    }

    private static void Collect(int handle, List<MarkerTerm> path, List<MarkerTerm[]> clauses)
    {
        if (DiagramTable.IsConstant(handle))
        {
            if (handle == DiagramTable.True)
                clauses.Add([.. path]);
            return;
        }
        var node = DiagramTable.Node(handle);
        if (node.Variable.Kind == DiagramVariableKind.Version)
        {
            for (var i = 0; i < node.Children.Length; i++)
                if (Array.IndexOf(node.Children, node.Children[i]) == i)
                    foreach (var term in Intervals(node, node.Children[i]))
                        Follow(node.Children[i], term);
            return;
        }
        if (node.Variable.IsFlag)
        {
            Follow(node.Children[0], new MarkerTerm(node.Variable));
            Follow(node.Children[1], new MarkerTerm(node.Variable) { IsNot = true });
            return;
        }
        for (var i = 0; i < node.Values.Length; i++)
            Follow(node.Children[i], new MarkerTerm(node.Variable) { Values = [node.Values[i]] });
        Follow(node.Else, new MarkerTerm(node.Variable) { Values = node.Values, IsNot = true });

        void Follow(int child, MarkerTerm term)
        {
            path.Add(term);
            Collect(child, path, clauses);
            path.RemoveAt(path.Count - 1);
        }
    }

    /// <summary>The conditions under which a node takes one branch: one with holes if all but a few versions do, else one for each interval.</summary>
    private static List<MarkerTerm> Intervals(DiagramNode node, int child)
    {
        var terms = new List<MarkerTerm>();
        var holes = new List<VersionInterval>();
        var isHoles = child == node.Children[0] && child == node.Else;
        for (var i = 0; i < node.Children.Length; i++)
        {
            PackageVersion? low = i == 0 ? null : node.Cuts[i - 1], high = i == node.Cuts.Length ? null : node.Cuts[i];
            if (node.Children[i] == child)
                terms.Add(new MarkerTerm(node.Variable) { Low = low, High = high });
            else if (isHoles && low is { } from && high is { } to)
                Extend(holes, from, to);
        }
        return isHoles && holes.TrueForAll(static hole => hole.Text is not null) ? [new MarkerTerm(node.Variable) { Holes = [.. holes] }] : terms;
    }

    private static void Extend(List<VersionInterval> holes, PackageVersion low, PackageVersion high)
    {
        if (holes.Count > 0 && holes[^1].High == low)
            holes[^1] = new VersionInterval(holes[^1].Low, high);
        else
            holes.Add(new VersionInterval(low, high));
    }

    /// <summary>Takes from a clause what it need not say: without it, it still holds only where the whole does.</summary>
    private static MarkerTerm[] Weaken(MarkerTerm[] clause, int whole)
    {
        var terms = new List<MarkerTerm>(clause);
        for (var i = 0; i < terms.Count; i++)
        {
            var others = DiagramTable.True;
            for (var j = 0; j < terms.Count; j++)
                if (j != i)
                    others = DiagramOperations.And(others, terms[j].ToDiagram());
            if (terms.Count > 1 && DiagramOperations.Implies(others, whole))
            {
                terms.RemoveAt(i--);
                continue;
            }
            while (WeakerTerm(terms[i], others, whole) is { } weaker)
                terms[i] = weaker;
        }
        terms.Sort(MarkerTermOrder.Compare);
        return [.. terms];
    }

    private static MarkerTerm? WeakerTerm(MarkerTerm term, int others, int whole)
    {
        foreach (var weaker in term.Weaker())
            if (DiagramOperations.Implies(DiagramOperations.And(others, weaker.ToDiagram()), whole))
                return weaker;
        return null;
    }

    /// <summary>Removes clauses that hold only where another does, the longest first.</summary>
    private static void RemoveNeedless(List<MarkerTerm[]> clauses, int whole)
    {
        var diagrams = clauses.ConvertAll(ToDiagram);
        var byLength = new List<int>();
        for (var i = clauses.Count - 1; i >= 0; i--)
            byLength.Add(i);
        var lengths = clauses.ConvertAll(static clause => clause.Length);
        byLength.Sort((a, b) => lengths[a] != lengths[b] ? lengths[b].CompareTo(lengths[a]) : b.CompareTo(a));
        foreach (var candidate in byLength)
        {
            var rest = DiagramTable.False;
            for (var i = 0; i < diagrams.Count && rest != whole; i++)
                if (i != candidate)
                    rest = DiagramOperations.Or(rest, diagrams[i]);
            if (rest == whole)
                diagrams[candidate] = DiagramTable.False;
        }
        var kept = 0;
        for (var i = 0; i < clauses.Count; i++)
            if (diagrams[i] != DiagramTable.False)
                clauses[kept++] = clauses[i];
        clauses.RemoveRange(kept, clauses.Count - kept);
    }

    private static int ToDiagram(MarkerTerm[] clause)
    {
        var all = DiagramTable.True;
        foreach (var term in clause)
            all = DiagramOperations.And(all, term.ToDiagram());
        return all;
    }
}
