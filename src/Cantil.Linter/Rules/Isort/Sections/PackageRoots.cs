using System.Text;
using Cantil.Foundation.Files;

namespace Cantil.Linter.Rules.Isort.Sections;

/// <summary>The top-level package that a file is in, by the <c>__init__.py</c> of the directories around it.</summary>
internal sealed class PackageRoots(IReadOnlyList<string> namespacePackages, IPathProbe disk)
{
    private readonly Dictionary<string, byte[]> _packages = new(StringComparer.Ordinal);
    private string? _lastDirectory;
    private byte[] _last = [];

    /// <summary>The package's name in UTF-8; empty where the file is in none.</summary>
    /// <param name="path">Absolute, with forward slashes.</param>
    public ReadOnlySpan<byte> PackageOf(string path)
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

    private byte[] Find(string directory)
    {
        if (_packages.TryGetValue(directory, out var known))
            return known;
        byte[] package = [];
        var slash = directory.LastIndexOf('/');
        if (slash >= 0 && IsPackage(directory))
        {
            package = Find(directory[..slash]);
            if (package.Length == 0)
                package = Encoding.UTF8.GetBytes(directory[(slash + 1)..]);
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
