using Cantil.Foundation.Files;

namespace Cantil.Linter.Engine.Caching;

/// <summary>What earlier runs found, for all files of a run; many threads may ask.</summary>
public sealed class LintCache(Surroundings surroundings)
{
    private readonly Dictionary<string, CacheShard> _shards = new(StringComparer.Ordinal);
    private CacheShard[] _toSave = [];
    private int _nextToSave = -1;

    /// <summary>The first thing that went wrong when results were to be kept, and in which directory; null where nothing did.</summary>
    public (string Directory, FileProblem Problem)? Failure { get; private set; }

    /// <summary>How many files of the cache were damaged and not used.</summary>
    public int Broken { get; private set; }

    /// <param name="directory">Of the file, with a slash at its end.</param>
    internal CacheShard ShardOf(CacheScope scope, string directory)
    {
        CacheShard? shard;
        var name = scope.Settings.ToString() + directory;
        lock (_shards)
            if (!_shards.TryGetValue(name, out shard))
                _shards.Add(name, shard = new CacheShard(scope, directory, surroundings));
        if (shard.Load())
            lock (_shards)
                Broken++;
        return shard;
    }

    /// <summary>Ends the asking.</summary>
    /// <returns>Whether there is something to <see cref="Save"/>.</returns>
    internal bool Close()
    {
        var changed = new List<CacheShard>();
        foreach (var shard in _shards.Values)
            if (shard.IsChanged)
                changed.Add(shard);
        _toSave = changed.ToArray();
        return changed.Count > 0;
    }

    /// <summary>Writes what is new, together with other threads that call this.</summary>
    internal void Save()
    {
        for (var i = Interlocked.Increment(ref _nextToSave); i < _toSave.Length; i = Interlocked.Increment(ref _nextToSave))
            if (_toSave[i].Save() is { } problem)
                lock (_shards)
                    Failure ??= (_toSave[i].CachePath, problem);
    }
}
