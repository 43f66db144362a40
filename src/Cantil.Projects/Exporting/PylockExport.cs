using Cantil.Packaging.Locking;
using Cantil.Packaging.Names;
using Cantil.Projects.Selecting;

namespace Cantil.Projects.Exporting;

/// <summary>Makes a lock (PEP 751) of a part of one, without extras and groups to choose.</summary>
public static class PylockExport
{
    /// <summary>The part: what can be chosen is gone from it, and so is what programs noted for themselves.</summary>
    /// <param name="export">What is exported.</param>
    /// <param name="relocate">Gives a path relative to the lock as it is from where the part will stand; null where that is the same folder.</param>
    public static PylockDocument Of(LockExport export, Func<string, string>? relocate = null)
    {
        ArgumentNullException.ThrowIfNull(export);
        var kept = export.Packages.ToLookup(static package => package.Node.Package.Name, static package => package.Node.Package);
        var packages = new List<PylockPackage>();
        foreach (var (root, folder) in export.Projects)
            if (root.Project.Name is { } name)
                packages.Add(new PylockPackage { Name = name, Directory = new PylockDirectory(relocate is null ? folder : relocate(folder), export.IsEditable ? true : null) });
        foreach (var package in export.Packages)
            packages.Add(Package(package, kept, relocate));
        return export.Document with
        {
            LockVersion = PylockDocument.CurrentLockVersion,
            Extras = [],
            DependencyGroups = [],
            DefaultGroups = [],
            Packages = packages,
            Tools = [],
        };
    }

    private static PylockPackage Package(ScopedPackage scoped, ILookup<PackageName, PylockPackage> kept, Func<string, string>? relocate)
    {
        var package = scoped.Node.Package with { Marker = scoped.Marker.ToMarker(), Tools = [] };
        if (package.Dependencies is { } dependencies)
            package = package with { Dependencies = [.. dependencies.Where(dependency => kept[dependency.Name].Any(dependency.Matches)).Select(dependency => Moved(dependency, relocate))] };
        return relocate is null ? package : package with
        {
            Vcs = Moved(package.Vcs, relocate),
            Directory = Moved(package.Directory, relocate),
            Archive = Moved(package.Archive, relocate),
            Sdist = package.Sdist is { Path: { } path } sdist ? sdist with { Path = relocate(path) } : package.Sdist,
            Wheels = [.. package.Wheels.Select(wheel => wheel.Path is { } file ? wheel with { Path = relocate(file) } : wheel)],
        };
    }

    private static PylockDependency Moved(PylockDependency dependency, Func<string, string>? relocate) => relocate is null ? dependency : dependency with
    {
        Vcs = Moved(dependency.Vcs, relocate),
        Directory = Moved(dependency.Directory, relocate),
        Archive = Moved(dependency.Archive, relocate),
    };

    private static PylockVcs? Moved(PylockVcs? vcs, Func<string, string> relocate) => vcs?.Path is { } path ? vcs with { Path = relocate(path) } : vcs;

    private static PylockDirectory? Moved(PylockDirectory? directory, Func<string, string> relocate) => directory is null ? null : directory with { Path = relocate(directory.Path) };

    private static PylockArchive? Moved(PylockArchive? archive, Func<string, string> relocate) => archive?.Path is { } path ? archive with { Path = relocate(path) } : archive;
}
