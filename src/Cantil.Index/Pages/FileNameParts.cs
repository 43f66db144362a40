namespace Cantil.Index.Pages;

/// <summary>Where the version stands in the name of a file.</summary>
/// <param name="Kind">What the name says that the file is.</param>
/// <param name="VersionStart">In bytes.</param>
/// <param name="VersionEnd">In bytes.</param>
internal readonly record struct FileNameParts(FileKind Kind, int VersionStart, int VersionEnd);
