namespace Cantil.Linter.Engine.Caching;

/// <summary>What a rule asked about the disk beside the file that it looked at, with the answer.</summary>
/// <param name="IsDirectory">Whether it asked for a directory; else for a file.</param>
internal sealed record CacheQuestion(bool IsDirectory, string Path, bool Answer);
