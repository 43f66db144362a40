using System.Runtime.InteropServices;
using System.Text;

namespace Cantil.Foundation.Files;

/// <summary>What Unix says of a file without reading it, in the shape in which the runtime's own layer over the system gives it.</summary>
[StructLayout(LayoutKind.Explicit, Size = 256)]
internal unsafe partial struct FileStatus
{
    private const int KindMask = 0xF000;

    [ThreadStatic]
    private static byte[]? _path;

    /// <summary>Permissions and kind.</summary>
    [FieldOffset(4)]
    public int Mode;

    [FieldOffset(8)]
    public uint Owner;

    [FieldOffset(12)]
    public uint Group;

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

    public readonly bool IsLink => (Mode & KindMask) == 0xA000;

    public readonly bool IsDirectory => (Mode & KindMask) == 0x4000;

    public readonly bool IsRegular => (Mode & KindMask) == 0x8000;

    /// <summary>Permissions alone.</summary>
    public readonly int Permissions => Mode & 0xFFF;

    /// <summary>Whether nobody may write to the file.</summary>
    public readonly bool IsReadOnly => (Mode & 0x92) == 0;

    /// <summary>Asks; where false, <see cref="LibC.LastProblem"/> says why.</summary>
    /// <param name="ofLink">Of a symbolic link itself, not of what it leads to.</param>
    public static bool TryRead(string path, bool ofLink, out FileStatus status)
    {
        var name = _path ??= new byte[512];
        var needed = Encoding.UTF8.GetMaxByteCount(path.Length) + 1;
        if (name.Length < needed)
            _path = name = new byte[needed * 2];
        name[Encoding.UTF8.GetBytes(path, name)] = 0;
        status = default;
        fixed (byte* bytes = name)
        fixed (FileStatus* result = &status)
            return (ofLink ? SystemNative_LStat(bytes, result) : SystemNative_Stat(bytes, result)) == 0;
    }

    [LibraryImport("libSystem.Native", SetLastError = true)]
    private static partial int SystemNative_Stat(byte* path, FileStatus* status);

    [LibraryImport("libSystem.Native", SetLastError = true)]
    private static partial int SystemNative_LStat(byte* path, FileStatus* status);
}
