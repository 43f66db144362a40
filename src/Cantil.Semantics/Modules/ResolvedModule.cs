namespace Cantil.Semantics.Modules;

/// <summary>Where Python finds a module.</summary>
/// <param name="Name">The full name, <c>a.b.c</c>.</param>
/// <param name="Path">The file that is executed; null for a namespace package, a stub without source, or the interpreter's own.</param>
/// <param name="StubPath">The <c>.pyi</c> that describes it (PEP 484, 561), or null.</param>
/// <param name="SearchLocations">A package's <c>__path__</c>; empty for others.</param>
public sealed record ResolvedModule(
    string Name, ModuleKind Kind, ModuleOrigin Origin, string? Path, string? StubPath, IReadOnlyList<string> SearchLocations)
{
    /// <summary>Where the stubs of its submodules are, beside those in <see cref="SearchLocations"/>.</summary>
    internal IReadOnlyList<string> StubLocations { get; init; } = [];

    public bool IsPackage => Kind is ModuleKind.Package or ModuleKind.NamespacePackage || SearchLocations.Count > 0;
}
