namespace Cantil.Projects.Creating;

/// <summary>A file of a new project.</summary>
/// <param name="Path">From the project's folder, with <c>/</c>.</param>
/// <param name="Content">Its text; lines end with LF.</param>
public sealed record NewFile(string Path, string Content);
