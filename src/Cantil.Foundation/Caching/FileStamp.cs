using Cantil.Foundation.Files;

namespace Cantil.Foundation.Caching;

/// <summary>
/// What the file system says of a file without reading it. While none of it changes, the content has not changed either, if the
/// stamp was settled: a file that is written twice within the resolution of the clock has the same times after both.
/// </summary>
/// <param name="Modified">When the content was last written, in nanoseconds since 1970.</param>
/// <param name="Changed">When content, name or permissions were last changed, in nanoseconds since 1970; it cannot be set back. 0 where the system has none.</param>
/// <param name="Mode">Permissions and kind, in the bits of Unix; 0 where the system has none.</param>
public readonly record struct FileStamp(long Size, long Modified, long Changed, int Mode)
{
    /// <summary>Longer than the steps in which any file system in use counts time.</summary>
    private const long Settling = 2_000_000_000;

    /// <summary>Asks for the stamp of a file; false where there is none that can be asked.</summary>
    public static bool TryRead(string path, out FileStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(path);
        return OperatingSystem.IsWindows() ? TryReadPortably(path, out stamp) : TryReadDirectly(path, out stamp);
    }

    /// <summary>Nanoseconds since 1970.</summary>
    public static long Now => (DateTime.UtcNow - DateTime.UnixEpoch).Ticks * 100;

    /// <summary>Whether the file was last changed long enough before a moment.</summary>
    public bool IsSettled(long now) => Modified < now - Settling && Changed < now - Settling;

    /// <summary>Not the compiler's: that asks a comparer for each member.</summary>
    public bool Equals(FileStamp other) =>
        Size == other.Size && Modified == other.Modified && Changed == other.Changed && Mode == other.Mode;

    public override int GetHashCode() => (int)(Modified ^ Size);

    private static bool TryReadDirectly(string path, out FileStamp stamp)
    {
        var isThere = FileStatus.TryRead(path, ofLink: false, out var status);
        stamp = isThere
            ? new FileStamp(
                status.Size, status.ModifiedSeconds * 1_000_000_000 + status.ModifiedNanoseconds,
                status.ChangedSeconds * 1_000_000_000 + status.ChangedNanoseconds, status.Mode)
            : default;
        return isThere;
    }

    private static bool TryReadPortably(string path, out FileStamp stamp)
    {
        try
        {
            var file = new FileInfo(path);
            stamp = file.Exists ? new FileStamp(file.Length, (file.LastWriteTimeUtc - DateTime.UnixEpoch).Ticks * 100, 0, 0) : default;
            return file.Exists;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            stamp = default;
            return false;
        }
    }
}
