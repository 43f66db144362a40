namespace Cantil.Semantics.Modules;

/// <summary>One file's import of another.</summary>
/// <param name="Target">The path of the file that is imported.</param>
/// <param name="Module">The full name that leads to it.</param>
public readonly record struct ModuleEdge(string Target, string Module, ImportFlags Flags);
