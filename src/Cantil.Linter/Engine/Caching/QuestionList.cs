using System.Buffers.Binary;
using System.Text;
using Cantil.Foundation.Caching;
using Cantil.Foundation.Files;

namespace Cantil.Linter.Engine.Caching;

/// <summary>
/// The questions that all shards of some settings depend on, in the order in which they were first asked: one file of the cache,
/// to which runs add. A shard says how many of them it depends on and what their hash was, so a list that another run has written
/// meanwhile cannot be taken for the one that it needs.
/// </summary>
internal sealed class QuestionList
{
    private const string Suffix = ".questions";

    private readonly CacheScope _scope;
    private readonly Surroundings _surroundings;
    private readonly string _name;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<int> _ends = [];
    private readonly Dictionary<int, ContentHash> _hashes = [];
    private byte[] _bytes = [];
    private bool _isLoaded;

    public QuestionList(CacheScope scope, Surroundings surroundings)
    {
        _scope = scope;
        _surroundings = surroundings;
        _name = scope.Settings + Suffix;
    }

    /// <summary>How many questions there are whose answers hold.</summary>
    public int Count => _ends.Count;

    /// <summary>Whether what depends on the first questions may be used.</summary>
    public bool Holds(int count, ContentHash hash)
    {
        if (count == 0)
            return true;
        lock (_known)
        {
            Load();
            return count > 0 && count <= Count && HashOf(count) == hash;
        }
    }

    /// <summary>Of the first questions.</summary>
    public ContentHash HashOf(int count)
    {
        lock (_known)
        {
            if (!_hashes.TryGetValue(count, out var hash))
                _hashes.Add(count, hash = ContentHash.Of(_bytes.AsSpan(0, count == 0 ? 0 : _ends[count - 1])));
            return hash;
        }
    }

    /// <summary>Adds what was asked in this run and writes the list if that is new.</summary>
    /// <returns>Null when it went well.</returns>
    public FileProblem? Save()
    {
        if (_surroundings.Asked.Count == 0)
            return null;
        Load();
        var before = Count;
        for (var i = 0; i < _surroundings.Asked.Count; i++)
            Add(_surroundings.Asked[i]);
        return Count == before ? null : _scope.Directory.Write(_scope.Folder, _name, _bytes.AsSpan(0, _ends[^1]));
    }

    /// <summary>Reads the list up to the first question whose answer is another one now.</summary>
    private void Load()
    {
        if (_isLoaded)
            return;
        _isLoaded = true;
        var reader = new FileReader();
        if (reader.Read(_scope.Directory.PathOf(_scope.Folder, _name)) is not null)
            return;
        var list = reader.Bytes;
        for (var at = 0; Next(list, at) is { } question; at = _ends[^1])
            if (!_surroundings.Holds(question) || !Add(question))
                return;
    }

    private static CacheQuestion? Next(ReadOnlySpan<byte> list, int at)
    {
        if (at > list.Length - 5)
            return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(list[(at + 1)..]);
        return length <= 0 || length > list.Length - at - 5 || list[at] >> 1 > (int)CacheQuestionKind.IsDirectory
            ? null
            : new CacheQuestion((CacheQuestionKind)(list[at] >> 1), Encoding.UTF8.GetString(list.Slice(at + 5, length)), (list[at] & 1) != 0);
    }

    private bool Add(CacheQuestion question)
    {
        if (!_known.Add((char)('0' + (int)question.Kind) + question.Path))
            return false;
        var start = _ends.Count == 0 ? 0 : _ends[^1];
        var needed = start + 5 + Encoding.UTF8.GetMaxByteCount(question.Path.Length);
        if (_bytes.Length < needed)
            Array.Resize(ref _bytes, needed * 2);
        _bytes[start] = (byte)(((int)question.Kind << 1) | (question.Answer ? 1 : 0));
        var length = Encoding.UTF8.GetBytes(question.Path, _bytes.AsSpan(start + 5));
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(start + 1), length);
        _ends.Add(start + 5 + length);
        return true;
    }
}
