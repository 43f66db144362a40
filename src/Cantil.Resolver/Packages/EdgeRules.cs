using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;

namespace Cantil.Resolver.Packages;

/// <summary>What the request says about all requirements: overrides, constraints, exclusions.</summary>
internal sealed class EdgeRules
{
    private readonly Dictionary<PackageName, List<Edge>> _constraints = [];
    private readonly Dictionary<PackageName, List<Edge>> _overrides = [];
    private readonly HashSet<PackageName> _excluded;

    public EdgeRules(ResolutionRequest request)
    {
        _excluded = [.. request.Excluded];
        foreach (var constraint in request.Constraints)
            Put(_constraints, constraint, isConstraint: true);
        foreach (var dependency in request.Overrides)
            Put(_overrides, dependency, isConstraint: false);
    }

    private static void Put(Dictionary<PackageName, List<Edge>> map, Dependency dependency, bool isConstraint)
    {
        if (!map.TryGetValue(dependency.Name, out var list))
            map.Add(dependency.Name, list = []);
        var marker = ExtraMarkers.Of(dependency.Marker, null);
        list.Add(new Edge(dependency.Name, isConstraint ? [] : dependency.Extras, dependency.Specifiers, marker, dependency.Origin, isConstraint));
    }

    /// <summary>Adds a requirement, or what overrides it.</summary>
    public void Add(List<Edge> edges, Dependency dependency, MarkerTree marker)
    {
        if (_excluded.Contains(dependency.Name))
            return;
        if (!_overrides.TryGetValue(dependency.Name, out var overrides))
        {
            edges.Add(new Edge(dependency.Name, dependency.Extras, dependency.Specifiers, marker, dependency.Origin));
            return;
        }
        foreach (var edge in overrides)
            if (!edges.Contains(edge))
                edges.Add(edge);
    }

    /// <summary>Adds the constraints on what is required.</summary>
    public Edge[] Finish(List<Edge> edges)
    {
        if (_constraints.Count > 0)
            for (int i = 0, count = edges.Count; i < count; i++)
                if (_constraints.TryGetValue(edges[i].Name, out var constraints))
                    foreach (var constraint in constraints)
                        AddConstraint(edges, edges[i], constraint);
        return [.. edges];
    }

    private static void AddConstraint(List<Edge> edges, Edge edge, Edge constraint)
    {
        var marker = edge.Marker.And(constraint.Marker);
        if (!marker.IsFalse)
            edges.Add(new Edge(constraint.Name, [], constraint.Specifiers, marker, constraint.Origin, isConstraint: true));
    }
}
