namespace Cantil.Semantics.Modules;

/// <summary>What the graph knows of one file.</summary>
internal sealed class ModuleGraphFile(string path, string? name)
{
    public string Path { get; } = path;

    public string? Name { get; } = name;

    public IReadOnlyList<ImportRequest> Imports { get; set; } = [];

    public List<ModuleEdge> Edges { get; } = [];

    public HashSet<(string Target, ImportFlags Flags)> Linked { get; } = [];

    public List<UnresolvedImport> Unresolved { get; } = [];

    /// <summary>Every name that was looked for, found or not.</summary>
    public HashSet<string> Asked { get; } = new(StringComparer.Ordinal);

    public void Clear()
    {
        Edges.Clear();
        Linked.Clear();
        Unresolved.Clear();
        Asked.Clear();
    }
}
