using Cantil.Foundation.Files;

namespace Cantil.Linter.Rules.Isort.Sections;

/// <summary>
/// Looks on the disk for a project's own modules: <c>a.b</c> is one where a source root has the directory <c>a/b</c> or the file
/// <c>a/b.py</c> or <c>a/b.pyi</c>.
/// </summary>
internal sealed class FirstPartyModules(IReadOnlyList<string> roots, IPathProbe disk)
{
    private readonly Dictionary<string, bool[]> _directories = new(StringComparer.Ordinal);

    public bool Contains(string module)
    {
        var dot = module.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
            return IsModule(module);
        // Most modules are installed ones, and of those no root has as much as the directory.
        var directories = DirectoriesOf(module[..dot]);
        var relative = module.Replace('.', '/');
        for (var i = 0; i < directories.Length; i++)
            if (directories[i] && IsAt($"{roots[i]}/{relative}"))
                return true;
        return false;
    }

    private bool IsModule(string top)
    {
        var directories = DirectoriesOf(top);
        for (var i = 0; i < directories.Length; i++)
            if (directories[i] || IsFile($"{roots[i]}/{top}"))
                return true;
        return false;
    }

    private bool[] DirectoriesOf(string top)
    {
        if (!_directories.TryGetValue(top, out var known))
        {
            known = new bool[roots.Count];
            for (var i = 0; i < known.Length; i++)
                known[i] = disk.IsDirectory($"{roots[i]}/{top}");
            _directories.Add(top, known);
        }
        return known;
    }

    private bool IsAt(string path) => disk.IsDirectory(path) || IsFile(path);

    private bool IsFile(string path) => disk.IsFile(path + ".py") || disk.IsFile(path + ".pyi");
}
