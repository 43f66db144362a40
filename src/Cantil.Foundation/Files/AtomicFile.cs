namespace Cantil.Foundation.Files;

/// <summary>Writes files whole: into a new file beside the old one, which then takes its name.</summary>
public static class AtomicFile
{
    /// <summary>
    /// Makes a file have a content. Nothing is written where it has it already; permissions stay, and a symbolic link stays one:
    /// what it leads to is written.
    /// </summary>
    /// <param name="changed">Whether something was written.</param>
    /// <returns>Null when it went well; else the file is as it was.</returns>
    public static FileProblem? Write(string path, ReadOnlySpan<byte> content, out bool changed)
    {
        changed = false;
        string? temporary = null;
        try
        {
            if (Directory.Exists(path))
                return new FileProblem(FileProblemKind.IsDirectory);
            var link = new FileInfo(path);
            var target = link.Exists ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? link.FullName : link.FullName;
            var exists = File.Exists(target);
            if (exists)
            {
                var reader = new FileReader();
                if (reader.Read(target) is not { } problem)
                {
                    if (reader.Bytes.SequenceEqual(content))
                        return null;
                }
                else if (problem.Kind != FileProblemKind.Denied)
                {
                    return problem;
                }
            }
            temporary = Path.Join(Path.GetDirectoryName(target), $".{Path.GetRandomFileName()}.tmp");
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
            using (var stream = new FileStream(temporary, options))
                stream.Write(content);
            if (exists && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
            temporary = null;
            changed = true;
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return FileProblem.From(e);
        }
        finally
        {
            Remove(temporary);
        }
    }

    private static void Remove(string? temporary)
    {
        if (temporary is null)
            return;
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The error that led here says what is wrong with the place.
        }
    }
}
