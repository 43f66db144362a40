namespace Cantil.Foundation.Files;

/// <summary>Whether files may be started, as their mode says.</summary>
internal static class ExecutableBit
{
    private const UnixFileMode Any = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private static bool? _meansSomething;

    /// <summary>Whether somebody may start a file; null where there is none, or where modes mean nothing.</summary>
    public static bool? Of(string path)
    {
        if (OperatingSystem.IsWindows() || !(_meansSomething ??= !IsWindowsBelow()))
            return null;
        try
        {
            return (File.GetUnixFileMode(path) & Any) != 0;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>In the Windows Subsystem for Linux all files on Windows' own disks look as if they could be started.</summary>
    private static bool IsWindowsBelow()
    {
        const string release = "/proc/sys/kernel/osrelease";
        try
        {
            return File.Exists(release) && File.ReadAllText(release).Contains("microsoft", StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
