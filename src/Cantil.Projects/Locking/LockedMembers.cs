using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Projects.Loading;
using Cantil.Projects.Requesting;
using Cantil.Resolver;

namespace Cantil.Projects.Locking;

/// <summary>The members of a workspace that others need, as packages of its lock: when each is installed, and from which folder.</summary>
internal sealed class LockedMembers
{
    private readonly SortedDictionary<PackageName, (MarkerTree Marker, DirectSource Source)> _members = [];
    private readonly ProjectWorkspace _workspace;

    public LockedMembers(ProjectWorkspace workspace, ResolutionRequest request, Resolution resolution)
    {
        _workspace = workspace;
        foreach (var project in request.Projects)
        {
            Add(project.Name, project.Dependencies, resolution.Environment);
            foreach (var (extra, dependencies) in project.Extras)
                Add(project.Name, dependencies, resolution.Environment.And(MarkerTree.FromLockExtra(extra)));
            foreach (var (group, dependencies) in project.Groups)
                Add(project.Name, dependencies, resolution.Environment.And(MarkerTree.FromLockGroup(group)));
        }
        foreach (var package in resolution.Packages)
            Add(package.Name, package.Metadata.Dependencies, package.Marker);
    }

    /// <summary>By name.</summary>
    public IReadOnlyDictionary<PackageName, (MarkerTree Marker, DirectSource Source)> All => _members;

    private void Add(PackageName? from, IReadOnlyList<Dependency> dependencies, MarkerTree where)
    {
        foreach (var dependency in dependencies)
        {
            if (dependency.Name == from || MemberOf(dependency.Name) is not { } member)
                continue;
            var source = dependency.Origin.Kind == PackageOriginKind.Direct && DirectSource.TryParse(dependency.Origin.Key, out var named, out _)
                ? named
                : new DirectSource(DirectSourceKind.Path, member.Directory) { IsEditable = true };
            var needed = where.And(MarkerTree.From(dependency.Marker).WithoutExtras());
            if (needed.IsFalse || !(source.IsPackage ?? member.Settings.IsPackage ?? true))
                continue;
            _members[dependency.Name] = _members.TryGetValue(dependency.Name, out var known) ? (known.Marker.Or(needed), known.Source) : (needed, source);
        }
    }

    public ProjectFile? MemberOf(PackageName name)
    {
        foreach (var member in _workspace.Members)
            if (member.Name == name)
                return member;
        return null;
    }
}
