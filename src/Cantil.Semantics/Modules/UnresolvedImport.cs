namespace Cantil.Semantics.Modules;

/// <summary>An import that no module answers.</summary>
/// <param name="Name">The full name; null where the dots of a relative import lead out of its package.</param>
public readonly record struct UnresolvedImport(ImportRequest Request, string? Name);
