namespace Cantil.Foundation.Files;

/// <summary>A disk with nothing on it.</summary>
public sealed class NothingProbe : IPathProbe
{
    public static NothingProbe Instance { get; } = new();

    public bool IsFile(string path) => false;

    public bool IsDirectory(string path) => false;

    public bool? IsExecutable(string path) => null;
}
