namespace Cantil.Linter.Engine.Caching;

/// <summary>What a rule asked about the disk beside the file that it looked at, with the answer: whether a path exists.</summary>
internal sealed record CacheQuestion(string Path, bool Answer);
