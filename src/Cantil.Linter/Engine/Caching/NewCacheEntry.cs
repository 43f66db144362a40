namespace Cantil.Linter.Engine.Caching;

/// <summary>An entry that is to be written.</summary>
/// <param name="Name">UTF-8.</param>
/// <param name="IsOld">Whether its body stands in what was read, else in what this run found.</param>
internal sealed record NewCacheEntry(byte[] Name, CacheEntry Entry, bool IsOld);
