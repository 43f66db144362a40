using Cantil.Packaging.Markers;

namespace Cantil.Resolver.Forks;

/// <summary>The environments with which a resolution begins: what the request is limited to, apart where it says so.</summary>
internal static class InitialForks
{
    /// <summary>Disjoint environments, together all that the request is for.</summary>
    public static List<MarkerTree> Of(ResolutionRequest request)
    {
        var forks = new List<MarkerTree> { MarkerTree.FromPython(request.RequiresPython.Range) };
        if (request.Environments.Count > 0)
            forks = Cross(forks, [.. request.Environments.Select(MarkerTree.From)]);
        foreach (var conflict in request.Conflicts)
            forks = Cross(forks, Alternatives(conflict));
        if (request.Forks.Count > 0)
            forks = Cross(forks, [.. request.Forks.Select(MarkerTree.From), MarkerTree.True]);
        return forks;
    }

    /// <summary>Each fork within each part, the parts made disjoint; empty ones are left out.</summary>
    private static List<MarkerTree> Cross(List<MarkerTree> forks, List<MarkerTree> parts)
    {
        var all = new List<MarkerTree>();
        foreach (var fork in forks)
        {
            var rest = fork;
            foreach (var part in parts)
            {
                var inside = rest.And(part);
                rest = rest.Except(part);
                if (!inside.IsFalse)
                    all.Add(inside);
            }
        }
        return all;
    }

    /// <summary>
    /// At most one of the items: each of them without the others, and none. As forks prefer what earlier ones have, their order chooses; it does not depend on how they
    /// were written down, and is uv's.
    /// </summary>
    private static List<MarkerTree> Alternatives(IReadOnlyList<ConflictItem> conflict)
    {
        var items = conflict
            .OrderByDescending(static item => item.Project).ThenByDescending(static item => item.Extra is null ? item.Group is null ? 2 : 1 : 0)
            .ThenByDescending(static item => item.Extra ?? item.Group ?? default).Select(Condition).Where(static item => !item.IsTrue).Distinct().ToList();
        var alternatives = new List<MarkerTree>();
        foreach (var item in items)
        {
            var alone = item;
            foreach (var other in items)
                if (other != item)
                    alone = alone.Except(other);
            alternatives.Add(alone);
        }
        var none = MarkerTree.True;
        foreach (var item in items)
            none = none.Except(item);
        alternatives.Add(none);
        return alternatives;
    }

    private static MarkerTree Condition(ConflictItem item) => item.Extra is { } extra ? MarkerTree.FromLockExtra(extra)
        : item.Group is { } group ? MarkerTree.FromLockGroup(group)
        : MarkerTree.True;
}
