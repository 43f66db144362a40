using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver.Forks;

/// <summary>Versions to prefer: those of an older lock, and those of the forks that are already resolved, so that forks agree where they can.</summary>
internal sealed class Preferences
{
    private readonly Dictionary<PackageName, List<(PackageVersion Version, MarkerTree Marker)>> _locked = [];
    private readonly Dictionary<PackageName, List<PackageVersion>> _chosen = [];

    private readonly bool _isLowest;
    private readonly bool _keepsPreReleases;

    public Preferences(ResolutionRequest request)
    {
        _isLowest = request.Mode == ResolutionMode.Lowest;
        _keepsPreReleases = request.PreReleases == PreReleaseMode.Allow;
        foreach (var preference in request.Preferences)
        {
            if (!_locked.TryGetValue(preference.Name, out var list))
                _locked.Add(preference.Name, list = []);
            list.Add((preference.Version, MarkerTree.From(preference.Marker)));
        }
    }

    /// <summary>Takes note of what a fork selected. Of several versions the newest is preferred, or the oldest where old ones are wanted.</summary>
    public void Add(ForkSolution solution)
    {
        foreach (var (node, index) in solution.Selected)
        {
            if (!node.IsBase || node.Entry.Project is not null)
                continue;
            if (!_chosen.TryGetValue(node.Entry.Name, out var list))
                _chosen.Add(node.Entry.Name, list = []);
            var version = node.Entry[index].Version;
            // That one fork had no other choice is no reason for the next.
            if (version.IsPreRelease && !_keepsPreReleases)
                continue;
            if (list.FindIndex(other => other <= version) is var place && place >= 0 && list[place] == version)
                continue;
            list.Insert(place < 0 ? list.Count : place, version);
        }
    }

    /// <summary>The versions of a package to try first in an environment, the best first.</summary>
    public IEnumerable<PackageVersion> Of(PackageName name, MarkerTree environment)
    {
        if (_locked.TryGetValue(name, out var locked))
        {
            foreach (var (version, marker) in locked)
                if (!marker.IsDisjointFrom(environment))
                    yield return version;
            foreach (var (version, marker) in locked)
                if (marker.IsDisjointFrom(environment))
                    yield return version;
        }
        if (_chosen.TryGetValue(name, out var chosen))
            for (var i = 0; i < chosen.Count; i++)
                yield return chosen[_isLowest ? chosen.Count - 1 - i : i];
    }
}
