using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Discovery;

/// <summary>A file to be checked. Its path is put together when it is asked for, so that many files cost little memory.</summary>
/// <param name="Name">Its name in the directory.</param>
public readonly record struct ProjectFile(ProjectDirectory Directory, string Name, ProjectFileKind Kind)
{
    /// <summary>Absolute, with forward slashes. A new string each time.</summary>
    public string Path => Directory.PathOf(Name);

    public EffectiveSettings Settings => Directory.Settings;
}
