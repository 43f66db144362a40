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
    public static FileProblem? Write(string path, ReadOnlySpan<byte> content, out bool changed) =>
        Write(path, content, hasExpected: false, default, out changed);

    /// <summary>Like writing, for a file that must still be what was read, and that may be written to.</summary>
    /// <param name="expected">What was read from the file; if it holds anything else now, it stays as it is.</param>
    public static FileProblem? Replace(string path, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> content, out bool changed) =>
        Write(path, content, hasExpected: true, expected, out changed);

    private static FileProblem? Write(string path, ReadOnlySpan<byte> content, bool hasExpected, ReadOnlySpan<byte> expected, out bool changed)
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
            if (exists && Refuse(target, content, hasExpected, expected, out var isDone) is var refusal && (isDone || refusal is not null))
                return refusal;
            if (hasExpected && !exists)
                return new FileProblem(FileProblemKind.Missing);
            temporary = Path.Join(Path.GetDirectoryName(target), $".{Path.GetRandomFileName()}.tmp");
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
            using (var stream = new FileStream(temporary, options))
                stream.Write(content);
            if (exists && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            // Once more, right before it counts: editors save while we work.
            if (hasExpected && Refuse(target, content, hasExpected, expected, out _) is { } late)
                return late;
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

    /// <summary>What speaks against writing; null where nothing does.</summary>
    /// <param name="isDone">Nothing needs to be written.</param>
    private static FileProblem? Refuse(string target, ReadOnlySpan<byte> content, bool hasExpected, ReadOnlySpan<byte> expected, out bool isDone)
    {
        isDone = false;
        var reader = new FileReader();
        if (reader.Read(target) is { } problem)
            return problem.Kind == FileProblemKind.Denied && !hasExpected ? null : problem;
        isDone = reader.Bytes.SequenceEqual(content);
        if (isDone || !hasExpected)
            return null;
        if (!reader.Bytes.SequenceEqual(expected))
            return new FileProblem(FileProblemKind.Changed);
        return IsReadOnly(target) ? new FileProblem(FileProblemKind.ReadOnly) : null;
    }

    /// <summary>Whether nobody may write to a file: who put that on it did not want it replaced either.</summary>
    private static bool IsReadOnly(string target) => OperatingSystem.IsWindows()
        ? (File.GetAttributes(target) & FileAttributes.ReadOnly) != 0
        : (File.GetUnixFileMode(target) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == 0;

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
