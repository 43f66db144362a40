using System.Runtime.InteropServices;
using System.Text;

namespace Cantil.Foundation.Caching;

/// <summary>
/// What the file system says of a file without reading it. While none of it changes, the content has not changed either, if the
/// stamp was settled: a file that is written twice within the resolution of the clock has the same times after both.
/// </summary>
/// <param name="Modified">When the content was last written, in nanoseconds since 1970.</param>
/// <param name="Changed">When content, name or permissions were last changed, in nanoseconds since 1970; it cannot be set back. 0 where the system has none.</param>
/// <param name="Mode">Permissions and kind, in the bits of Unix; 0 where the system has none.</param>
public readonly partial record struct FileStamp(long Size, long Modified, long Changed, int Mode)
{
    /// <summary>Longer than the steps in which any file system in use counts time.</summary>
    private const long Settling = 2_000_000_000;

    [ThreadStatic]
    private static byte[]? _path;

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

    private static unsafe bool TryReadDirectly(string path, out FileStamp stamp)
    {
        var name = _path ??= new byte[512];
        var needed = Encoding.UTF8.GetMaxByteCount(path.Length) + 1;
        if (name.Length < needed)
            _path = name = new byte[needed * 2];
        name[Encoding.UTF8.GetBytes(path, name)] = 0;
        NativeMethods.FileStatus status;
        fixed (byte* bytes = name)
            if (NativeMethods.SystemNative_Stat(bytes, &status) != 0)
            {
                stamp = default;
                return false;
            }
        stamp = new FileStamp(
            status.Size, status.ModifiedSeconds * 1_000_000_000 + status.ModifiedNanoseconds,
            status.ChangedSeconds * 1_000_000_000 + status.ChangedNanoseconds, status.Mode);
        return true;
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

    private static unsafe partial class NativeMethods
    {
        // The runtime's own layer over the system's call: one shape for all of Unix.
        [LibraryImport("libSystem.Native")]
        public static partial int SystemNative_Stat(byte* path, FileStatus* status);

        [StructLayout(LayoutKind.Explicit, Size = 256)]
        public struct FileStatus
        {
            [FieldOffset(4)]
            public int Mode;

            [FieldOffset(16)]
            public long Size;

            [FieldOffset(40)]
            public long ModifiedSeconds;

            [FieldOffset(48)]
            public long ModifiedNanoseconds;

            [FieldOffset(56)]
            public long ChangedSeconds;

            [FieldOffset(64)]
            public long ChangedNanoseconds;
        }
    }
}
