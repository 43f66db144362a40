namespace Cantil.Foundation.Files;

/// <summary>Writes files whole: into a new file beside the old one, which then takes its name.</summary>
public static class AtomicFile
{
    private static int _number;

    [ThreadStatic]
    private static FileReader? _reader;

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
        ArgumentNullException.ThrowIfNull(path);
        changed = false;
        if (path.Length == 0 || path.Contains('\0'))
            return new FileProblem(FileProblemKind.BadName);
        return LibC.IsAvailable
            ? WriteDirectly(path, content, hasExpected, expected, isFinal: false, ref changed)
            : PortableFile.Write(path, content, hasExpected, expected, ref changed);
    }

    /// <param name="isFinal">Symbolic links have been followed.</param>
    private static FileProblem? WriteDirectly(
        string path, ReadOnlySpan<byte> content, bool hasExpected, ReadOnlySpan<byte> expected, bool isFinal, ref bool changed)
    {
        var exists = FileStatus.TryRead(path, ofLink: !isFinal, out var status);
        if (!exists && LibC.LastProblem() is var absence && (hasExpected || absence.Kind != FileProblemKind.Missing))
            return absence;
        if (exists && status.IsLink)
            return PortableFile.TargetOf(path, out var target) ?? WriteDirectly(target, content, hasExpected, expected, isFinal: true, ref changed);
        if (exists && !status.IsRegular)
            return new FileProblem(status.IsDirectory ? FileProblemKind.IsDirectory : FileProblemKind.NotRegular);
        if (exists && hasExpected && status.IsReadOnly)
            return new FileProblem(FileProblemKind.ReadOnly);
        if (exists && !hasExpected && Holds(path, content))
            return null;
        var temporary = TemporaryFor(path);
        if (DirectFile.Write(temporary, content, mustBeNew: true, exists ? status : null) is { } problem)
            return problem;
        // Right before it counts: editors save while we work.
        if (hasExpected && !Holds(path, expected))
        {
            LibC.Remove(temporary);
            return Holds(path, content) ? null : new FileProblem(FileProblemKind.Changed);
        }
        problem = DirectFile.Move(temporary, path, exists);
        changed = problem is null;
        return problem;
    }

    private static bool Holds(string path, ReadOnlySpan<byte> content)
    {
        var reader = _reader ??= new FileReader();
        return reader.Read(path) is null && reader.Bytes.SequenceEqual(content);
    }

    /// <summary>A name beside a file that no other thread or program takes.</summary>
    internal static string TemporaryFor(string path) =>
        string.Concat(Path.GetDirectoryName(path), "/.cantil-", $"{Environment.ProcessId}-{Interlocked.Increment(ref _number)}-{Environment.TickCount64:x}.tmp");
}
