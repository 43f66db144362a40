namespace Cantil.Foundation.Files;

/// <summary>A file or directory that could not be used.</summary>
/// <param name="Detail">The system's own words for <see cref="FileProblemKind.Other"/>; else null.</param>
public sealed record FileProblem(FileProblemKind Kind, string? Detail = null)
{
    /// <summary>The reason, to stand behind a colon: <c>it does not exist</c>.</summary>
    public string Reason => Kind switch
    {
        FileProblemKind.Missing => "it does not exist",
        FileProblemKind.IsDirectory => "it is a directory",
        FileProblemKind.IsNoDirectory => "a part of its path is a file, not a directory",
        FileProblemKind.NotRegular => "it is not a regular file",
        FileProblemKind.Denied => "permission denied",
        FileProblemKind.TooLarge => "it is larger than 2 GB",
        FileProblemKind.LinkLoop => "its symbolic links lead in a circle",
        FileProblemKind.BadName => "its name is not one that files can have, or is not Unicode",
        FileProblemKind.Changed => "it was changed by someone else in the meantime",
        FileProblemKind.ReadOnly => "it is read-only",
        _ => Detail ?? "the system refused",
    };

    internal static FileProblem From(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new FileProblem(FileProblemKind.Missing),
        UnauthorizedAccessException => new FileProblem(FileProblemKind.Denied),
        PathTooLongException or ArgumentException or NotSupportedException => new FileProblem(FileProblemKind.BadName),
        _ => new FileProblem(FileProblemKind.Other, exception.Message.TrimEnd('.')),
    };
}
