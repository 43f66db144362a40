using System.Diagnostics.CodeAnalysis;
using Cantil.Index.Sources;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;
using Cantil.Projects.Loading;
using Cantil.Projects.Settings;
using Cantil.Resolver;

namespace Cantil.Projects.Requesting;

/// <summary>Gives the requirements of a project the sources that its settings name.</summary>
/// <param name="workspace">The projects that are locked together.</param>
/// <param name="relocate">Says what a source is to those who do not have the projects' folders themselves, but a copy: null where it cannot be had.</param>
/// <param name="isForeign">Whether they are not those that are locked, so that the names of their indexes mean nothing to others.</param>
public sealed class SourcedDependencies(ProjectWorkspace workspace, Func<DirectSource, DirectSource?>? relocate = null, bool isForeign = false)
{
    private const string FlatMark = "flat ";

    private readonly List<ProjectProblem> _problems = [];

    /// <summary>Sources that cannot be used.</summary>
    public IReadOnlyList<ProjectProblem> Problems => _problems;

    /// <summary>The dependencies of a list of requirements; one with several sources becomes one for each, where their markers hold.</summary>
    /// <param name="project">Whose requirements they are.</param>
    /// <param name="requirements">The list.</param>
    /// <param name="extra">The extra that the list belongs to, or null.</param>
    /// <param name="group">The group that the list belongs to, or null.</param>
    public IReadOnlyList<Dependency> Of(ProjectFile project, IReadOnlyList<Requirement> requirements, PackageName? extra = null, PackageName? group = null)
    {
        var dependencies = new List<Dependency>(requirements.Count);
        foreach (var requirement in requirements)
            Add(project, requirement, extra, group, dependencies);
        return dependencies;
    }

    private void Add(ProjectFile project, Requirement requirement, PackageName? extra, PackageName? group, List<Dependency> dependencies)
    {
        var (sources, holder) = SourcesOf(project, requirement.Name);
        var rest = MarkerTree.From(requirement.Marker);
        var isSplit = false;
        foreach (var source in sources)
        {
            if ((source.Extra is not null && source.Extra != extra) || (source.Group is not null && source.Group != group))
                continue;
            if (OriginOf(source, requirement.Name, holder) is not { } origin)
                continue;
            if (source.Marker is null && !isSplit)
            {
                dependencies.Add(With(requirement, requirement.Marker, origin));
                return;
            }
            isSplit = true;
            var marker = MarkerTree.From(source.Marker).And(rest);
            rest = rest.Except(MarkerTree.From(source.Marker));
            if (!marker.IsFalse)
                dependencies.Add(With(requirement, marker.ToMarker(), origin));
        }
        if (!isSplit)
            dependencies.Add(Dependency.From(requirement, requirement.Url is { } url ? OriginOf(url, requirement.Name, project) : default));
        else if (!rest.IsFalse)
            dependencies.Add(With(requirement, rest.ToMarker(), default));
    }

    /// <summary>A place has one version: what is asked of the version elsewhere does not count for it.</summary>
    private static Dependency With(Requirement requirement, Marker? marker, PackageOrigin origin) =>
        new(requirement.Name, requirement.Extras, origin.Kind == PackageOriginKind.Direct ? VersionSpecifierSet.Any : requirement.Specifiers, marker, origin);

    /// <summary>The project's own sources, else those of the workspace.</summary>
    private (IReadOnlyList<SourceSetting> Sources, ProjectFile Holder) SourcesOf(ProjectFile project, PackageName name) =>
        project.Settings.Sources.TryGetValue(name, out var own) ? (own, project)
        : workspace.Root.Settings.Sources.TryGetValue(name, out var shared) ? (shared, workspace.Root)
        : ([], project);

    private PackageOrigin? OriginOf(SourceSetting source, PackageName name, ProjectFile holder)
    {
        if (source.Kind == SourceKind.Index)
        {
            foreach (var project in (ReadOnlySpan<ProjectFile>)[holder, workspace.Root])
                foreach (var index in project.Settings.Indexes)
                    if (index.Name == source.Location)
                        return isForeign ? Foreign(index) : PackageOrigin.Index(source.Location);
            _problems.Add(new ProjectProblem(
                holder.Path, null, $"the source of {name} names the index \"{source.Location}\", which is not there", Help: $"add [[tool.cantil.index]] with name = \"{source.Location}\" and its url"));
            return null;
        }
        if (source.Kind != SourceKind.Workspace)
            return Read(() => DirectSource.From(source, holder.Directory), name, holder);
        foreach (var member in workspace.Members)
            if (member.Name == name)
                return Read(() => DirectSource.From(source with { Location = member.Directory }, holder.Directory), name, holder);
        _problems.Add(new ProjectProblem(
            holder.Path, null, $"the source of {name} is the workspace, which has no member of that name", Help: "add its folder to [tool.cantil.workspace] members"));
        return null;
    }

    /// <summary>An index that the projects that are locked know nothing of: its address stands for its name.</summary>
    private static PackageOrigin Foreign(IndexSetting index) =>
        PackageOrigin.Index((index.IsFlat ? FlatMark : "") + IndexLocation.Parse(index.Url, index.BaseDirectory).Url.AbsoluteUri);

    /// <summary>The index of an origin that is no name.</summary>
    internal static bool TryForeignIndex(PackageOrigin origin, [NotNullWhen(true)] out IndexLocation? index)
    {
        var isFlat = origin.Key.StartsWith(FlatMark, StringComparison.Ordinal);
        index = origin.Kind == PackageOriginKind.Index && origin.Key.Contains(":/", StringComparison.Ordinal)
            ? IndexLocation.Parse(isFlat ? origin.Key[FlatMark.Length..] : origin.Key, "/") with { Format = isFlat ? IndexFormat.Flat : IndexFormat.Simple }
            : null;
        return index is not null;
    }

    private PackageOrigin OriginOf(string url, PackageName name, ProjectFile project) => Read(() => DirectSource.Parse(url), name, project) ?? default;

    private PackageOrigin? Read(Func<DirectSource> read, PackageName name, ProjectFile holder)
    {
        try
        {
            var source = read();
            if (relocate is null)
                return source.ToOrigin();
            if (relocate(source) is { } moved)
                return moved.ToOrigin();
            _problems.Add(new ProjectProblem(holder.Path, null, $"the source of {name} is {source.Shown}, which is outside of the repository"));
        }
        catch (FormatException failure)
        {
            _problems.Add(new ProjectProblem(holder.Path, null, $"the source of {name} cannot be used: {failure.Message}"));
        }
        return null;
    }
}
