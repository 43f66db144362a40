using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;
using Cantil.Projects.Loading;
using Cantil.Resolver;

namespace Cantil.Projects.Requesting;

/// <summary>Makes of the projects of a workspace what the resolver is asked.</summary>
public sealed class RequestBuilder
{
    private static readonly PackageName s_dev = PackageName.Parse("dev");

    private readonly ProjectWorkspace _workspace;
    private readonly SourcedDependencies _sources;
    private readonly List<ProjectProblem> _problems = [];

    public RequestBuilder(ProjectWorkspace workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        (_workspace, _sources) = (workspace, new SourcedDependencies(workspace));
    }

    /// <summary>Sources that cannot be used, and requirements of a project on itself that nothing can meet.</summary>
    public IReadOnlyList<ProjectProblem> Problems => [.. _sources.Problems, .. _problems];

    /// <summary>What is to be resolved, without an older lock.</summary>
    /// <param name="defaultPython">The Pythons where no project says which.</param>
    /// <param name="python">More bounds on the Pythons, or null.</param>
    public ResolutionRequest Build(VersionSpecifierSet defaultPython, VersionSpecifierSet? python = null)
    {
        var root = _workspace.Root;
        var projects = new List<RootProject>();
        foreach (var member in _workspace.Members)
            projects.Add(ProjectOf(member));
        _problems.Clear();
        foreach (var member in _workspace.Members)
            _problems.AddRange(SelfRequirements.Problems(member));
        var pythons = RequiresPython(defaultPython, python);
        if (pythons.Range.IsEmpty)
            _problems.Add(new ProjectProblem(root.Path, null, $"there is no Python that requires-python = \"{pythons}\" admits", Help: "change requires-python of the project, or of the projects of its workspace"));
        return new ResolutionRequest
        {
            Projects = projects,
            RequiresPython = pythons,
            Constraints = _sources.Of(root, root.Settings.Constraints),
            Overrides = _sources.Of(root, root.Settings.Overrides),
            Excluded = root.Settings.Excluded,
            Conflicts = Conflicts(),
            Environments = root.Settings.Environments,
            RequiredEnvironments = root.Settings.RequiredEnvironments,
            PreReleases = root.Settings.PreReleases,
            Mode = root.Settings.Resolution,
            ForkStrategy = root.Settings.ForkStrategy,
        };
    }

    /// <summary>The Pythons that all projects support. Null where none says so.</summary>
    public VersionSpecifierSet? DeclaredPython()
    {
        VersionSpecifierSet? all = null;
        foreach (var member in _workspace.Members)
            if (member.Pyproject.Project?.RequiresPython is { } specifiers)
                all = all is null || all.Equals(specifiers) ? specifiers : Both(all, specifiers);
        return all;
    }

    /// <summary>The groups of a project in the order of the file, the old way of saying <c>dev</c> with them.</summary>
    public static IReadOnlyList<KeyValuePair<PackageName, IReadOnlyList<Requirement>>> GroupsOf(ProjectFile project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var groups = new List<KeyValuePair<PackageName, IReadOnlyList<Requirement>>>();
        var old = project.Settings.DevDependencies;
        foreach (var group in project.Pyproject.DependencyGroups.Groups)
            groups.Add(new(group.Name, group.Name == s_dev && old.Count > 0 ? [.. group.Requirements, .. old] : group.Requirements));
        if (old.Count > 0 && !project.Pyproject.DependencyGroups.TryGet(s_dev, out _))
            groups.Add(new(s_dev, old));
        return groups;
    }

    /// <summary>The groups that are installed where nobody says otherwise.</summary>
    public static IReadOnlyList<PackageName> DefaultGroupsOf(ProjectFile project)
    {
        ArgumentNullException.ThrowIfNull(project);
        if (project.Settings.DefaultGroups is { } said)
            return said;
        var names = new List<PackageName>();
        foreach (var (name, _) in GroupsOf(project))
            if (project.Settings.IsEveryGroupDefault || name == s_dev)
                names.Add(name);
        return names;
    }

    private VersionSpecifierSet RequiresPython(VersionSpecifierSet defaultPython, VersionSpecifierSet? python)
    {
        var declared = DeclaredPython() ?? defaultPython;
        return python is null ? declared : Both(declared, python);
    }

    private static VersionSpecifierSet Both(VersionSpecifierSet left, VersionSpecifierSet right) => VersionSpecifierSet.Parse($"{left},{right}");

    private RootProject ProjectOf(ProjectFile member)
    {
        var extras = new List<KeyValuePair<PackageName, IReadOnlyList<Dependency>>>();
        foreach (var extra in member.Pyproject.Project?.OptionalDependencies ?? [])
            extras.Add(new(extra.Name, _sources.Of(member, extra.Requirements, extra: extra.Name)));
        var groups = new List<KeyValuePair<PackageName, IReadOnlyList<Dependency>>>();
        foreach (var (name, requirements) in GroupsOf(member))
            groups.Add(new(name, ForPythons(_sources.Of(member, requirements, group: name), member, name)));
        return new RootProject
        {
            Name = member.Name,
            Dependencies = _sources.Of(member, member.Pyproject.Project?.Dependencies ?? []),
            Extras = extras,
            Groups = groups,
        };
    }

    /// <summary>A group that is for fewer Pythons asks for nothing on the others.</summary>
    private static IReadOnlyList<Dependency> ForPythons(IReadOnlyList<Dependency> dependencies, ProjectFile member, PackageName group)
    {
        if (!member.Settings.GroupPythons.TryGetValue(group, out var pythons))
            return dependencies;
        var bounded = new List<Dependency>(dependencies.Count);
        foreach (var dependency in dependencies)
            bounded.Add(new Dependency(
                dependency.Name, dependency.Extras, dependency.Specifiers,
                MarkerTree.From(dependency.Marker).RequirePython(pythons.Range).ToMarker(), dependency.Origin));
        return bounded;
    }

    private List<IReadOnlyList<ConflictItem>> Conflicts()
    {
        var sets = new List<IReadOnlyList<ConflictItem>>();
        foreach (var member in _workspace.Members)
            foreach (var set in member.Settings.Conflicts)
            {
                var items = new List<ConflictItem>(set.Count);
                foreach (var (package, extra, group) in set)
                    if ((package ?? member.Name) is { } name)
                        items.Add(new ConflictItem(name, extra, group));
                sets.Add(items);
            }
        return sets;
    }
}
