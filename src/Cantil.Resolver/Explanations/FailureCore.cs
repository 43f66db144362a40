using Cantil.Resolver.Forks;
using Cantil.Resolver.Packages;
using Cantil.Resolver.Solving;

namespace Cantil.Resolver.Explanations;

/// <summary>
/// The few premises that a failure rests on: those of the proof, requirements of many versions joined where what they say together is still enough,
/// and those left out that are not needed. Each step is checked by solving again.
/// </summary>
internal sealed class FailureCore(ForkSolver fork)
{
    /// <summary>With more premises than this, only joining is tried one by one, leaving out is tried in blocks.</summary>
    private const int Many = 400;

    public List<Premise> Of(Incompatibility failure)
    {
        var premises = JoinAll(Leaves(failure));
        Reduce(premises);
        Collapse(premises);
        premises.Sort(static (left, right) => left.Node != right.Node ? left.Node.CompareTo(right.Node) : left.Target.CompareTo(right.Target));
        return premises;
    }

    private List<Premise> Leaves(Incompatibility failure)
    {
        var leaves = new List<Premise>();
        var seen = new HashSet<Incompatibility>();
        var todo = new Queue<Incompatibility>([failure]);
        while (todo.TryDequeue(out var incompatibility))
        {
            if (!seen.Add(incompatibility))
                continue;
            if (incompatibility.Cause is DerivedCause derived)
            {
                todo.Enqueue(derived.Left);
                todo.Enqueue(derived.Right);
            }
            else
            {
                leaves.Add(Premise.Of(incompatibility, incompatibility.Count > 1 ? fork.All(incompatibility.Nodes[1]) : default));
            }
        }
        return leaves;
    }

    /// <summary>Joins what the versions of one package require of another, all of it where that is enough, otherwise neighbours where it is.</summary>
    private List<Premise> JoinAll(List<Premise> leaves)
    {
        var groups = new List<List<Premise>>();
        var index = new Dictionary<(int, int, string), List<Premise>>();
        foreach (var leaf in leaves)
        {
            var key = (leaf.Node, leaf.Target, Kind(leaf));
            if (!index.TryGetValue(key, out var group))
            {
                index.Add(key, group = []);
                groups.Add(group);
            }
            group.Add(leaf);
        }
        foreach (var group in groups)
            if (group.Count > 1)
                JoinGroup(group, groups);
        return [.. groups.SelectMany(static group => group)];
    }

    private static string Kind(Premise leaf) => leaf.Cause switch
    {
        UnavailableCause unavailable => $"{unavailable.Kind} {unavailable.Detail}",
        DependencyCause => leaf.Node == 0 ? "root" : "",
        _ => "same",
    } + (leaf.Target < 0 && leaf.Cause is DependencyCause missing ? missing.Target.Entry.Name.Value + missing.Edge.Specifiers : "");

    private void JoinGroup(List<Premise> group, List<List<Premise>> groups)
    {
        group.Sort(static (left, right) => right.Versions.NextFrom(0).CompareTo(left.Versions.NextFrom(0)));
        var original = group.ToArray();
        var all = original[0];
        foreach (var premise in original[1..])
            all = all.Join(premise);
        group.Clear();
        group.Add(all);
        if (all.Target < 0 || Fails(groups.SelectMany(static other => other)))
            return;
        group.Clear();
        group.AddRange(original);
        for (var i = 0; i + 1 < group.Count && original.Length <= Many;)
        {
            var (left, right) = (group[i], group[i + 1]);
            group[i] = left.Join(right);
            group.RemoveAt(i + 1);
            if (Fails(groups.SelectMany(static other => other)))
                continue;
            group[i] = left;
            group.Insert(++i, right);
        }
    }

    /// <summary>Leaves out what is not needed, the last found first.</summary>
    private void Reduce(List<Premise> premises)
    {
        for (var size = premises.Count > Many ? premises.Count / 8 : 1; size >= 1; size = size > 1 && premises.Count > Many ? size / 2 : size == 1 ? 0 : 1)
            for (var i = premises.Count - size; i >= 0; i -= size)
            {
                var rest = new List<Premise>(premises);
                rest.RemoveRange(i, size);
                if (!Fails(rest))
                    continue;
                premises.Clear();
                premises.AddRange(rest);
            }
    }

    /// <summary>Draws together what goes through a package of which nothing else is said.</summary>
    private void Collapse(List<Premise> premises)
    {
        for (var i = 0; i < premises.Count; i++)
        {
            var first = premises[i];
            if (first.Node == 0 || fork.Nodes[first.Node].Entry.Project is not null || first.Target < 0 || first.IsJoined)
                continue;
            var about = premises.FindAll(other => other.Node == first.Target || (other.Target == first.Target && other != first));
            if (about is not [{ Cause: DependencyCause } next] || next.Node != first.Target || next.IsJoined || !first.Wanted.IsSubsetOf(next.Versions)
                || next.Target == first.Node)
                continue;
            premises[i] = next with { Node = first.Node, Versions = first.Versions, Through = [.. first.Through, first.Target, .. next.Through] };
            premises.Remove(next);
            i = -1;
        }
    }

    /// <summary>Whether premises alone leave no solution.</summary>
    private bool Fails(IEnumerable<Premise> premises)
    {
        var solver = new Solver();
        for (var i = 0; i < fork.Nodes.Count; i++)
            solver.AddNode(i == 0 ? 1 : fork.Nodes[i].Entry.Count);
        foreach (var premise in premises)
            solver.Add(premise.ToIncompatibility(fork.All));
        solver.Start();
        var conflicts = new List<Conflict>();
        while (true)
        {
            solver.Propagate(conflicts);
            if (solver.Failure is not null)
                return true;
            var open = 1;
            while (open < fork.Nodes.Count && (solver.Solution.Decided(open) >= 0 || solver.Solution.State(open).AllowsUnselected))
                open++;
            if (open == fork.Nodes.Count)
                return false;
            var candidate = solver.Solution.State(open).NextFrom(0);
            solver.Decide(open, CandidateSet.Of(fork.Nodes[open].Entry.Count, candidate), candidate);
        }
    }
}
