namespace Cantil.Projects.Loading;

/// <summary>The projects that are locked together: one, or the members of a workspace with its root.</summary>
/// <param name="Root">The project whose folder the lock stands in, and whose settings count.</param>
/// <param name="Members">All projects, the root first if it is one, then by their paths.</param>
public sealed record ProjectWorkspace(ProjectFile Root, IReadOnlyList<ProjectFile> Members)
{
    /// <summary>Where the lock stands, absolute.</summary>
    public string LockPath => Path.Combine(Root.Directory, "pylock.toml");
}
