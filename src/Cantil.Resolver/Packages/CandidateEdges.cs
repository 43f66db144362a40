using Cantil.Packaging.Names;

namespace Cantil.Resolver.Packages;

/// <summary>The requirements of one candidate, by extra, each made when it is first asked for.</summary>
internal sealed class CandidateEdges(CandidateMetadata metadata, EdgeRules rules)
{
    private readonly Dictionary<PackageName, Edge[]> _byExtra = [];
    private Edge[]? _own;

    public CandidateMetadata Metadata { get; } = metadata;

    public Edge[] Of(PackageName? extra)
    {
        if (extra is not { } name)
            return _own ??= Make(null);
        if (!_byExtra.TryGetValue(name, out var edges))
            _byExtra.Add(name, edges = Make(name));
        return edges;
    }

    private Edge[] Make(PackageName? extra)
    {
        var edges = new List<Edge>();
        foreach (var dependency in Metadata.Dependencies)
        {
            var marker = ExtraMarkers.Of(dependency.Marker, extra);
            if (!marker.IsFalse)
                rules.Add(edges, dependency, marker);
        }
        return rules.Finish(edges);
    }
}
