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
        return LibC.IsAvailable ? WriteDirectly(path, temporary, content) : WritePortably(path, temporary, content);
    }

    private static FileProblem? WriteDirectly(string path, string temporary, ReadOnlySpan<byte> content)
    {
        var scratch = Array.Empty<byte>();
        var file = LibC.Create(temporary, ref scratch);
        if (file < 0)
            return LibC.LastProblem();
        var problem = LibC.Write(file, content) ? null : LibC.LastProblem();
        if (LibC.Close(file) != 0)
            problem ??= new FileProblem(FileProblemKind.Other);
        if (problem is null && !LibC.Rename(temporary, path))
            problem = LibC.LastProblem();
        if (problem is not null)
            LibC.Remove(temporary);
        return problem;
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
            Remove(temporary);
            return FileProblem.From(e);
        }
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is wrong with the place has been said.
        }
    }
}
