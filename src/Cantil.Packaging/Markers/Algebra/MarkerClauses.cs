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
        if (clauses.Count == 1)
        {
            // It is the whole, and of that nothing is needless.
            Array.Sort(clauses[0], MarkerTermOrder.Compare);
            return clauses;
        }
        var not = DiagramOperations.Not(handle);
        for (var i = 0; i < clauses.Count; i++)
            clauses[i] = Weaken(clauses[i], not);
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
    /// <param name="not">The contrary of the whole.</param>
    private static MarkerTerm[] Weaken(MarkerTerm[] clause, int not)
    {
        var terms = new List<MarkerTerm>(clause);
        for (var i = 0; i < terms.Count; i++)
        {
            var term = terms[i];
            terms.RemoveAt(i);
            if (terms.Count > 0 && MarkerWalk.IsDisjoint(terms, not))
            {
                i--;
                continue;
            }
            var at = i;
            terms.Insert(at, term.Weaken(part =>
            {
                terms.Insert(at, part);
                var isDisjoint = MarkerWalk.IsDisjoint(terms, not);
                terms.RemoveAt(at);
                return isDisjoint;
            }));
        }
        terms.Sort(MarkerTermOrder.Compare);
        return [.. terms];
    }

    /// <summary>Removes clauses that hold only where another does, the longest first.</summary>
    private static void RemoveNeedless(List<MarkerTerm[]> clauses, int whole)
    {
        // A tree of what holds for one at least, so that to leave one out asks only for what is above it.
        var size = clauses.Count;
        var any = new int[size * 2];
        for (var i = 0; i < size; i++)
            any[size + i] = ToDiagram(clauses[i]);
        for (var i = size - 1; i > 0; i--)
            any[i] = DiagramOperations.Or(any[i * 2], any[(i * 2) + 1]);
        var byLength = new List<int>();
        for (var i = clauses.Count - 1; i >= 0; i--)
            byLength.Add(i);
        var lengths = clauses.ConvertAll(static clause => clause.Length);
        byLength.Sort((a, b) => lengths[a] != lengths[b] ? lengths[b].CompareTo(lengths[a]) : b.CompareTo(a));
        foreach (var candidate in byLength)
        {
            var diagram = any[size + candidate];
            Put(candidate, DiagramTable.False);
            if (any[1] != whole)
                Put(candidate, diagram);
        }
        var kept = 0;
        for (var i = 0; i < clauses.Count; i++)
            if (any[size + i] != DiagramTable.False)
                clauses[kept++] = clauses[i];
        clauses.RemoveRange(kept, clauses.Count - kept);

        void Put(int index, int diagram)
        {
            var i = size + index;
            any[i] = diagram;
            for (i /= 2; i > 0; i /= 2)
                any[i] = DiagramOperations.Or(any[i * 2], any[(i * 2) + 1]);
        }
    }

    private static int ToDiagram(MarkerTerm[] clause) => DiagramOperations.All(Array.ConvertAll(clause, static term => term.ToDiagram()));
}
