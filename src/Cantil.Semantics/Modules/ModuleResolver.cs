namespace Cantil.Semantics.Modules;

/// <summary>
/// Finds modules as Python's import system does (reference, chapter 5; PEP 420 for namespace packages, PEP 561 for stubs).
/// Directories are read once and remembered; not for several threads at a time.
/// </summary>
public sealed class ModuleResolver(ModuleSearchPaths paths, IModuleFileSystem files)
{
    private readonly Dictionary<string, DirectoryListing> _listings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedModule?> _modules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _partialStubs = new(StringComparer.Ordinal);

    public ModuleSearchPaths Paths => paths;

    /// <summary>Finds a module by its full name.</summary>
    /// <returns>Null where Python would raise <c>ModuleNotFoundError</c>.</returns>
    public ResolvedModule? Resolve(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (_modules.TryGetValue(name, out var known))
            return known;
        var dot = name.LastIndexOf('.');
        var found = dot < 0 ? ResolveTopLevel(name) : Resolve(name[..dot]) is { } parent ? ResolveIn(parent, name[(dot + 1)..]) : null;
        _modules.Add(name, found);
        return found;
    }

    /// <summary>Looks again where a file was added or removed.</summary>
    /// <returns>False where that is what is known already, so that nothing that was resolved changes.</returns>
    public bool Refresh(string path, bool exists)
    {
        var changed = false;
        var name = Path.GetFileName(path);
        for (var directory = Path.GetDirectoryName(path); directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (_listings.TryGetValue(directory, out var listing) && exists != (listing.Files.Contains(name) || listing.Directories.Contains(name)))
            {
                _listings.Remove(directory);
                changed = true;
            }
            // A directory stays when a file in it goes.
            if (!exists || directory.Length == 0)
                break;
            name = Path.GetFileName(directory);
        }
        if (changed)
        {
            _modules.Clear();
            _partialStubs.Clear();
        }
        return changed;
    }

    /// <summary>The full name of the module that a source file is.</summary>
    /// <remarks>
    /// By the packages around it, up to the last directory that has an <c>__init__</c> or is declared a namespace package; a
    /// source root around that counts where it is nearer than the project's own directory.
    /// </remarks>
    public string? NameOf(string path)
    {
        var directory = Path.GetDirectoryName(path) ?? "";
        var inPackage = false;
        while (directory.Length > 0 && !IsSourceRoot(directory) && IsPackageDirectory(directory))
        {
            inPackage = true;
            directory = Path.GetDirectoryName(directory) ?? "";
        }
        // Directories without an __init__ between a root and the file are namespace packages. Below the project's own
        // directory they are more often just directories, so there a package in them is taken for a top-level one.
        var root = IsSourceRoot(directory) ? directory : NearestRoot(directory);
        return ModuleNames.RelativeTo(root is null || (inPackage && !IsSourceRoot(directory) && !HasRootAround(root)) ? directory : root, path);
    }

    private bool IsSourceRoot(string directory)
    {
        foreach (var root in paths.SourceRoots)
            if (string.Equals(Trim(root), directory, StringComparison.Ordinal))
                return true;
        return false;
    }

    private string? NearestRoot(string directory)
    {
        string? nearest = null;
        foreach (var root in paths.SourceRoots)
            if (directory.StartsWith(ModuleNames.WithSeparator(root), StringComparison.Ordinal) && root.Length > (nearest?.Length ?? -1))
                nearest = root;
        return nearest;
    }

    private bool HasRootAround(string root)
    {
        foreach (var other in paths.SourceRoots)
            if (root.Length > other.Length && root.StartsWith(ModuleNames.WithSeparator(other), StringComparison.Ordinal))
                return true;
        return false;
    }

    private static string Trim(string directory) => directory.Length > 1 ? directory.TrimEnd('/', '\\') : directory;

    private bool IsPackageDirectory(string directory)
    {
        var listing = ListingOf(directory);
        if (listing.Files.Contains("__init__.py") || listing.Files.Contains("__init__.pyi"))
            return true;
        foreach (var declared in paths.NamespacePackages)
            if (string.Equals(Trim(declared), directory, StringComparison.Ordinal))
                return true;
        return false;
    }

    private ResolvedModule? ResolveTopLevel(string name)
    {
        // The interpreter's own come before every path.
        if (name is "sys" or "builtins")
            return new ResolvedModule(name, ModuleKind.Binary, ModuleOrigin.StandardLibrary, null, StubOf(name, paths.StubRoots), []);
        var portions = new List<string>();
        var stubs = StubLocationsOf(name);
        var found = Search(name, name, paths.SourceRoots, ModuleOrigin.FirstParty, portions, stubs)
            ?? Search(name, name, paths.StandardLibrary, ModuleOrigin.StandardLibrary, portions, stubs);
        if (found is null && StandardLibrary.Contains(name, paths.Version))
            return new ResolvedModule(name, ModuleKind.Binary, ModuleOrigin.StandardLibrary, null, StubOf(name, paths.StubRoots), []);
        var own = portions.Count > 0;
        found ??= Search(name, name, paths.SitePackages, ModuleOrigin.ThirdParty, portions, stubs);
        return found ?? Namespace(name, own ? ModuleOrigin.FirstParty : ModuleOrigin.ThirdParty, portions, stubs);
    }

    private ResolvedModule? ResolveIn(ResolvedModule parent, string last)
    {
        if (!parent.IsPackage && parent.StubLocations.Count == 0)
            return null;
        var name = $"{parent.Name}.{last}";
        var portions = new List<string>();
        var stubs = new List<string>();
        foreach (var location in parent.StubLocations)
            if (ListingOf(location).Directories.Contains(last))
                stubs.Add(Path.Join(location, last));
        return Search(name, last, parent.SearchLocations, parent.Origin, portions, stubs, parent.StubLocations)
            ?? Namespace(name, parent.Origin, portions, stubs, StubOf(last, parent.StubLocations));
    }

    /// <summary>Looks through directories in order; those that could be portions of a namespace package are noted.</summary>
    private ResolvedModule? Search(
        string name, string last, IReadOnlyList<string> locations, ModuleOrigin origin, List<string> portions, List<string> stubLocations,
        IReadOnlyList<string>? parentStubs = null)
    {
        foreach (var location in locations)
        {
            var listing = ListingOf(location);
            var hasDirectory = listing.Directories.Contains(last);
            if (hasDirectory && FindPackage(name, Path.Join(location, last), origin, stubLocations) is { } package)
                return package;
            if (FindFile(listing, last) is { } file)
            {
                var kind = file.EndsWith(".pyi", StringComparison.Ordinal) ? ModuleKind.StubOnly : IsSource(file) ? ModuleKind.Module : ModuleKind.Binary;
                var stub = StubOf(last, parentStubs ?? paths.StubRoots) ?? FirstOf(stubLocations, "__init__.pyi")
                    ?? (listing.Files.Contains(last + ".pyi") ? Path.Join(location, last + ".pyi") : null);
                return new ResolvedModule(name, kind, origin, kind == ModuleKind.StubOnly ? null : Path.Join(location, file), stub, [])
                {
                    StubLocations = stubLocations,
                };
            }
            if (hasDirectory)
                portions.Add(Path.Join(location, last));
        }
        return null;
    }

    private ResolvedModule? FindPackage(string name, string directory, ModuleOrigin origin, List<string> stubLocations)
    {
        var listing = ListingOf(directory);
        if (FindFile(listing, "__init__") is not { } file)
            return null;
        var stub = FirstOf(stubLocations, "__init__.pyi") ?? (listing.Files.Contains("__init__.pyi") ? Path.Join(directory, "__init__.pyi") : null);
        var isStub = file.EndsWith(".pyi", StringComparison.Ordinal);
        return new ResolvedModule(name, isStub ? ModuleKind.StubOnly : ModuleKind.Package, origin, isStub ? null : Path.Join(directory, file), stub, [directory])
        {
            StubLocations = stubLocations,
        };
    }

    private ResolvedModule? Namespace(string name, ModuleOrigin origin, List<string> portions, List<string> stubs, string? stubFile = null)
    {
        var stub = stubFile ?? FirstOf(stubs, "__init__.pyi");
        if (portions.Count > 0)
            return new ResolvedModule(name, ModuleKind.NamespacePackage, origin, null, stub, portions) { StubLocations = stubs };
        return stub is null && stubs.Count == 0 ? null : new ResolvedModule(name, ModuleKind.StubOnly, origin, null, stub, []) { StubLocations = stubs };
    }

    /// <summary>The file of a module in a directory: extensions before sources before stubs, as Python orders its loaders.</summary>
    private static string? FindFile(DirectoryListing listing, string stem)
    {
        // Most directories hold sources only.
        foreach (var file in listing.Extensions)
            if (file.StartsWith(stem, StringComparison.Ordinal) && IsExtensionSuffix(file.AsSpan(stem.Length)))
                return file;
        foreach (var suffix in (ReadOnlySpan<string>)[".py", ".pyc", ".pyi"])
            if (listing.Files.Contains(stem + suffix))
                return stem + suffix;
        return null;
    }

    /// <summary><c>.so</c>, <c>.abi3.so</c>, <c>.cpython-313-x86_64-linux-gnu.so</c>, <c>.cp313-win_amd64.pyd</c>.</summary>
    private static bool IsExtensionSuffix(ReadOnlySpan<char> suffix)
    {
        var last = suffix.LastIndexOf('.');
        if (last < 0 || suffix[0] != '.')
            return false;
        var tag = suffix[..last];
        return tag.IsEmpty || tag is ".abi3" || tag.StartsWith(".cpython-") || tag.StartsWith(".cp3") || tag.StartsWith(".pypy");
    }

    private static bool IsSource(string file) => file.EndsWith(".py", StringComparison.Ordinal);

    /// <summary>Directories that hold the stubs of a top-level package: in stub roots, then <c>name-stubs</c> in the order of the paths.</summary>
    private List<string> StubLocationsOf(string name)
    {
        var locations = new List<string>();
        foreach (var root in paths.StubRoots)
            if (ListingOf(root).Directories.Contains(name))
                locations.Add(Path.Join(root, name));
        foreach (var root in (ReadOnlySpan<IReadOnlyList<string>>)[paths.SourceRoots, paths.SitePackages])
            foreach (var directory in root)
                if (ListingOf(directory).Directories.Contains(name + "-stubs"))
                    locations.Add(Path.Join(directory, name + "-stubs"));
        return locations;
    }

    /// <summary>Whether a stub package says that what it lacks is to be taken from the package itself (PEP 561).</summary>
    public bool IsPartialStub(string stubDirectory)
    {
        if (!_partialStubs.TryGetValue(stubDirectory, out var partial))
        {
            partial = ListingOf(stubDirectory).Files.Contains("py.typed")
                && files.TryReadText(Path.Join(stubDirectory, "py.typed"))?.Contains("partial", StringComparison.Ordinal) == true;
            _partialStubs.Add(stubDirectory, partial);
        }
        return partial;
    }

    private string? StubOf(string last, IReadOnlyList<string> locations)
    {
        foreach (var location in locations)
        {
            var listing = ListingOf(location);
            if (listing.Directories.Contains(last) && ListingOf(Path.Join(location, last)).Files.Contains("__init__.pyi"))
                return Path.Join(location, last, "__init__.pyi");
            if (listing.Files.Contains(last + ".pyi"))
                return Path.Join(location, last + ".pyi");
        }
        return null;
    }

    private string? FirstOf(List<string> directories, string file)
    {
        foreach (var directory in directories)
            if (ListingOf(directory).Files.Contains(file))
                return Path.Join(directory, file);
        return null;
    }

    private DirectoryListing ListingOf(string directory)
    {
        if (_listings.TryGetValue(directory, out var known))
            return known;
        var listing = new DirectoryListing();
        if (!files.TryList(directory, listing.Files, listing.Directories))
            listing = DirectoryListing.Empty;
        listing.FindExtensions();
        _listings.Add(directory, listing);
        return listing;
    }
}
