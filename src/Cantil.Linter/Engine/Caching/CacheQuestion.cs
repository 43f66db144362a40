namespace Cantil.Linter.Engine.Caching;

/// <summary>What a rule asked about the disk, with the answer.</summary>
/// <param name="Answer">1 is yes, 0 no, 2 that there is no answer.</param>
internal sealed record CacheQuestion(CacheQuestionKind Kind, string Path, int Answer);
