namespace Cantil.Linter.Engine.Caching;

/// <summary>What was asked of a path; the numbers stand in the cache.</summary>
internal enum CacheQuestionKind : byte
{
    IsFile = 0,
    IsDirectory = 1,

    /// <summary>Whether there is a file that somebody may start.</summary>
    IsExecutable = 2,

    /// <summary>Whether there is a file that nobody may start.</summary>
    IsNotExecutable = 3,
}
