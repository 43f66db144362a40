using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver.Packages;

/// <summary>
/// Asks for what the search will probably want next as soon as something arrives, on the provider's threads: of a package the versions that are likely to be tried
/// first, of a version the packages that it requires. A wrong guess costs a request; the search itself never looks at what was guessed.
/// </summary>
internal sealed class Speculation : IArrivalListener
{
    /// <summary>So many versions of one package are guessed at most: a newer Python may have a newer one.</summary>
    private const int Guesses = 4;

    private readonly Lock _lock = new();
    private readonly Dictionary<PackageName, Guess> _packages = [];
    private readonly IPackageProvider _provider;
    private readonly ResolutionRequest _request;
    private readonly DirectRequirements _direct;
    private readonly PythonBounds _pythons = new();
    private readonly EdgeRules _rules;
    private readonly MarkerTree _environment;

    public Speculation(ResolutionRequest request, IPackageProvider provider, DirectRequirements direct, IReadOnlyList<MarkerTree> forks)
    {
        (_request, _provider, _direct, _rules) = (request, provider, direct, new EdgeRules(request));
        _environment = MarkerTree.False;
        foreach (var fork in forks)
            _environment = _environment.Or(fork.WithoutChosen());
        foreach (var project in request.Projects)
            if (project.Name is { } name)
                _packages[name] = new Guess { IsProject = true };
    }

    /// <summary>Asks for what the projects require.</summary>
    public void Begin()
    {
        foreach (var project in _request.Projects)
        {
            Want(project.Dependencies);
            foreach (var (_, dependencies) in project.Extras)
                Want(dependencies);
            foreach (var (_, dependencies) in project.Groups)
                Want(dependencies);
        }
    }

    private void Want(IReadOnlyList<Dependency> dependencies)
    {
        var edges = new List<Edge>();
        foreach (var dependency in dependencies)
            if (ExtraMarkers.Of(dependency.Marker, null) is { IsFalse: false } marker)
                _rules.Add(edges, dependency, marker);
        Want(_rules.Finish(edges), isTrusted: true);
    }

    public void Arrived(PackageCandidates package)
    {
        var likely = new List<Candidate>();
        lock (_lock)
        {
            if (!_packages.TryGetValue(package.Name, out var guess) || guess.IsProject || guess.Origin != package.Origin)
                return;
            guess.Page = package;
            Likely(guess, likely);
        }
        foreach (var candidate in likely)
            _provider.Prefetch(candidate);
    }

    public void Arrived(Candidate candidate, CandidateMetadata metadata)
    {
        PackageName[] extras;
        lock (_lock)
        {
            if (!_packages.TryGetValue(candidate.Name, out var guess) || !guess.Guessed.Contains(candidate))
                return;
            extras = [.. guess.Extras];
            guess.Known[candidate] = metadata;
        }
        Follow(candidate, metadata, null);
        foreach (var extra in extras)
            Follow(candidate, metadata, extra);
    }

    private void Follow(Candidate candidate, CandidateMetadata metadata, PackageName? extra) =>
        Want(new CandidateEdges(metadata, _rules).Of(extra), candidate.Origin.Kind == PackageOriginKind.Direct);

    private void Want(Edge[] edges, bool isTrusted)
    {
        var likely = new List<Candidate>();
        var followed = new List<(Candidate, CandidateMetadata, PackageName)>();
        foreach (var edge in edges)
        {
            if (edge.Marker.IsDisjointFrom(_environment))
                continue;
            var isNew = false;
            Guess? guess;
            lock (_lock)
            {
                if (!_packages.TryGetValue(edge.Name, out guess))
                {
                    _packages.Add(edge.Name, guess = new Guess { Origin = OriginOf(edge, isTrusted) });
                    isNew = true;
                }
                foreach (var extra in edge.Extras)
                    if (guess.Extras.Add(extra))
                        foreach (var (candidate, metadata) in guess.Known)
                            followed.Add((candidate, metadata, extra));
                if (!edge.Specifiers.Clauses.IsEmpty && guess.Wanted.Add(edge.Specifiers) && guess.Page is not null)
                    Likely(guess, likely);
            }
            if (isNew)
                _provider.Prefetch(edge.Name, guess.Origin);
        }
        foreach (var candidate in likely)
            _provider.Prefetch(candidate);
        foreach (var (candidate, metadata, extra) in followed)
            Follow(candidate, metadata, extra);
    }

    /// <summary>What an index has may name no place by itself: nothing is asked that only it names.</summary>
    private PackageOrigin OriginOf(Edge edge, bool isTrusted)
    {
        if (edge.Origin != default && isTrusted)
            return edge.Origin;
        foreach (var (dependency, _) in _direct.Origins)
            if (dependency.Name == edge.Name)
                return dependency.Origin;
        return PackageOrigin.Default;
    }

    /// <summary>The versions that all requirements seen so far admit and that come first, until one supports all Pythons.</summary>
    private void Likely(Guess guess, List<Candidate> likely)
    {
        var page = guess.Page!;
        if (AddLocked(guess, likely))
            return;
        var count = page.All.Count;
        var isLowest = _request.Mode == ResolutionMode.Lowest
            || (_request.Mode == ResolutionMode.LowestDirect && _direct.IsDirect(page.Name, _environment));
        Candidate? fallback = null;
        for (var i = 0; i < count && guess.Guessed.Count < Guesses; i++)
        {
            var candidate = page.All[isLowest ? page.Mirror(i) : i];
            if (candidate.Yanked is not null || candidate.Problem is not null || !guess.Admits(candidate.Version))
                continue;
            var supported = _pythons.Of(candidate.RequiresPython);
            if (supported.IsDisjointFrom(_environment))
                continue;
            if (candidate.Version.IsPreRelease && _request.PreReleases != PreReleaseMode.Allow)
            {
                fallback ??= candidate;
                continue;
            }
            fallback = null;
            if (guess.Guessed.Add(candidate))
                likely.Add(candidate);
            if (_environment.Implies(supported))
                return;
        }
        if (fallback is not null && guess.Guessed.Count == 0 && guess.Guessed.Add(fallback))
            likely.Add(fallback);
    }

    /// <summary>The versions of the older lock that will still do; false where there are none.</summary>
    private bool AddLocked(Guess guess, List<Candidate> likely)
    {
        var isLocked = false;
        foreach (var preference in _request.Preferences)
        {
            if (preference.Name != guess.Page!.Name || !guess.Admits(preference.Version))
                continue;
            foreach (var candidate in guess.Page.All)
                if (candidate.Version == preference.Version)
                {
                    isLocked = true;
                    if (guess.Guessed.Add(candidate))
                        likely.Add(candidate);
                }
        }
        return isLocked;
    }

    /// <summary>What is guessed of one package.</summary>
    private sealed class Guess
    {
        public PackageOrigin Origin { get; init; } = PackageOrigin.Default;

        public bool IsProject { get; init; }

        public PackageCandidates? Page { get; set; }

        public HashSet<VersionSpecifierSet> Wanted { get; } = [];

        public HashSet<PackageName> Extras { get; } = [];

        public HashSet<Candidate> Guessed { get; } = new(ReferenceEqualityComparer.Instance);

        public Dictionary<Candidate, CandidateMetadata> Known { get; } = new(ReferenceEqualityComparer.Instance);

        public bool Admits(PackageVersion version)
        {
            foreach (var specifiers in Wanted)
                if (!specifiers.Range.Contains(version))
                    return false;
            return true;
        }
    }
}
