using Cantil.Foundation.Caching;
using Cantil.Index.Sources;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Projects.Settings;
using Cantil.Resolver;

namespace Cantil.Projects.Locking;

/// <summary>
/// Values for all that a resolution depends on, except for what indexes have: as long as they stay the same, a lock stays right.
/// </summary>
internal static class RequestFingerprint
{
    /// <summary>Changes with what goes into a lock, so that old locks are made anew.</summary>
    private const int Form = 2;

    /// <summary>The fingerprint of where packages are looked for.</summary>
    public static string Of(ProjectSettings settings, IReadOnlyList<IndexLocation> indexes)
    {
        var hash = new HashBuilder();
        hash.Add((int)settings.IndexStrategy);
        hash.Add(indexes.Count);
        foreach (var index in indexes)
        {
            hash.Add(index.Name);
            hash.Add(index.Url.AbsoluteUri);
            hash.Add((index.IsExplicit ? 1 : 0) + (int)index.Format * 2);
        }
        return hash.ToHash().ToString();
    }

    /// <summary>The fingerprint of what is asked for.</summary>
    public static string Of(ResolutionRequest request, ProjectSettings settings, IReadOnlyList<PackageName> defaultGroups)
    {
        var hash = new HashBuilder();
        hash.Add(Form);
        hash.Add(request.RequiresPython.ToString());
        hash.Add(request.Projects.Count);
        foreach (var project in request.Projects)
        {
            hash.Add(project.Name?.Value);
            Add(project.Dependencies, hash);
            Add(project.Extras, hash);
            Add(project.Groups, hash);
        }
        Add(request.Constraints, hash);
        Add(request.Overrides, hash);
        Add(request.Excluded, hash);
        Add(request.Environments, hash);
        Add(request.RequiredEnvironments, hash);
        hash.Add(request.Conflicts.Count);
        foreach (var set in request.Conflicts)
        {
            hash.Add(set.Count);
            foreach (var item in set)
            {
                hash.Add(item.Project.Value);
                hash.Add(item.Extra?.Value);
                hash.Add(item.Group?.Value);
            }
        }
        hash.Add((int)request.PreReleases);
        hash.Add((int)request.Mode);
        hash.Add((int)request.ForkStrategy);
        hash.Add(settings.ExcludeNewer);
        foreach (var (name, value) in settings.ExcludeNewerPackage.OrderBy(static pair => pair.Key))
        {
            hash.Add(name.Value);
            hash.Add(value);
        }
        hash.Add((settings.NoBuild ? 1 : 0) + (settings.NoBinary ? 2 : 0));
        Add(settings.NoBuildPackages, hash);
        Add(settings.NoBinaryPackages, hash);
        Add(defaultGroups, hash);
        if (settings.BuildConstraints.Count > 0 || settings.StatedMetadata.Count > 0)
        {
            hash.Add(settings.BuildConstraints.Count);
            foreach (var requirement in settings.BuildConstraints)
                hash.Add(requirement.ToString());
            foreach (var stated in settings.StatedMetadata)
                hash.Add(stated.ToString());
        }
        return hash.ToHash().ToString();
    }

    private static void Add(IReadOnlyList<KeyValuePair<PackageName, IReadOnlyList<Dependency>>> lists, HashBuilder hash)
    {
        hash.Add(lists.Count);
        foreach (var (name, dependencies) in lists)
        {
            hash.Add(name.Value);
            Add(dependencies, hash);
        }
    }

    private static void Add(IReadOnlyList<Dependency> dependencies, HashBuilder hash)
    {
        hash.Add(dependencies.Count);
        foreach (var dependency in dependencies)
        {
            hash.Add(dependency.ToString());
            hash.Add((int)dependency.Origin.Kind);
            hash.Add(dependency.Origin.Key);
        }
    }

    private static void Add(IReadOnlyList<Marker> markers, HashBuilder hash)
    {
        hash.Add(markers.Count);
        foreach (var marker in markers)
            hash.Add(marker.ToString());
    }

    private static void Add(IReadOnlyList<PackageName> names, HashBuilder hash)
    {
        hash.Add(names.Count);
        foreach (var name in names)
            hash.Add(name.Value);
    }
}
