using System.Diagnostics;

namespace Cantil.Foundation.Caching;

/// <summary>Folders of a cache that are made whole or not at all, by one of several programs that want them at once.</summary>
public static class CacheFolder
{
    /// <summary>The path of a folder, made where it is not there.</summary>
    /// <param name="directory">The cache.</param>
    /// <param name="folder">The folder that it stands in.</param>
    /// <param name="name">Its name.</param>
    /// <param name="patience">How long to wait for another program that makes it.</param>
    /// <param name="make">Fills an empty folder; where it throws, nothing is left.</param>
    /// <exception cref="IOException">It cannot be made, or another program takes too long.</exception>
    public static string Ensure(CacheDirectory directory, string folder, string name, TimeSpan patience, Action<string> make)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(make);
        var target = directory.PathOf(folder, name);
        if (Directory.Exists(target))
            return target;
        // It makes the folder too, and tells version control and backups to leave it alone.
        if (directory.Write(folder, ".made", default) is { } problem && !Directory.Exists(directory.PathOf(folder, "")))
            throw new IOException($"{directory.PathOf(folder, "")} cannot be made: {problem.Reason}.");
        using var held = Hold(target + ".lock", patience);
        if (Directory.Exists(target))
            return target;
        var temporary = target + ".tmp";
        Remove(temporary);
        try
        {
            Directory.CreateDirectory(temporary);
            make(temporary);
            Directory.Move(temporary, target);
            return target;
        }
        catch
        {
            Remove(temporary);
            throw;
        }
    }

    /// <summary>A cache for one run: a folder of the system's for such, for the user alone.</summary>
    /// <exception cref="IOException">There is no room for it, or no right to it.</exception>
    public static CacheDirectory Temporary() => new(Directory.CreateTempSubdirectory("cantil-").FullName);

    /// <summary>Removes a folder with all that is in it, as far as that may be done.</summary>
    public static void Remove(string path)
    {
        try
        {
            if (!Directory.Exists(path))
                return;
            // What git keeps is read-only, and Windows does not remove such files.
            foreach (var file in new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories))
                if (file.IsReadOnly)
                    file.IsReadOnly = false;
            Directory.Delete(path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is a cache: what stays is in nobody's way.
        }
    }

    private static FileStream Hold(string path, TimeSpan patience)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Stopwatch.GetElapsedTime(start) < patience)
            {
                Thread.Sleep(50);
            }
            catch (UnauthorizedAccessException e)
            {
                throw new IOException($"{path} cannot be written: permission denied.", e);
            }
        }
    }
}
