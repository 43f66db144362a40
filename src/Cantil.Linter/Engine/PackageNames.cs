using Cantil.Foundation.Files;

namespace Cantil.Linter.Engine;

/// <summary>The packages that files are in, by the <c>__init__.py</c> of the directories around them. One for each thread.</summary>
internal sealed class PackageNames(IReadOnlyList<string> namespacePackages, IPathProbe disk)
{
    private readonly Dictionary<string, string> _packages = new(StringComparer.Ordinal);
    private string? _lastDirectory;
    private string _last = "";

    public IReadOnlyList<string> NamespacePackages => namespacePackages;

    /// <summary>The package of a file, with dots; empty where it is in none.</summary>
    /// <param name="path">Absolute, with forward slashes.</param>
    public string PackageOf(string path)
    {
        var end = Math.Max(path.LastIndexOf('/'), 0);
        // One file comes after the other of its directory.
        if (_lastDirectory is null || !path.AsSpan(0, end).SequenceEqual(_lastDirectory))
        {
            _lastDirectory = path[..end];
            _last = Find(_lastDirectory);
        }
        return _last;
    }

    /// <summary>The qualified name of the module that a file is; of one in no package, what stands before its ending.</summary>
    public string ModuleOf(string path)
    {
        var package = PackageOf(path);
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (name.LastIndexOf('.') is > 0 and var dot)
            name = name[..dot];
        return package.Length == 0 ? name : name == "__init__" ? package : $"{package}.{name}";
    }

    private string Find(string directory)
    {
        if (_packages.TryGetValue(directory, out var known))
            return known;
        var package = "";
        var slash = directory.LastIndexOf('/');
        if (slash >= 0 && IsPackage(directory))
        {
            var above = Find(directory[..slash]);
            package = above.Length == 0 ? directory[(slash + 1)..] : $"{above}.{directory[(slash + 1)..]}";
        }
        _packages.Add(directory, package);
        return package;
    }

    private bool IsPackage(string directory)
    {
        foreach (var declared in namespacePackages)
            if (declared == directory)
                return true;
        return disk.IsFile(directory + "/__init__.py");
    }
}
