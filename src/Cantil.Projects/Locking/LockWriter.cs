using Cantil.Foundation.Toml;
using Cantil.Index;
using Cantil.Index.Pages;
using Cantil.Packaging.Distributions;
using Cantil.Packaging.Locking;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Projects.Loading;
using Cantil.Projects.Providing;
using Cantil.Projects.Requesting;
using Cantil.Resolver;
using Cantil.Resolver.Packages;

namespace Cantil.Projects.Locking;

/// <summary>Makes a lock (PEP 751) of a resolution.</summary>
/// <param name="workspace">The projects that are locked.</param>
/// <param name="request">What was asked.</param>
/// <param name="client">Tells the hashes of files where an index does not.</param>
/// <param name="createdBy">The program's name.</param>
internal sealed class LockWriter(ProjectWorkspace workspace, ResolutionRequest request, IndexClient client, string createdBy)
{
    private readonly Dictionary<PackageName, int> _versions = [];
    private LockedMembers _members = null!;

    /// <summary>The environments that tags admit: many wheels have the same.</summary>
    private readonly Dictionary<string, MarkerTree> _tags = new(StringComparer.Ordinal);

    /// <exception cref="IndexException">A file whose hash no index says cannot be read.</exception>
    public PylockDocument Write(Resolution resolution)
    {
        _members = new LockedMembers(workspace, request, resolution);
        var packages = new List<PylockPackage>(resolution.Packages.Count);
        foreach (var package in resolution.Packages)
            _versions[package.Name] = _versions.GetValueOrDefault(package.Name) + 1;
        foreach (var package in resolution.Packages)
            if (!IsVirtual(package))
                packages.Add(Package(package));
        foreach (var (name, (marker, source)) in _members.All)
            packages.Add(Member(name, marker, source, resolution));
        var extras = new SortedSet<PackageName>();
        var groups = new SortedSet<PackageName>();
        foreach (var project in request.Projects)
        {
            extras.UnionWith(project.Extras.Select(static extra => extra.Key));
            groups.UnionWith(project.Groups.Select(static group => group.Key));
        }
        return new PylockDocument
        {
            Environments = request.Environments,
            RequiresPython = request.RequiresPython.Clauses.IsEmpty ? null : request.RequiresPython,
            Extras = [.. extras],
            DependencyGroups = [.. groups],
            DefaultGroups = [.. RequestBuilder.DefaultGroupsOf(workspace.Root).Where(groups.Contains)],
            CreatedBy = createdBy,
            Packages = packages,
        };
    }

    /// <summary>A member of the workspace that others need.</summary>
    private PylockPackage Member(PackageName name, MarkerTree marker, DirectSource source, Resolution resolution)
    {
        var member = _members.MemberOf(name)!;
        var needed = new List<PylockDependency>();
        for (var i = 0; i < request.Projects.Count; i++)
            if (request.Projects[i].Name == name)
            {
                foreach (var dependency in resolution.Projects[i])
                    if (dependency is { Group: null, Extra: null, Package: { } package } && !IsVirtual(package) && !needed.Contains(Reference(package)))
                        needed.Add(Reference(package));
                AddMembers(name, request.Projects[i].Dependencies, needed);
            }
        return new PylockPackage
        {
            Name = name,
            Version = member.Pyproject.Project?.Version,
            Marker = Simple(marker),
            Dependencies = needed,
            Directory = new PylockDirectory(Path.GetRelativePath(workspace.Root.Directory, member.Directory).Replace('\\', '/'), source.IsEditable ? true : null),
        };
    }

    private void AddMembers(PackageName from, IReadOnlyList<Dependency> dependencies, List<PylockDependency> needed)
    {
        foreach (var dependency in dependencies)
            if (dependency.Name != from && _members.All.ContainsKey(dependency.Name) && !needed.Exists(known => known.Name == dependency.Name))
                needed.Add(new PylockDependency { Name = dependency.Name });
    }

    private static bool IsVirtual(ResolvedPackage package) => package.Candidate.Tag is DirectCandidate { IsVirtual: true };

    private PylockPackage Package(ResolvedPackage resolved)
    {
        var package = new PylockPackage
        {
            Name = resolved.Name,
            Version = resolved.Version,
            Marker = Simple(resolved.Marker),
            Dependencies = Dependencies(resolved),
        };
        if (resolved.Candidate.Tag is DirectCandidate direct)
            return package with
            {
                Version = direct.Version,
                Directory = direct.Locked as PylockDirectory,
                Archive = direct.Locked as PylockArchive,
                Vcs = direct.Locked as PylockVcs,
                // The standard has no word for it, and who installs has to know.
                Tools = direct.Source.HasLargeFiles ? [new PylockTool("cantil", [new("lfs", TomlFragment.Of(true))])] : [],
            };
        var files = (CandidateFiles)resolved.Candidate.Tag!;
        var wheels = new List<PylockFile>();
        PylockFile? sdist = null;
        var isLimited = HasUsableWheel(files, resolved.Marker);
        foreach (var file in files.All())
            if (file.Kind == FileKind.Wheel)
            {
                if (!isLimited || IsUsable(file, resolved.Marker))
                    wheels.Add(File(file));
            }
            // A tar archive is what every installer can read.
            else if (sdist is null || (!sdist.FileName.EndsWith(".tar.gz", StringComparison.Ordinal) && file.FileNameBytes.EndsWith(".tar.gz"u8)))
                sdist = File(file);
        return package with { Index = files.Release.Index.Url.AbsoluteUri, Wheels = wheels, Sdist = sdist };
    }

    private bool HasUsableWheel(CandidateFiles files, MarkerTree where)
    {
        foreach (var file in files.All())
            if (file.Kind == FileKind.Wheel && IsUsable(file, where))
                return true;
        return false;
    }

    /// <summary>Whether a wheel can be installed somewhere where its package is selected.</summary>
    private bool IsUsable(DistributionFile file, MarkerTree where)
    {
        var name = file.FileName;
        var tags = name.LastIndexOf('-', name.Length - 1);
        for (var i = 0; i < 2 && tags > 0; i++)
            tags = name.LastIndexOf('-', tags - 1);
        var key = tags < 0 ? name : name[tags..];
        if (!_tags.TryGetValue(key, out var admitted))
            _tags.Add(key, admitted = WheelFileName.TryParse(name, out var wheel, out _) ? WheelMarkers.Of(wheel) : MarkerTree.True);
        return !admitted.IsDisjointFrom(where);
    }

    private Marker? Simple(MarkerTree marker) => marker.AssumePython(request.RequiresPython.Range).ToMarker();

    private PylockDependency[] Dependencies(ResolvedPackage resolved)
    {
        var found = new Dictionary<ResolvedPackage, PylockDependency>(ReferenceEqualityComparer.Instance);
        Add(resolved);
        var needed = new List<PylockDependency>(found.Values);
        AddMembers(resolved.Name, resolved.Metadata.Dependencies, needed);
        return [.. needed];

        // What is not installed itself needs what it needs in the name of those who need it.
        void Add(ResolvedPackage from)
        {
            foreach (var dependency in from.Dependencies)
                if (dependency.Package is { } package && package != resolved && found.TryAdd(package, Reference(package)) && IsVirtual(package))
                    Add(package);
            if (from == resolved)
                foreach (var package in found.Keys.Where(IsVirtual).ToArray())
                    found.Remove(package);
        }
    }

    /// <summary>The name, and what tells the package from others of that name.</summary>
    private PylockDependency Reference(ResolvedPackage package) => _versions[package.Name] == 1
        ? new PylockDependency { Name = package.Name }
        : package.Candidate.Tag is DirectCandidate direct
            ? new PylockDependency
            {
                Name = package.Name,
                Version = direct.Version,
                Directory = direct.Locked as PylockDirectory,
                Archive = direct.Locked as PylockArchive,
                Vcs = direct.Locked as PylockVcs,
            }
            : new PylockDependency { Name = package.Name, Version = package.Version };

    private PylockFile File(DistributionFile file)
    {
        var hashes = new List<PylockHash>();
        foreach (var hash in file.Hashes)
            hashes.Add(new PylockHash(hash.Algorithm, hash.Digest));
        if (hashes.Count == 0)
            hashes.Add(new PylockHash("sha256", client.GetSha256Async(file).GetAwaiter().GetResult()));
        var url = file.Url;
        var locked = new PylockFile
        {
            Url = url.IsFile ? null : url.AbsoluteUri,
            Path = url.IsFile ? Path.GetRelativePath(workspace.Root.Directory, url.LocalPath).Replace('\\', '/') : null,
            UploadTime = file.UploadTime,
            Size = file.Size,
            Hashes = hashes,
        };
        return locked.FileName == file.FileName ? locked : locked with { Name = file.FileName };
    }
}
