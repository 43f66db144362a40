namespace Cantil.Foundation.Files;

/// <summary>Asks the disk itself.</summary>
public sealed class DiskProbe : IPathProbe
{
    public static DiskProbe Instance { get; } = new();

    public bool IsFile(string path) => PathProbe.IsRegular(path);

    public bool IsDirectory(string path) => PathProbe.IsDirectory(path);

    public bool? IsExecutable(string path) => ExecutableBit.Of(path);
}
