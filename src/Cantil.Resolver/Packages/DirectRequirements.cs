using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver.Packages;

/// <summary>What the project's own requirements, constraints and overrides say of packages beyond their versions.</summary>
internal sealed class DirectRequirements
{
    private readonly List<Dependency> _all = [];
    private readonly List<(Dependency, MarkerTree)> _origins = [];
    private readonly Dictionary<PackageName, MarkerTree> _direct = [];
    private readonly Dictionary<PackageName, MarkerTree> _preReleases = [];
    private readonly HashSet<(PackageName, PackageVersion)> _pinned = [];

    public DirectRequirements(ResolutionRequest request)
    {
        foreach (var project in request.Projects)
        {
            AddDirect(project.Dependencies, MarkerTree.True);
            foreach (var (extra, dependencies) in project.Extras)
                AddDirect(dependencies, MarkerTree.FromLockExtra(extra));
            foreach (var (group, dependencies) in project.Groups)
                AddDirect(dependencies, MarkerTree.FromLockGroup(group));
        }
        foreach (var dependency in request.Overrides)
            Add(dependency, MarkerTree.True);
        foreach (var dependency in request.Constraints)
            Add(dependency, MarkerTree.True);
        foreach (var preference in request.Preferences)
            _pinned.Add((preference.Name, preference.Version));
    }

    /// <summary>The requirements of the projects, the overrides and the constraints.</summary>
    public IReadOnlyList<Dependency> All => _all;

    /// <summary>Those that say where their package is to be had, with where they count: the extra or group that they stand in included.</summary>
    public IReadOnlyList<(Dependency Dependency, MarkerTree Where)> Origins => _origins;

    /// <summary>Whether the project itself requires the package somewhere in an environment.</summary>
    public bool IsDirect(PackageName name, MarkerTree environment) => _direct.TryGetValue(name, out var marker) && !marker.IsDisjointFrom(environment);

    /// <summary>Whether a requirement of the project names a pre-release of it somewhere in an environment.</summary>
    public bool NamesPreRelease(PackageName name, MarkerTree environment) =>
        _preReleases.TryGetValue(name, out var marker) && !marker.IsDisjointFrom(environment);

    /// <summary>Whether a requirement of the project or the older lock asks for exactly this version.</summary>
    public bool IsPinned(PackageName name, PackageVersion version) => _pinned.Contains((name, version));

    private void AddDirect(IReadOnlyList<Dependency> dependencies, MarkerTree condition)
    {
        foreach (var dependency in dependencies)
        {
            Add(dependency, condition);
            Put(_direct, dependency);
        }
    }

    private void Add(Dependency dependency, MarkerTree condition)
    {
        _all.Add(dependency);
        if (dependency.Origin != default)
            _origins.Add((dependency, ExtraMarkers.Of(dependency.Marker, null).And(condition)));
        if (dependency.Specifiers.NamesPreRelease)
            Put(_preReleases, dependency);
        foreach (var clause in dependency.Specifiers.Clauses)
            if (clause is { Operator: SpecifierOperator.Equal or SpecifierOperator.Arbitrary, IsPrefix: false })
                _pinned.Add((dependency.Name, clause.Version));
    }

    private static void Put(Dictionary<PackageName, MarkerTree> map, Dependency dependency)
    {
        var marker = ExtraMarkers.Of(dependency.Marker, null);
        map[dependency.Name] = map.TryGetValue(dependency.Name, out var known) ? known.Or(marker) : marker;
    }
}
