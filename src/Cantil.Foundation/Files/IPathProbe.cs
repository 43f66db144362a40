namespace Cantil.Foundation.Files;

/// <summary>Asks what is under a path, links followed; in a test it is a table in memory. Many threads may ask.</summary>
public interface IPathProbe
{
    /// <summary>Whether there is something that is no directory.</summary>
    bool IsFile(string path);

    bool IsDirectory(string path);

    /// <summary>Whether a file's mode lets somebody start it; null where there is none, or where modes mean nothing, as on Windows.</summary>
    bool? IsExecutable(string path);
}
