namespace Cantil.Foundation.Files;

/// <summary>Makes files with the fewest calls that the system needs for it; only where <see cref="LibC.IsAvailable"/>.</summary>
internal static class DirectFile
{
    [ThreadStatic]
    private static byte[]? _scratch;

    /// <summary>Writes a file whole; where that fails, it is not there.</summary>
    /// <param name="mustBeNew">A file that is there already is not written to, and counts as <see cref="FileProblemKind.Changed"/>.</param>
    /// <param name="like">The file whose permissions and owner it gets; null for those of new files.</param>
    public static FileProblem? Write(string path, ReadOnlySpan<byte> content, bool mustBeNew = false, FileStatus? like = null)
    {
        var scratch = _scratch ??= [];
        var file = LibC.Create(path, mustBeNew, ref scratch);
        _scratch = scratch;
        if (file < 0)
            return LibC.LastProblem();
        var isGood = LibC.Write(file, content) && (like is not { } status || Adopt(file, status));
        var problem = isGood ? null : LibC.LastProblem();
        // An exchange of names does not see to it that the content is on the disk before them, as file systems do for a rename.
        if (like is not null)
            LibC.BeginWriting(file);
        if (LibC.Close(file) != 0)
            problem ??= LibC.LastProblem();
        if (problem is not null)
            LibC.Remove(path);
        return problem;
    }

    /// <summary>Gives a file another's name; where that fails, it is gone.</summary>
    /// <param name="exists">
    /// There is a file of that name. The two exchange their names and it goes under the other: a rename frees what was there while
    /// nobody else can make a file in the directory.
    /// </param>
    public static FileProblem? Move(string from, string to, bool exists = false)
    {
        if (exists && LibC.Exchange(from, to))
        {
            LibC.Remove(from);
            return null;
        }
        if (LibC.Rename(from, to))
            return null;
        var problem = LibC.LastProblem();
        LibC.Remove(from);
        return problem;
    }

    /// <summary>An owner that may not be given away stays; permissions may only be those that were there.</summary>
    private static bool Adopt(int file, in FileStatus like)
    {
        if (like.Owner != LibC.User || like.Group != LibC.Group)
            LibC.ChangeOwner(file, like.Owner, like.Group);
        return LibC.ChangeMode(file, like.Permissions);
    }
}
