using Cantil.Foundation.Text;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;

namespace Cantil.Resolver.Packages;

/// <summary>All that is known of packages in one resolution, shared by its forks.</summary>
internal sealed class PackageUniverse
{
    private readonly Dictionary<(PackageName, PackageOrigin), PackageEntry> _entries = [];
    private readonly Dictionary<PackageName, PackageEntry> _projects = [];
    private readonly List<KeyValuePair<PackageName, (PackageOrigin Origin, MarkerTree Marker)>> _origins = [];
    private readonly IPackageProvider _provider;
    private readonly HashSet<string> _isWarned = [];
    private readonly List<string> _warnings = [];

    public PackageUniverse(ResolutionRequest request, IPackageProvider provider)
    {
        (Request, _provider) = (request, provider);
        Rules = new EdgeRules(request);
        Direct = new DirectRequirements(request);
        Wheels = new WheelRules(request, provider);
        Roots = new RootEdges(request, Rules);
        foreach (var (entry, _, _) in Roots.Projects)
            if (entry.Project!.Name is { } name)
                _projects[name] = entry;
        foreach (var (dependency, where) in Direct.Origins)
            TryAddOrigin(dependency.Name, dependency.Origin, where);
    }

    public ResolutionRequest Request { get; }

    public EdgeRules Rules { get; }

    public DirectRequirements Direct { get; }

    public WheelRules Wheels { get; }

    public RootEdges Roots { get; }

    public PythonBounds Pythons { get; } = new();

    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>The package of a name as it stands in an environment.</summary>
    public PackageEntry Entry(PackageName name, MarkerTree environment)
    {
        if (_projects.TryGetValue(name, out var project))
            return project;
        var origin = OriginOf(name, environment);
        if (!_entries.TryGetValue((name, origin), out var entry))
            _entries.Add((name, origin), entry = new PackageEntry(_provider.Candidates(name, origin)));
        return entry;
    }

    public PackageOrigin OriginOf(PackageName name, MarkerTree environment)
    {
        foreach (var (other, known) in _origins)
            if (other == name && !known.Marker.IsDisjointFrom(environment))
                return known.Origin;
        return PackageOrigin.Default;
    }

    /// <summary>Whether two origins of a package are one place.</summary>
    public bool AreSame(PackageName name, PackageOrigin left, PackageOrigin right) => left == right || _provider.AreSame(name, left, right);

    /// <summary>An origin in the words of who knows it.</summary>
    public string Describe(PackageOrigin origin) => _provider.Describe(origin);

    /// <summary>Whether the project itself names a place of a package, be it for other environments.</summary>
    public bool IsNamedByProject(PackageName name, PackageOrigin origin)
    {
        foreach (var (dependency, _) in Direct.Origins)
            if (dependency.Name == name && AreSame(name, dependency.Origin, origin))
                return true;
        return false;
    }

    /// <summary>Asks for the candidates of a package that is no project.</summary>
    public void Prefetch(PackageName name, MarkerTree environment)
    {
        if (_projects.ContainsKey(name))
            return;
        var origin = OriginOf(name, environment);
        if (!_entries.ContainsKey((name, origin)))
            _provider.Prefetch(name, origin);
    }

    /// <summary>Asks for the metadata of a candidate, once; whether it had not been asked for.</summary>
    public bool Prefetch(PackageEntry entry, int index)
    {
        if (!entry.IsFirstAsked(index))
            return false;
        _provider.Prefetch(entry[index]);
        return true;
    }

    /// <summary>Takes note of where a package is to be had; false where that was known.</summary>
    public bool TryAddOrigin(PackageName name, PackageOrigin origin, MarkerTree marker)
    {
        for (var i = 0; i < _origins.Count; i++)
        {
            var (other, known) = _origins[i];
            if (other != name || known.Origin != origin)
                continue;
            if (marker.Implies(known.Marker))
                return false;
            _origins[i] = new(name, (origin, known.Marker.Or(marker)));
            return true;
        }
        _origins.Add(new(name, (origin, marker)));
        return true;
    }

    /// <summary>What a candidate requires.</summary>
    public CandidateEdges Edges(PackageEntry entry, int index) => entry.Edges(index, candidate => new CandidateEdges(_provider.Metadata(candidate), Rules));

    /// <summary>What somebody may have meant by the name of a package that does not exist: what the provider knows, then what this resolution has met.</summary>
    public IReadOnlyList<PackageName> Similar(PackageName missing)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var ((name, _), entry) in _entries)
            if (entry.Count > 0)
                names.Add(name.Value);
        foreach (var preference in Request.Preferences)
            names.Add(preference.Name.Value);
        names.Remove(missing.Value);
        var known = _provider.Similar(missing);
        return NearestName.Of(missing.Value, names, acceptsBeginning: false) is { } near && PackageName.Parse(near) is var nearest && !known.Contains(nearest) ? [.. known, nearest] : known;
    }

    public void Warn(string sentence)
    {
        if (_isWarned.Add(sentence))
            _warnings.Add(sentence);
    }
}
