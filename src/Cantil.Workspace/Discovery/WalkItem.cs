namespace Cantil.Workspace.Discovery;

/// <summary>A file or directory that a walk keeps.</summary>
/// <param name="Directory">Null for a file.</param>
internal readonly record struct WalkItem(string Name, ProjectFileKind Kind, WalkNode? Directory);
