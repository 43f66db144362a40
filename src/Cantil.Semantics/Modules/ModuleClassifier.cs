using System.Text;

namespace Cantil.Semantics.Modules;

/// <summary>
/// Says whose a module is from its name alone, as the linters that sort imports do: the standard library first, then the
/// importing file's own package, then what stands in a source root; all else is third-party.
/// </summary>
/// <remarks>A project's module that is called like one of the standard library counts as that; relative imports are first-party.</remarks>
public sealed class ModuleClassifier(ModuleSearchPaths paths, IModuleFileSystem files)
{
    private readonly Dictionary<string, ModuleOrigin> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _roots = new(StringComparer.Ordinal);

    /// <param name="name">A full name; only its first part matters.</param>
    /// <param name="package">The top-level package of the importing file, or null.</param>
    public ModuleOrigin Classify(string name, string? package = null)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var top = dot < 0 ? name : name[..dot];
        if (!_known.TryGetValue(top, out var origin))
        {
            origin = StandardLibrary.Contains(Encoding.UTF8.GetBytes(top), paths.Version) ? ModuleOrigin.StandardLibrary
                : IsInSourceRoot(top) ? ModuleOrigin.FirstParty
                : ModuleOrigin.ThirdParty;
            _known.Add(top, origin);
        }
        return origin == ModuleOrigin.ThirdParty && top == package ? ModuleOrigin.FirstParty : origin;
    }

    private bool IsInSourceRoot(string top)
    {
        foreach (var root in paths.SourceRoots)
        {
            if (!_roots.TryGetValue(root, out var names))
            {
                names = new HashSet<string>(StringComparer.Ordinal);
                var inRoot = new List<string>();
                if (files.TryList(root, inRoot, names))
                    foreach (var file in inRoot)
                        if (ModuleNames.StemOf(file) is { } stem)
                            names.Add(stem);
                _roots.Add(root, names);
            }
            if (names.Contains(top))
                return true;
        }
        return false;
    }
}
