namespace Cantil.Foundation.Files;

/// <summary>Asks what is under a path without reading it.</summary>
public static class PathProbe
{
    /// <summary>Whether there is a file, a directory or a link that leads to one.</summary>
    public static bool Exists(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        // The framework's own question needs a part of it that nothing else on the way to a result does.
        return LibC.IsAvailable && !path.Contains('\0') ? LibC.Exists(path) : Path.Exists(path);
    }

    /// <summary>Whether there is a file that is no directory, or a link to one.</summary>
    public static bool IsFile(string path) => File.Exists(path);

    /// <summary>Whether there is a directory or a link to one.</summary>
    public static bool IsDirectory(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        // Only a directory has itself in it, and asking for that is one system call.
        return LibC.IsAvailable && !path.Contains('\0') ? LibC.Exists(path + "/.") : Directory.Exists(path);
    }

    /// <summary>The same as <see cref="IsFile"/>, without the parts of the framework that nothing else on the way to a result needs.</summary>
    internal static bool IsRegular(string path) =>
        LibC.IsAvailable && !path.Contains('\0') ? LibC.Exists(path) && !LibC.Exists(path + "/.") : IsFile(path);
}
