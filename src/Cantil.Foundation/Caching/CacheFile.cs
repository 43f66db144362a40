using Cantil.Foundation.Files;

namespace Cantil.Foundation.Caching;

/// <summary>Writes files of a cache: whole, under another name first, without asking what was there.</summary>
internal static class CacheFile
{
    private static readonly string Suffix = $".{Environment.ProcessId}.tmp";

    /// <returns>Null when it went well; <see cref="FileProblemKind.Missing"/> where there is no such directory.</returns>
    public static FileProblem? Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = path + Suffix;
        return LibC.IsAvailable ? DirectFile.Write(temporary, content) ?? DirectFile.Move(temporary, path) : WritePortably(path, temporary, content);
    }

    private static FileProblem? WritePortably(string path, string temporary, ReadOnlySpan<byte> content)
    {
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
                stream.Write(content);
            File.Move(temporary, path, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            PortableFile.Remove(temporary);
            return FileProblem.From(e);
        }
    }
}
