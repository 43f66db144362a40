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

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(byte* path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint WriteOnce(int file, byte* buffer, nint count);

    [LibraryImport("libc", EntryPoint = "rename", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Rename(byte* from, byte* to);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt(int fromDirectory, byte* from, int toDirectory, byte* to, uint flags);

    [LibraryImport("libc", EntryPoint = "sync_file_range"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncRange(int file, long offset, long count, uint flags);

    [LibraryImport("libc", EntryPoint = "unlink"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Unlink(byte* path);

    [LibraryImport("libc", EntryPoint = "fchmod", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ChangeModeOnce(int file, int mode);

    [LibraryImport("libc", EntryPoint = "fchown"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ChangeOwnerOnce(int file, uint user, uint group);

    [LibraryImport("libc", EntryPoint = "geteuid"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial uint EffectiveUser();

    [LibraryImport("libc", EntryPoint = "getegid"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial uint EffectiveGroup();

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
    /// <param name="mustBeNew">A file that is there already is an error.</param>
    public static int Create(string path, bool mustBeNew, ref byte[] scratch)
    {
        // O_WRONLY, O_CREAT, O_CLOEXEC, and O_EXCL or O_TRUNC; the permissions are those the user wants for new files.
        var flags = 0x1 | 0x40 | 0x80000 | (mustBeNew ? 0x80 : 0x200);
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

    /// <summary>False after an error.</summary>
    /// <param name="permissions">Of a file's mode.</param>
    public static bool ChangeMode(int file, int permissions) => ChangeModeOnce(file, permissions) == 0;

    /// <summary>Who may not do that leaves it.</summary>
    public static void ChangeOwner(int file, uint user, uint group) => _ = ChangeOwnerOnce(file, user, group);

    /// <summary>Who new files belong to.</summary>
    public static uint User { get; } = IsAvailable ? EffectiveUser() : 0;

    /// <summary>The group that new files belong to.</summary>
    public static uint Group { get; } = IsAvailable ? EffectiveGroup() : 0;

    public static bool Rename(string from, string to)
    {
        byte[] first = [], second = [];
        fixed (byte* source = Encode(from, ref first), target = Encode(to, ref second))
            return Rename(source, target) == 0;
    }

    /// <summary>Gives each of two files the other's name at once; false where the file system or the C library has no such call.</summary>
    public static bool Exchange(string from, string to)
    {
        const int workingDirectory = -100;
        const uint exchange = 2;
        byte[] first = [], second = [];
        fixed (byte* source = Encode(from, ref first), target = Encode(to, ref second))
            try
            {
                return RenameAt(workingDirectory, source, workingDirectory, target, exchange) == 0;
            }
            catch (EntryPointNotFoundException)
            {
                return false;
            }
    }

    /// <summary>Lets the disk begin with what was written, without waiting for it.</summary>
    public static void BeginWriting(int file)
    {
        const uint write = 2;
        try
        {
            _ = SyncRange(file, 0, 0, write);
        }
        catch (EntryPointNotFoundException)
        {
            // It begins when the system likes.
        }
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
            17 => new FileProblem(FileProblemKind.Changed),
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
