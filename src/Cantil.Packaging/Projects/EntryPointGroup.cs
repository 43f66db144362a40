namespace Cantil.Packaging.Projects;

/// <summary>An entry of <c>project.entry-points</c>: what one program looks for, such as <c>pytest11</c>.</summary>
public sealed record EntryPointGroup(string Name, IReadOnlyList<EntryPoint> Entries);
