using Cantil.Foundation.Files;
using Cantil.Index;
using Cantil.Index.Metadata;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Metadata;
using Cantil.Packaging.Names;
using Cantil.Packaging.Projects;
using Cantil.Projects.Loading;
using Cantil.Projects.Requesting;
using Cantil.Projects.Settings;
using Cantil.Resolver;

namespace Cantil.Projects.Providing;

/// <summary>Finds out what projects in folders need: by <c>pyproject.toml</c> with the sources that its settings name, by a final <c>PKG-INFO</c>, by a build.</summary>
/// <param name="loader">Reads projects.</param>
/// <param name="settings">Those of the projects that are locked.</param>
/// <param name="index">Has the builder, if there is one.</param>
public sealed class SourceTrees(ProjectLoader loader, ProjectSettings settings, IndexSettings index)
{
    private readonly Lock _loading = new();
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>The paths of the files in projects' folders that were read; those of repositories are not among them.</summary>
    public IReadOnlyCollection<string> Files
    {
        get
        {
            lock (_loading)
                return [.. _files];
        }
    }

    /// <summary>What the user says of a package that has one version only; null where nothing is said.</summary>
    internal StatedMetadata? Stated(PackageName package) => StatedMetadata.Find(settings.StatedMetadata, package, null);

    /// <summary>Reads one.</summary>
    /// <param name="package">What it is to be.</param>
    /// <param name="source">Where it is from.</param>
    /// <param name="top">The folder of the whole tree.</param>
    /// <param name="workspace">The projects that are locked.</param>
    /// <param name="relocate">What sources in it are to others; null where they are what they are.</param>
    /// <exception cref="IndexException">It is not there, it is something else, or what it needs is not known.</exception>
    public async Task<SourceTree> ReadAsync(PackageName package, DirectSource source, string top, ProjectWorkspace workspace, Func<DirectSource, DirectSource?>? relocate)
    {
        ArgumentNullException.ThrowIfNull(source);
        var folder = source.Subdirectory is null ? top : Path.GetFullPath(source.Subdirectory, top);
        var place = source.Subdirectory is null ? source.Shown : $"{source.Subdirectory} in {source.Shown}";
        var (tree, problem) = Load(package, folder, place, relocate is null ? null : top, workspace, relocate);
        if (Stated(package) is { Version: { } version } stated)
            return new SourceTree(PackageProvider.ToMetadata(stated.ToMetadata(version)), version, tree?.IsPackage ?? true);
        if (tree is not null)
            return tree;
        var content = Static(folder, relocate is null) ?? await BuildAsync(package, source, top, place, problem).ConfigureAwait(false);
        if (!DependencyMetadata.TryParse(content.Span, out var metadata, out var reason))
            throw new IndexException(IndexProblem.Malformed, $"The metadata of {package}, which is to come from {place}, cannot be used: {reason.TrimEnd('.')}.");
        return metadata.Name == package
            ? new SourceTree(PackageProvider.ToMetadata(metadata), metadata.Version)
            : throw OtherProject(package, place, metadata.Name);
    }

    private (SourceTree? Tree, string Problem) Load(
        PackageName package, string folder, string place, string? top, ProjectWorkspace workspace, Func<DirectSource, DirectSource?>? relocate)
    {
        var path = Path.Join(folder, "pyproject.toml");
        if (!PathProbe.IsFile(path))
            return (null, PathProbe.IsDirectory(folder) ? "it has no pyproject.toml" : "there is no such folder");
        lock (_loading)
        {
            if (relocate is null)
                _files.Add(path);
            var before = loader.Problems.Count;
            var project = loader.Load(path);
            ThrowFirst(package, before);
            if (project?.Pyproject.Project is not { } table)
                return (null, "its pyproject.toml has no table [project]");
            if (table.Name != package)
                throw OtherProject(package, place, table.Name);
            if (table.IsDynamic("dependencies") || table.IsDynamic("optional-dependencies") || table.IsDynamic("requires-python"))
                return (null, "its dependencies are dynamic");
            var own = workspace.Members.Contains(project) ? workspace : loader.LoadWorkspace(path, top) ?? new ProjectWorkspace(project, [project]);
            var sources = new SourcedDependencies(own, relocate, isForeign: own != workspace);
            var metadata = MetadataOf(project, table, sources);
            return sources.Problems.Count == 0
                ? (new SourceTree(metadata, table.Version, project.Settings.IsPackage ?? true), "")
                : throw new IndexException(
                    IndexProblem.BadSetting, $"{package}, which is to come from {place}, has a source that cannot be used: {sources.Problems[0].Message.TrimEnd('.')}.",
                    sources.Problems[0].Help ?? $"correct [tool.uv.sources] of {package}, or name the source in the project itself");
        }
    }

    private void ThrowFirst(PackageName package, int before)
    {
        for (var i = before; i < loader.Problems.Count; i++)
            if (loader.Problems[i] is { IsWarning: false } problem)
                throw new IndexException(
                    IndexProblem.Malformed,
                    $"{problem.Path}{(problem.Position is { } at ? $":{at.Row}:{at.Column}" : "")}, the project of {package}, cannot be used: {problem.Message.TrimEnd('.')}.", problem.Help ?? "correct the file");
    }

    private static CandidateMetadata MetadataOf(ProjectFile project, ProjectTable table, SourcedDependencies sources)
    {
        var dependencies = new List<Dependency>(sources.Of(project, table.Dependencies));
        var extras = new List<PackageName>();
        foreach (var extra in table.OptionalDependencies)
        {
            extras.Add(extra.Name);
            foreach (var dependency in sources.Of(project, extra.Requirements, extra: extra.Name))
                dependencies.Add(new Dependency(
                    dependency.Name, dependency.Extras, dependency.Specifiers, MarkerTree.From(dependency.Marker).And(MarkerTree.FromExtra(extra.Name)).ToMarker(), dependency.Origin));
        }
        return new CandidateMetadata { Dependencies = dependencies, RequiresPython = table.RequiresPython, Extras = extras };
    }

    /// <summary>A final <c>PKG-INFO</c>, as in an unpacked source distribution; null where there is none.</summary>
    private ReadOnlyMemory<byte>? Static(string folder, bool isOnDisk)
    {
        var path = Path.Join(folder, "PKG-INFO");
        var reader = new FileReader();
        if (reader.Read(path) is not null || !DependencyMetadata.TryParse(reader.Bytes, out var metadata, out _) || !metadata.IsStatic)
            return null;
        if (isOnDisk)
            lock (_loading)
                _files.Add(path);
        return reader.Bytes.ToArray();
    }

    private async Task<ReadOnlyMemory<byte>> BuildAsync(PackageName package, DirectSource source, string top, string place, string problem)
    {
        var folder = source.Subdirectory is null ? top : Path.GetFullPath(source.Subdirectory, top);
        if (!PathProbe.IsFile(Path.Join(folder, "pyproject.toml")) && !PathProbe.IsFile(Path.Join(folder, "setup.py")) && !PathProbe.IsFile(Path.Join(folder, "setup.cfg")))
            throw new IndexException(
                IndexProblem.NotFound, $"{package} is to come from {place}, where there is no project: {problem}.", "name the project's folder with subdirectory");
        if (index.Builder is not { } builder)
            throw new IndexException(
                IndexProblem.NeedsBuild, $"What {package} needs, which is to come from {place}, is only known once it is built: {problem}.",
                $"state what it needs in [[tool.cantil.dependency-metadata]], with name = \"{package}\" and its version");
        var request = new BuildRequest(package) { Subdirectory = source.Subdirectory, Constraints = index.BuildConstraints };
        return await builder.BuildAsync(request, top, CancellationToken.None).ConfigureAwait(false);
    }

    private static IndexException OtherProject(PackageName package, string place, PackageName found) => new(
        IndexProblem.WrongMetadata, $"{package} is to come from {place}, where {found} is.", $"correct the source of {package}, or require {found}");
}
