using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Discovery;

/// <summary>A directory in which files were found.</summary>
/// <param name="Path">Absolute, with forward slashes, none at the end.</param>
/// <param name="Settings">What holds for the files in it.</param>
public sealed record ProjectDirectory(string Path, EffectiveSettings Settings)
{
    /// <summary>The path of something in it.</summary>
    public string PathOf(string name) => Path.Length == 1 ? string.Concat(Path, name) : string.Concat(Path, "/", name);
}
