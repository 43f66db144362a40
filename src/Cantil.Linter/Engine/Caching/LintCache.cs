using Cantil.Foundation.Files;

namespace Cantil.Linter.Engine.Caching;

/// <summary>What earlier runs found, for all files of a run; many threads may ask.</summary>
public sealed class LintCache(Surroundings surroundings)
{
    private readonly Dictionary<string, CacheShard> _shards = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QuestionList> _questions = new(StringComparer.Ordinal);
    private CacheShard[] _toSave = [];
    private readonly List<CachePruner> _toPrune = [];
    private int _nextToSave = -1;
    private int _nextToPrune = -1;

    /// <summary>What rules ask the disk through, so that it is known what their findings depend on.</summary>
    public Surroundings Surroundings => surroundings;

    /// <summary>The first thing that went wrong when results were to be kept, and in which directory; null where nothing did.</summary>
    public (string Directory, FileProblem Problem)? Failure { get; private set; }

    /// <summary>How many files of the cache were damaged and not used.</summary>
    public int Broken { get; private set; }

    /// <param name="directory">Of the file, with a slash at its end.</param>
    internal CacheShard ShardOf(CacheScope scope, string directory)
    {
        CacheShard? shard;
        var settings = scope.Settings.ToString();
        lock (_shards)
            if (!_shards.TryGetValue(settings + directory, out shard))
                _shards.Add(settings + directory, shard = new CacheShard(scope, directory, surroundings, QuestionsOf(scope, settings)));
        if (shard.Load())
            lock (_shards)
                Broken++;
        return shard;
    }

    /// <summary>Ends the asking, and keeps what was asked.</summary>
    /// <returns>Whether there is something to <see cref="Save"/>.</returns>
    public bool Close()
    {
        var changed = new List<CacheShard>();
        foreach (var shard in _shards.Values)
            if (shard.IsChanged && shard.Questions.Save() is var problem && !Fails(shard, problem))
                changed.Add(shard);
        _toSave = changed.ToArray();
        foreach (var shard in changed)
            if (!_toPrune.Exists(pruner => pruner.IsFor(shard.Scope)))
                _toPrune.Add(new CachePruner(shard.Scope, surroundings.Start));
        return changed.Count > 0;
    }

    /// <summary>Writes what is new and now and then removes what is of no use any more, together with other threads that call this.</summary>
    public void Save()
    {
        for (var i = Interlocked.Increment(ref _nextToSave); i < _toSave.Length; i = Interlocked.Increment(ref _nextToSave))
            Fails(_toSave[i], _toSave[i].Save());
        for (var i = Interlocked.Increment(ref _nextToPrune); i < _toPrune.Count; i = Interlocked.Increment(ref _nextToPrune))
            _toPrune[i].Prune();
    }

    private bool Fails(CacheShard shard, FileProblem? problem)
    {
        if (problem is null)
            return false;
        lock (_shards)
            Failure ??= (shard.CachePath, problem);
        return true;
    }

    private QuestionList QuestionsOf(CacheScope scope, string settings)
    {
        var name = settings + scope.Directory.Path;
        if (!_questions.TryGetValue(name, out var questions))
            _questions.Add(name, questions = new QuestionList(scope, surroundings));
        return questions;
    }
}
