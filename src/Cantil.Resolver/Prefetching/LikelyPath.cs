using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;
using Cantil.Resolver.Packages;

namespace Cantil.Resolver.Prefetching;

/// <summary>
/// Asks for what a resolution will probably need, as fast as answers come and without waiting for the search: of each package that something asks for
/// the versions that would be tried first, and what these require. Decides nothing: what it guesses wrong costs a request.
/// </summary>
internal sealed class LikelyPath : IArrivalListener
{
    private readonly ResolutionRequest _request;
    private readonly IPackageProvider _provider;
    private readonly EdgeRules _rules;
    private readonly DirectRequirements _direct;
    private readonly MarkerTree _environment;
    private readonly PythonBounds _pythons = new();
    private readonly HashSet<PackageName> _projects = [];
    private readonly Dictionary<PackageName, LikelyPackage> _packages = [];
    private readonly Dictionary<PackageName, PackageOrigin> _origins = [];
    private readonly Dictionary<PackageName, List<PackageVersion>> _locked = [];
    private readonly Lock _lock = new();

    public LikelyPath(ResolutionRequest request, IPackageProvider provider, EdgeRules rules, DirectRequirements direct, MarkerTree environment)
    {
        (_request, _provider, _rules, _direct, _environment) = (request, provider, rules, direct, environment);
        foreach (var project in request.Projects)
            if (project.Name is { } name)
                _projects.Add(name);
        foreach (var dependency in direct.All)
            if (dependency.Origin != default)
                _origins.TryAdd(dependency.Name, dependency.Origin);
        foreach (var preference in request.Preferences)
        {
            if (!_locked.TryGetValue(preference.Name, out var versions))
                _locked.Add(preference.Name, versions = []);
            versions.Add(preference.Version);
        }
    }

    /// <summary>Begins with what the projects require.</summary>
    public void Start(RootEdges roots)
    {
        lock (_lock)
            foreach (var (_, node, _) in roots.Projects)
                Want(roots.Of(node));
    }

    public void Arrived(PackageCandidates package)
    {
        lock (_lock)
            if (_packages.TryGetValue(package.Name, out var wanted) && wanted.Origin == package.Origin && wanted.Page is null)
            {
                wanted.Page = package;
                Choose(wanted);
            }
    }

    public void Arrived(Candidate candidate, CandidateMetadata metadata)
    {
        if (metadata.Problem is not null)
            return;
        lock (_lock)
        {
            if (!_packages.TryGetValue(candidate.Name, out var wanted))
                return;
            var edges = new CandidateEdges(metadata, _rules);
            wanted.Known.Add(edges);
            Want(edges.Of(null));
            foreach (var extra in wanted.Extras)
                Want(edges.Of(extra));
        }
    }

    private void Want(Edge[] edges)
    {
        foreach (var edge in edges)
        {
            var where = edge.Marker.And(_environment);
            if (!where.IsFalse && !_projects.Contains(edge.Name))
                Want(edge, where);
        }
    }

    private void Want(Edge edge, MarkerTree where)
    {
        var isNew = !_packages.TryGetValue(edge.Name, out var wanted);
        if (isNew)
        {
            var origin = edge.Origin != default ? edge.Origin : _origins.GetValueOrDefault(edge.Name, PackageOrigin.Default);
            _packages.Add(edge.Name, wanted = new LikelyPackage(edge.Name, origin));
            _provider.Prefetch(edge.Name, origin);
        }
        var range = wanted!.Range.Intersect(edge.Specifiers.Range);
        // Requirements that contradict each other hold in different environments, or are somebody's mistake: the last one is as good as any.
        if (range.IsEmpty)
            range = edge.Specifiers.Range;
        var all = wanted.Where.Or(where);
        var isChanged = !range.Equals(wanted.Range) || all != wanted.Where;
        (wanted.Range, wanted.Where) = (range, all);
        foreach (var extra in edge.Extras)
            if (wanted.Extras.Add(extra))
                foreach (var known in wanted.Known)
                    Want(known.Of(extra));
        if (isChanged && wanted.Page is not null)
            Choose(wanted);
    }

    /// <summary>Asks for the metadata of the versions that would be tried first, one for each part of the Pythons.</summary>
    private void Choose(LikelyPackage wanted)
    {
        var page = wanted.Page!.All;
        var rest = MarkerTree.FromPython(wanted.Where.PythonRange);
        foreach (var version in _locked.GetValueOrDefault(wanted.Name) ?? [])
            for (var i = 0; i < page.Count; i++)
                if (page[i].Version == version && wanted.Range.Contains(version))
                    Take(wanted, page[i], ref rest);
        var isLowest = _request.Mode == ResolutionMode.Lowest || (_request.Mode == ResolutionMode.LowestDirect && _direct.IsDirect(wanted.Name, _environment));
        // Where pre-releases are a last resort, they come in a second pass.
        var isMixed = _request.PreReleases == PreReleaseMode.Allow;
        for (var isLastResort = false; !rest.IsFalse; isLastResort = true)
        {
            for (var i = 0; i < page.Count && !rest.IsFalse; i++)
            {
                var candidate = page[isLowest ? page.Count - 1 - i : i];
                if (candidate.Problem is null && (isMixed || candidate.Version.IsPreRelease == isLastResort) && wanted.Range.Contains(candidate.Version) &&
                    (candidate.Yanked is null || _direct.IsPinned(candidate.Name, candidate.Version)))
                    Take(wanted, candidate, ref rest);
            }
            if (isMixed || isLastResort || _request.PreReleases == PreReleaseMode.Disallow)
                return;
        }
    }

    private void Take(LikelyPackage wanted, Candidate candidate, ref MarkerTree rest)
    {
        var supported = _pythons.Of(candidate.RequiresPython);
        if (supported.IsDisjointFrom(rest))
            return;
        rest = _request.ForkStrategy == ForkStrategy.Fewest && !rest.Implies(supported) ? rest : rest.Except(supported);
        if (wanted.Taken.Add(candidate))
            _provider.Prefetch(candidate);
    }
}
