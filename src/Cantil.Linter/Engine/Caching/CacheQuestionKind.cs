namespace Cantil.Linter.Engine.Caching;

internal enum CacheQuestionKind : byte
{
    IsFile,
    IsDirectory,
    IsExecutable,
}
