namespace Cantil.Foundation.Files;

/// <summary>Why a file or directory could not be read or written.</summary>
public enum FileProblemKind : byte
{
    Missing,

    /// <summary>A directory where a file was expected.</summary>
    IsDirectory,

    /// <summary>A file where a directory was expected.</summary>
    IsNoDirectory,

    /// <summary>A pipe, socket or device.</summary>
    NotRegular,
    Denied,

    /// <summary>More than <see cref="FileReader.MaximumLength"/> bytes.</summary>
    TooLarge,

    /// <summary>Symbolic links that lead in a circle.</summary>
    LinkLoop,

    /// <summary>The name is too long, holds a NUL, or is not Unicode.</summary>
    BadName,

    /// <summary>It is not what it was when it was read.</summary>
    Changed,

    /// <summary>It is marked as not to be written to.</summary>
    ReadOnly,
    Other,
}
