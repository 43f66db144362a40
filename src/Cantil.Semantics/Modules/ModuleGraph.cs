using Cantil.Syntax;

namespace Cantil.Semantics.Modules;

/// <summary>
/// Which file imports which, over a project. Cycles are allowed. A file can be put in, replaced or taken out; what others
/// import is found anew where that may change it.
/// </summary>
public sealed class ModuleGraph(ModuleResolver resolver)
{
    private readonly SortedDictionary<string, ModuleGraphFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _importers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _askers = new(StringComparer.Ordinal);

    /// <summary>The files that were put in, in the order of their paths.</summary>
    public IReadOnlyCollection<string> Files => _files.Keys;

    /// <summary>Puts a file in, or replaces what was known of it.</summary>
    public void Set(string path, SyntaxTree tree) => Set(path, ImportCollector.Collect(tree));

    /// <inheritdoc cref="Set(string, SyntaxTree)"/>
    public void Set(string path, IReadOnlyList<ImportRequest> imports)
    {
        var isNews = resolver.Refresh(path, exists: true);
        if (!_files.TryGetValue(path, out var file))
        {
            file = new ModuleGraphFile(path, resolver.NameOf(path));
            _files.Add(path, file);
        }
        file.Imports = imports;
        Resolve(file);
        if (isNews)
            ResolveAskers(file);
    }

    /// <summary>Takes a file out, because it is no longer there.</summary>
    public void Remove(string path)
    {
        if (!_files.Remove(path, out var file))
            return;
        Unlink(file);
        if (resolver.Refresh(path, exists: false))
            ResolveAskers(file);
    }

    /// <summary>What a file imports, in the order of the source; files that were not put in are among the targets.</summary>
    public IReadOnlyList<ModuleEdge> ImportsOf(string path) => _files.TryGetValue(path, out var file) ? file.Edges : [];

    /// <summary>The imports of a file that nothing answers.</summary>
    public IReadOnlyList<UnresolvedImport> UnresolvedIn(string path) => _files.TryGetValue(path, out var file) ? file.Unresolved : [];

    /// <summary>The files that import a file, in the order of their paths.</summary>
    public IReadOnlyList<string> ImportersOf(string path)
    {
        if (!_importers.TryGetValue(path, out var importers))
            return [];
        var sorted = new List<string>(importers);
        sorted.Sort(StringComparer.Ordinal);
        return sorted;
    }

    /// <summary>
    /// The strongly connected components of the files that were put in, each after those it imports: a component of several
    /// files is a cycle.
    /// </summary>
    /// <param name="ignored">Imports with any of these flags do not count, such as those that only type checkers see.</param>
    public IReadOnlyList<IReadOnlyList<string>> Components(ImportFlags ignored = ImportFlags.None)
    {
        var paths = new List<string>(_files.Keys);
        var numbers = new Dictionary<string, int>(paths.Count, StringComparer.Ordinal);
        for (var i = 0; i < paths.Count; i++)
            numbers.Add(paths[i], i);
        var targets = new int[paths.Count][];
        var scratch = new List<int>();
        for (var i = 0; i < paths.Count; i++)
        {
            scratch.Clear();
            foreach (var edge in _files[paths[i]].Edges)
                if ((edge.Flags & ignored) == ImportFlags.None && numbers.TryGetValue(edge.Target, out var target))
                    scratch.Add(target);
            targets[i] = [.. scratch];
        }
        var components = new List<IReadOnlyList<string>>();
        foreach (var component in StronglyConnected.Find(targets))
        {
            Array.Sort(component);
            components.Add(Array.ConvertAll(component, i => paths[i]));
        }
        return components;
    }

    /// <summary>Those who asked for anything in a package asked for the package too, so its name finds them all.</summary>
    private void ResolveAskers(ModuleGraphFile changed)
    {
        if (changed.Name is null || !_askers.TryGetValue(changed.Name, out var askers))
            return;
        foreach (var path in new List<string>(askers))
            if (_files.TryGetValue(path, out var file))
                Resolve(file);
    }

    private void Resolve(ModuleGraphFile file)
    {
        Unlink(file);
        foreach (var request in file.Imports)
        {
            var name = file.Name is null && request.Level > 0
                ? null
                : ModuleNames.Absolute(file.Name ?? "", ModuleNames.IsPackageFile(file.Path), request.Level, request.Module);
            if (name is null)
                file.Unresolved.Add(new UnresolvedImport(request, null));
            else
                Resolve(file, request, name);
        }
        foreach (var edge in file.Edges)
            Members(_importers, edge.Target).Add(file.Path);
        foreach (var name in file.Asked)
            Members(_askers, name).Add(file.Path);
    }

    private void Resolve(ModuleGraphFile file, ImportRequest request, string name)
    {
        // The packages around a module are imported before it.
        for (var dot = name.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = name.IndexOf('.', dot + 1))
            Link(file, resolver.Resolve(Ask(file, name[..dot])), request.Flags);
        var module = resolver.Resolve(Ask(file, name));
        if (module is null)
        {
            file.Unresolved.Add(new UnresolvedImport(request, name));
            return;
        }
        Link(file, module, request.Flags);
        if (module.IsPackage || module.StubPath is not null)
            foreach (var member in request.Names)
                Link(file, resolver.Resolve(Ask(file, $"{name}.{member}")), request.Flags);
    }

    private static string Ask(ModuleGraphFile file, string name)
    {
        file.Asked.Add(name);
        return name;
    }

    private static void Link(ModuleGraphFile file, ResolvedModule? module, ImportFlags flags)
    {
        if (module is null)
            return;
        foreach (var target in (ReadOnlySpan<string?>)[module.Path, module.StubPath])
            if (target is not null && target != file.Path && file.Linked.Add((target, flags)))
                file.Edges.Add(new ModuleEdge(target, module.Name, flags));
    }

    private void Unlink(ModuleGraphFile file)
    {
        foreach (var edge in file.Edges)
            if (_importers.TryGetValue(edge.Target, out var importers))
                importers.Remove(file.Path);
        foreach (var name in file.Asked)
            if (_askers.TryGetValue(name, out var askers))
                askers.Remove(file.Path);
        file.Clear();
    }

    private static HashSet<string> Members(Dictionary<string, HashSet<string>> table, string key)
    {
        if (!table.TryGetValue(key, out var members))
            table.Add(key, members = new HashSet<string>(StringComparer.Ordinal));
        return members;
    }
}
