namespace Cantil.Linter.Engine.Caching;

/// <summary>What a rule asked about the disk beside the file that it looked at, with the answer.</summary>
internal sealed record CacheQuestion(CacheQuestionKind Kind, string Path, bool Answer);
