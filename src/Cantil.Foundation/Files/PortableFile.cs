namespace Cantil.Foundation.Files;

/// <summary>What <see cref="AtomicFile"/> does, through the framework: for systems whose own calls are not known.</summary>
internal static class PortableFile
{
    /// <summary>What a symbolic link leads to in the end.</summary>
    public static FileProblem? TargetOf(string path, out string target)
    {
        target = path;
        try
        {
            target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return FileProblem.From(e);
        }
    }

    public static FileProblem? Write(string path, ReadOnlySpan<byte> content, bool hasExpected, ReadOnlySpan<byte> expected, ref bool changed)
    {
        string? temporary = null;
        try
        {
            if (Directory.Exists(path))
                return new FileProblem(FileProblemKind.IsDirectory);
            var link = new FileInfo(path);
            var target = link.Exists ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? link.FullName : link.FullName;
            var exists = File.Exists(target);
            if (hasExpected && !exists)
                return new FileProblem(FileProblemKind.Missing);
            if (exists && hasExpected && IsReadOnly(target))
                return new FileProblem(FileProblemKind.ReadOnly);
            if (exists && !hasExpected && Holds(target, content))
                return null;
            temporary = AtomicFile.TemporaryFor(target);
            using (var stream = new FileStream(temporary, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 }))
                stream.Write(content);
            if (exists && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            if (hasExpected && !Holds(target, expected))
                return Holds(target, content) ? null : new FileProblem(FileProblemKind.Changed);
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

    private static bool Holds(string path, ReadOnlySpan<byte> content)
    {
        var reader = new FileReader();
        return reader.Read(path) is null && reader.Bytes.SequenceEqual(content);
    }

    /// <summary>Whether nobody may write to a file: who put that on it did not want it replaced either.</summary>
    private static bool IsReadOnly(string target) => OperatingSystem.IsWindows()
        ? (File.GetAttributes(target) & FileAttributes.ReadOnly) != 0
        : (File.GetUnixFileMode(target) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == 0;

    public static void Remove(string? temporary)
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
