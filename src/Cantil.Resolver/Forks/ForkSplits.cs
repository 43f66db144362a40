using Cantil.Packaging.Markers;
using Cantil.Resolver.Packages;

namespace Cantil.Resolver.Forks;

/// <summary>How a fork splits where requirements of one package differ by their markers.</summary>
internal static class ForkSplits
{
    /// <summary>
    /// The parts of an environment that ask for different things of one package, sorted by their Pythons; null where it stays whole.
    /// </summary>
    public static MarkerTree[]? Of(Edge[] edges, MarkerTree environment, bool newestFirst)
    {
        for (var i = 0; i < edges.Length; i++)
        {
            if (IsFirst(edges, i) && Group(edges, i, environment) is { } group && Split(group, environment, newestFirst) is { } parts)
                return parts;
        }
        return null;
    }

    /// <summary>
    /// The parts of an environment in which a requirement counts and does not, where it counts for newer Pythons only: what it asks for may support no others.
    /// </summary>
    public static MarkerTree[]? OfNewerPython(Edge[] edges, MarkerTree environment, bool newestFirst)
    {
        foreach (var edge in edges)
            if (edge.Marker.And(environment) is { IsFalse: false } inside && inside.PythonRange.CompareLowerEnd(environment.PythonRange) > 0)
                return newestFirst ? [inside, environment.Except(edge.Marker)] : [environment.Except(edge.Marker), inside];
        return null;
    }

    private static bool IsFirst(Edge[] edges, int index)
    {
        for (var i = 0; i < index; i++)
            if (edges[i].Name == edges[index].Name)
                return false;
        return true;
    }

    private static List<Edge>? Group(Edge[] edges, int first, MarkerTree environment)
    {
        List<Edge>? group = null;
        for (var i = first; i < edges.Length; i++)
            if (edges[i].Name == edges[first].Name && (i == first || !edges[i].Marker.IsDisjointFrom(environment)))
                (group ??= []).Add(edges[i]);
        if (group is not null && group[0].Marker.IsDisjointFrom(environment))
            group.RemoveAt(0);
        return group is { Count: > 1 } ? group : null;
    }

    private static MarkerTree[]? Split(List<Edge> group, MarkerTree environment, bool newestFirst)
    {
        var parts = new List<MarkerTree> { environment };
        foreach (var edge in group)
        {
            if (environment.Implies(edge.Marker))
                continue;
            for (var i = parts.Count - 1; i >= 0; i--)
            {
                var (inside, outside) = (parts[i].And(edge.Marker), parts[i].Except(edge.Marker));
                if (inside.IsFalse || outside.IsFalse)
                    continue;
                parts[i] = inside;
                parts.Insert(i + 1, outside);
            }
        }
        Merge(parts, group);
        if (parts.Count < 2)
            return null;
        var sorted = parts.ToArray();
        SortByPython(sorted, newestFirst);
        return sorted;
    }

    /// <summary>Joins the parts in which the same is asked for.</summary>
    private static void Merge(List<MarkerTree> parts, List<Edge> group)
    {
        for (var i = 0; i < parts.Count; i++)
            for (var j = parts.Count - 1; j > i; j--)
                if (AsksSame(parts[i], parts[j], group))
                {
                    parts[i] = parts[i].Or(parts[j]);
                    parts.RemoveAt(j);
                }
    }

    private static bool AsksSame(MarkerTree left, MarkerTree right, List<Edge> group) => AsksAll(left, right, group) && AsksAll(right, left, group);

    private static bool AsksAll(MarkerTree part, MarkerTree other, List<Edge> group)
    {
        foreach (var edge in group)
            if (!edge.Marker.IsDisjointFrom(part) && !group.Exists(same => same.AsksAs(edge) && !same.Marker.IsDisjointFrom(other)))
                return false;
        return true;
    }

    private static void SortByPython(MarkerTree[] parts, bool newestFirst)
    {
        var keys = Array.ConvertAll(parts, part => part.PythonRange);
        for (var i = 1; i < parts.Length; i++)
            for (var j = i; j > 0 && keys[j].CompareLowerEnd(keys[j - 1]) is var order && (newestFirst ? order > 0 : order < 0); j--)
            {
                (keys[j], keys[j - 1]) = (keys[j - 1], keys[j]);
                (parts[j], parts[j - 1]) = (parts[j - 1], parts[j]);
            }
    }
}
