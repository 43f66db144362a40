using Cantil.Packaging.Locking;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Projects.Repositories;
using Cantil.Resolver;

namespace Cantil.Projects.Locking;

/// <summary>What an older lock lets a new one keep.</summary>
internal static class LockPreferences
{
    /// <summary>The versions of a lock, but for packages that are to be upgraded.</summary>
    public static List<Preference> Of(PylockDocument old, ResolutionRequest request, IReadOnlySet<PackageName> upgraded)
    {
        var origins = Origins(request);
        var preferences = new List<Preference>();
        foreach (var package in old.Packages)
            if (package is { IsDirect: false, Version: { } version } && !upgraded.Contains(package.Name))
                preferences.Add(new Preference(package.Name, version, package.Marker, origins.GetValueOrDefault(package.Name)));
        return preferences;
    }

    /// <summary>The commits of a lock, by repository and revision, but for packages that are to be upgraded.</summary>
    public static Dictionary<(string Location, string? Revision), string> Commits(PylockDocument? old, LockOptions options)
    {
        var commits = new Dictionary<(string, string?), string>();
        if (old is null || options.IsUpgrade)
            return commits;
        foreach (var package in old.Packages)
            if (package.Vcs is { Url: { } url } vcs && GitRepositories.IsCommit(vcs.CommitId))
                commits[(url, vcs.RequestedRevision)] = vcs.CommitId;
        // What else comes from the same repository goes along.
        var upgraded = options.UpgradedNames;
        foreach (var package in old.Packages)
            if (package.Vcs is { Url: { } url } vcs && upgraded.Contains(package.Name))
                commits.Remove((url, vcs.RequestedRevision));
        return commits;
    }

    /// <summary>The forks that an older lock notes, as far as they can be read.</summary>
    public static List<Marker> Forks(LockSeal? seal)
    {
        var forks = new List<Marker>();
        foreach (var text in seal?.Forks ?? [])
            if (Marker.TryParse(text, out var marker, out _))
                forks.Add(marker);
            else
                return [];
        return forks;
    }

    /// <summary>The indexes that packages are pinned to.</summary>
    private static Dictionary<PackageName, PackageOrigin> Origins(ResolutionRequest request)
    {
        var origins = new Dictionary<PackageName, PackageOrigin>();
        foreach (var project in request.Projects)
        {
            Add(project.Dependencies);
            foreach (var (_, dependencies) in project.Extras)
                Add(dependencies);
            foreach (var (_, dependencies) in project.Groups)
                Add(dependencies);
        }
        return origins;

        void Add(IReadOnlyList<Dependency> dependencies)
        {
            foreach (var dependency in dependencies)
                if (dependency.Origin.Kind == PackageOriginKind.Index)
                    origins[dependency.Name] = dependency.Origin;
        }
    }
}
