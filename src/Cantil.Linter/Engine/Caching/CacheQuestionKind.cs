namespace Cantil.Linter.Engine.Caching;

/// <summary>What was asked of a path; the numbers stand in the cache.</summary>
internal enum CacheQuestionKind : byte
{
    IsFile = 0,
    IsDirectory = 1,
}
