using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Discovery;

/// <summary>A file to be checked. Its path is put together when it is asked for, so that many files cost little memory.</summary>
/// <param name="Name">Its name in the directory.</param>
public readonly record struct ProjectFile(ProjectDirectory Directory, string Name, ProjectFileKind Kind)
{
    /// <summary>Absolute, with forward slashes. A new string each time.</summary>
    public string Path => Directory.PathOf(Name);

    public EffectiveSettings Settings => Directory.Settings;

    /// <summary>The path as people want to read it: relative to the working directory where the file is under it, else absolute.</summary>
    /// <param name="workingDirectory">Absolute.</param>
    public string ShownFrom(string workingDirectory)
    {
        ArgumentNullException.ThrowIfNull(workingDirectory);
        var directory = Directory.Path.AsSpan();
        if (directory.SequenceEqual(workingDirectory))
            return Name;
        if (workingDirectory.Length == 1)
            return Path[1..];
        var isUnder = directory.StartsWith(workingDirectory) && directory[workingDirectory.Length] == '/';
        return isUnder ? string.Concat(directory[(workingDirectory.Length + 1)..], "/", Name) : Path;
    }
}
