using Cantil.Index;
using Cantil.Index.Pages;
using Cantil.Index.Sources;
using Cantil.Packaging.Distributions;
using Cantil.Packaging.Locking;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;
using Cantil.Projects.Loading;
using Cantil.Projects.Requesting;
using Cantil.Resolver;

namespace Cantil.Projects.Providing;

/// <summary>Finds what paths, URLs and repositories hold.</summary>
/// <param name="workspace">The projects that are locked together; their folder is what paths in the lock start from.</param>
/// <param name="loader">Reads the projects in folders.</param>
/// <param name="settings">How indexes are asked; files beside a path are read in the same way.</param>
public sealed class DirectCandidates(ProjectWorkspace workspace, ProjectLoader loader, IndexSettings settings)
{
    private readonly Lock _loading = new();
    private readonly SortedDictionary<string, ProjectFile> _folders = new(StringComparer.Ordinal);

    /// <summary>The projects in folders that were read, by the paths of their files.</summary>
    public IReadOnlyCollection<ProjectFile> Folders
    {
        get
        {
            lock (_loading)
                return [.. _folders.Values];
        }
    }

    /// <summary>The one candidate of a place, or why there is none.</summary>
    internal async Task<PackageCandidates> FindAsync(PackageName package, PackageOrigin origin)
    {
        var source = DirectSource.Parse(origin.Key);
        var (candidate, version, problem) = source.Kind switch
        {
            DirectSourceKind.Git => (null, default, $"is to come from the repository {source.Location}, which cannot be read yet"),
            DirectSourceKind.Url => await FromUrlAsync(package, source).ConfigureAwait(false),
            _ when Foundation.Files.PathProbe.IsDirectory(source.Location) => FromFolder(package, source),
            _ => await FromFileAsync(package, source).ConfigureAwait(false),
        };
        if (candidate is null)
            return new PackageCandidates(package, origin, [], problem);
        return new PackageCandidates(package, origin, [new Candidate(package, version)
        {
            Origin = origin,
            RequiresPython = candidate.Metadata.RequiresPython,
            HasSource = candidate.Wheels.Count == 0,
            Tag = candidate,
        }]);
    }

    private (DirectCandidate?, PackageVersion, string?) FromFolder(PackageName package, DirectSource source)
    {
        var folder = source.Subdirectory is null ? source.Location : Path.GetFullPath(source.Subdirectory, source.Location);
        ProjectFile? project;
        string? problem;
        lock (_loading)
        {
            var before = loader.Problems.Count;
            project = loader.Load(Path.Join(folder, "pyproject.toml"));
            problem = loader.Problems.Count > before ? loader.Problems[before].Message : null;
            if (project is not null)
                _folders[project.Path] = project;
        }
        if (project?.Pyproject.Project is not { } table)
            return (null, default, $"is to come from {folder}, where there is no project: {problem ?? "pyproject.toml has no table \"project\""}");
        if (table.Name != package)
            return (null, default, $"is to come from {folder}, where {table.Name} is");
        if (table.IsDynamic("dependencies") || table.IsDynamic("optional-dependencies"))
            return (null, default, $"is to come from {folder}, whose dependencies are only known once it is built");
        var sources = new SourcedDependencies(workspace.Members.Contains(project) ? workspace : new ProjectWorkspace(project, [project]));
        var dependencies = new List<Dependency>(sources.Of(project, table.Dependencies));
        var extras = new List<PackageName>();
        foreach (var extra in table.OptionalDependencies)
        {
            extras.Add(extra.Name);
            foreach (var dependency in sources.Of(project, extra.Requirements, extra: extra.Name))
                dependencies.Add(new Dependency(
                    dependency.Name, dependency.Extras, dependency.Specifiers,
                    Packaging.Markers.MarkerTree.From(dependency.Marker).And(Packaging.Markers.MarkerTree.FromExtra(extra.Name)).ToMarker(), dependency.Origin));
        }
        var metadata = new CandidateMetadata { Dependencies = dependencies, RequiresPython = table.RequiresPython, Extras = extras };
        var locked = new PylockDirectory(RelativePath(source.Location), source.IsEditable ? true : null, source.Subdirectory);
        return (new DirectCandidate(source, metadata, locked) { IsVersionDynamic = table.Version is null }, table.Version ?? PackageVersion.Parse("0"), null);
    }

    private async Task<(DirectCandidate?, PackageVersion, string?)> FromFileAsync(PackageName package, DirectSource source)
    {
        var folder = Path.GetDirectoryName(source.Location) ?? "/";
        var name = Path.GetFileName(source.Location);
        if (!Foundation.Files.PathProbe.IsFile(source.Location))
            return (null, default, $"is to come from {source.Location}, where there is nothing");
        using var client = new IndexClient(settings with { Indexes = [IndexLocation.Parse(folder, folder) with { Format = IndexFormat.Flat }] });
        var listing = await client.GetProjectAsync(package).ConfigureAwait(false);
        if (Find(listing, name) is not { } file)
            return (null, default, $"is to come from {source.Location}, which is neither a wheel nor a source distribution of it");
        return await FromAsync(client, file, source, RelativePath(source.Location)).ConfigureAwait(false);
    }

    private static Task<(DirectCandidate?, PackageVersion, string?)> FromUrlAsync(PackageName package, DirectSource source) =>
        Task.FromResult<(DirectCandidate?, PackageVersion, string?)>((null, default, $"is to come from {source.Location}, and single files of servers cannot be read yet"));

    private static async Task<(DirectCandidate?, PackageVersion, string?)> FromAsync(IndexClient client, DistributionFile file, DirectSource source, string? path)
    {
        try
        {
            var metadata = await client.GetMetadataAsync(file).ConfigureAwait(false);
            var hash = await client.GetSha256Async(file).ConfigureAwait(false);
            var locked = new PylockArchive { Path = path, Url = path is null ? source.Location : null, Hashes = [new PylockHash("sha256", hash)], Subdirectory = source.Subdirectory };
            var wheels = WheelFileName.TryParse(file.FileName, out var wheel, out _) ? new[] { wheel } : [];
            return (new DirectCandidate(source, PackageProvider.ToMetadata(metadata), locked) { Wheels = wheels }, metadata.Version, null);
        }
        catch (IndexException failure)
        {
            return (null, default, $"is to come from {source.Location}, which cannot be used: {failure.Message.TrimEnd('.')}");
        }
    }

    private static DistributionFile? Find(ProjectListing listing, string name)
    {
        foreach (var page in listing.Pages)
            for (var i = 0; i < page.FileCount; i++)
                if (page.GetFile(i).FileName == name)
                    return page.GetFile(i);
        return null;
    }

    /// <summary>As the lock has it: with slashes, from the folder of the lock.</summary>
    private string RelativePath(string path) => Path.GetRelativePath(workspace.Root.Directory, path).Replace('\\', '/');
}
