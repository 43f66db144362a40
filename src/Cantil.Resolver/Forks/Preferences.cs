using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Resolver.Forks;

/// <summary>Versions to prefer: those of an older lock, and those of the forks that are already resolved, so that forks agree where they can.</summary>
internal sealed class Preferences
{
    private readonly Dictionary<PackageName, List<(PackageVersion Version, MarkerTree Marker)>> _locked = [];
    private readonly Dictionary<PackageName, List<PackageVersion>> _chosen = [];

    public Preferences(ResolutionRequest request)
    {
        foreach (var preference in request.Preferences)
        {
            if (!_locked.TryGetValue(preference.Name, out var list))
                _locked.Add(preference.Name, list = []);
            list.Add((preference.Version, MarkerTree.From(preference.Marker)));
        }
    }

    /// <summary>Takes note of what a fork selected.</summary>
    public void Add(ForkSolution solution)
    {
        foreach (var (node, index) in solution.Selected)
        {
            if (!node.IsBase || node.Entry.Project is not null)
                continue;
            if (!_chosen.TryGetValue(node.Entry.Name, out var list))
                _chosen.Add(node.Entry.Name, list = []);
            if (!list.Contains(node.Entry[index].Version))
                list.Add(node.Entry[index].Version);
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
            foreach (var version in chosen)
                yield return version;
    }
}
