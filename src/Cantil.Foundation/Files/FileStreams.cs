namespace Cantil.Foundation.Files;

/// <summary>Files that are too large to read whole.</summary>
public static class FileStreams
{
    /// <summary>Opens a file to be read in any order; links are followed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="stream">To be disposed of; <see cref="Stream.Null"/> where it cannot be opened.</param>
    /// <returns>Null when it went well.</returns>
    public static FileProblem? OpenRead(string path, out Stream stream)
    {
        stream = Stream.Null;
        try
        {
            if (Directory.Exists(path))
                return new FileProblem(FileProblemKind.IsDirectory);
            var file = new FileStream(path, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0 });
            // A pipe would wait for its writer, and has no end.
            if (!file.CanSeek)
            {
                file.Dispose();
                return new FileProblem(FileProblemKind.NotRegular);
            }
            stream = file;
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return FileProblem.From(e);
        }
    }

    /// <summary>Makes an empty file that is gone when it is closed, for the user alone, where the system keeps such files.</summary>
    /// <exception cref="IOException">There is no room for it, or no right to it.</exception>
    public static Stream OpenTemporary()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose, BufferSize = 1 << 16,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Join(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }
}
