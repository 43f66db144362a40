using System.Runtime.InteropServices;
using System.Text;

namespace Cantil.Foundation.Files;

/// <summary>
/// The few calls of the C library that reading thousands of small files is made of. The framework's own way costs
/// a third more system calls, and waits forever on a pipe that nobody writes to.
/// </summary>
internal static unsafe partial class LibC
{
    public const int EndOfFile = 2;

    private const int Enoent = 2;
    private const int Eintr = 4;
    private const int Eacces = 13;
    private const int Enotdir = 20;
    private const int Eisdir = 21;
    private const int Espipe = 29;

    /// <summary>Whether these calls may be used here; elsewhere the framework's are.</summary>
    public static bool IsAvailable { get; } = OperatingSystem.IsLinux() && sizeof(nint) == 8;

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(byte* path, int flags);

    [LibraryImport("libc", EntryPoint = "lseek", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial long Seek(int file, long offset, int origin);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint ReadOnce(int file, byte* buffer, nint count);

    [LibraryImport("libc", EntryPoint = "close"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(byte* path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint WriteOnce(int file, byte* buffer, nint count);

    [LibraryImport("libc", EntryPoint = "rename", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Rename(byte* from, byte* to);

    [LibraryImport("libc", EntryPoint = "unlink"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Unlink(byte* path);

    [LibraryImport("libc", EntryPoint = "opendir", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint OpenDirectory(byte* path);

    [LibraryImport("libc", EntryPoint = "readdir"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial byte* NextEntry(nint directory);

    [LibraryImport("libc", EntryPoint = "closedir"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int CloseDirectory(nint directory);

    [LibraryImport("libc", EntryPoint = "access"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Access(byte* path, int mode);

    /// <summary>Whether something is under a path, links followed.</summary>
    public static bool Exists(string path)
    {
        var scratch = Array.Empty<byte>();
        fixed (byte* name = Encode(path, ref scratch))
            return Access(name, 0) == 0;
    }

    /// <summary>A descriptor for reading, or −1.</summary>
    public static int Open(string path, ref byte[] scratch)
    {
        // O_RDONLY, O_NONBLOCK so that a pipe does not wait for its writer, O_CLOEXEC.
        const int flags = 0x800 | 0x80000;
        fixed (byte* name = Encode(path, ref scratch))
        {
            int file;
            do
                file = Open(name, flags);
            while (file < 0 && Marshal.GetLastPInvokeError() == Eintr);
            return file;
        }
    }

    public static nint OpenDirectory(string path, ref byte[] scratch)
    {
        fixed (byte* name = Encode(path, ref scratch))
            return OpenDirectory(name);
    }

    /// <summary>How many bytes were read: 0 at the end, −1 after an error.</summary>
    public static int Read(int file, Span<byte> into)
    {
        fixed (byte* buffer = into)
        {
            nint count;
            do
                count = ReadOnce(file, buffer, into.Length);
            while (count < 0 && Marshal.GetLastPInvokeError() == Eintr);
            return (int)count;
        }
    }

    /// <summary>A descriptor for writing an empty file, or −1.</summary>
    public static int Create(string path, ref byte[] scratch)
    {
        // O_WRONLY, O_CREAT, O_TRUNC, O_CLOEXEC; the permissions are those the user wants for new files.
        const int flags = 0x1 | 0x40 | 0x200 | 0x80000;
        const int permissions = 0x1B6;
        fixed (byte* name = Encode(path, ref scratch))
        {
            int file;
            do
                file = Open(name, flags, permissions);
            while (file < 0 && Marshal.GetLastPInvokeError() == Eintr);
            return file;
        }
    }

    /// <summary>Writes all of it; false after an error.</summary>
    public static bool Write(int file, ReadOnlySpan<byte> content)
    {
        fixed (byte* buffer = content)
        {
            for (nint written = 0; written < content.Length;)
            {
                var count = WriteOnce(file, buffer + written, content.Length - written);
                if (count >= 0)
                    written += count;
                else if (Marshal.GetLastPInvokeError() != Eintr)
                    return false;
            }
            return true;
        }
    }

    public static bool Rename(string from, string to)
    {
        byte[] first = [], second = [];
        fixed (byte* source = Encode(from, ref first), target = Encode(to, ref second))
            return Rename(source, target) == 0;
    }

    public static void Remove(string path)
    {
        var scratch = Array.Empty<byte>();
        fixed (byte* name = Encode(path, ref scratch))
            _ = Unlink(name);
    }

    public static FileProblem LastProblem()
    {
        var error = Marshal.GetLastPInvokeError();
        return error switch
        {
            Enoent => new FileProblem(FileProblemKind.Missing),
            Eacces or 1 => new FileProblem(FileProblemKind.Denied),
            Enotdir => new FileProblem(FileProblemKind.IsNoDirectory),
            Eisdir => new FileProblem(FileProblemKind.IsDirectory),
            // Of a socket the error is ENXIO, of a device without a driver ENODEV.
            Espipe or 6 or 19 => new FileProblem(FileProblemKind.NotRegular),
            36 => new FileProblem(FileProblemKind.BadName),
            40 => new FileProblem(FileProblemKind.LinkLoop),
            _ => new FileProblem(FileProblemKind.Other, Marshal.GetPInvokeErrorMessage(error)),
        };
    }

    private static byte[] Encode(string path, ref byte[] scratch)
    {
        var needed = Encoding.UTF8.GetMaxByteCount(path.Length) + 1;
        if (scratch.Length < needed)
            scratch = new byte[needed * 2];
        scratch[Encoding.UTF8.GetBytes(path, scratch)] = 0;
        return scratch;
    }
}
