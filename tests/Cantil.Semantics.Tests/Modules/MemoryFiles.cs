using Cantil.Semantics.Modules;

namespace Cantil.Semantics.Tests.Modules;

/// <summary>Files in memory; paths are separated by slashes.</summary>
internal sealed class MemoryFiles : IModuleFileSystem
{
    private readonly Dictionary<string, string> _files = [];

    public MemoryFiles(params string[] paths)
    {
        foreach (var path in paths)
            Add(path);
    }

    /// <summary>How often a directory was read.</summary>
    public int Lists { get; private set; }

    public void Add(string path, string text = "") => _files[path] = text;

    public void Remove(string path) => _files.Remove(path);

    public bool TryList(string path, ICollection<string> files, ICollection<string> directories)
    {
        Lists++;
        var prefix = path.Length == 0 ? "" : path.TrimEnd('/') + "/";
        var found = false;
        var seen = new HashSet<string>();
        foreach (var file in _files.Keys)
        {
            if (!file.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            found = true;
            var rest = file[prefix.Length..];
            var slash = rest.IndexOf('/', StringComparison.Ordinal);
            if (slash < 0)
                files.Add(rest);
            else if (seen.Add(rest[..slash]))
                directories.Add(rest[..slash]);
        }
        return found;
    }

    public string? TryReadText(string path) => _files.GetValueOrDefault(path);
}
