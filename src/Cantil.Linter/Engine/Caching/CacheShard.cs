using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using Cantil.Foundation.Caching;
using Cantil.Foundation.Files;
using Cantil.Linter.Engine.Records;

namespace Cantil.Linter.Engine.Caching;

/// <summary>
/// What is kept for the files of one directory: one file of the cache. It is read when the first of them is linted, and written at
/// the end of the run if something in it is new. Between that many threads ask, each about files of its own.
/// </summary>
/// <param name="directory">Of the files, with a slash at its end.</param>
internal sealed class CacheShard(CacheScope scope, string directory, Surroundings surroundings, QuestionList questions)
{
    /// <summary>In bytes: what would be larger is not worth being kept, and could not be read as one piece.</summary>
    private const long MaximumLength = 1_000_000_000;

    private readonly string _name = NameOf(scope, directory);
    private readonly List<NewCacheEntry> _new = [];
    private readonly ArrayBufferWriter<byte> _bodies = new();
    private ShardContent? _old;
    private State[] _states = [];

    private enum State : byte
    {
        /// <summary>The file was no part of this run so far.</summary>
        Unasked,
        Valid,
        Outdated,
    }

    /// <summary>Whether there is something to <see cref="Save"/>.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>What its entries depend on; to be saved before it.</summary>
    public QuestionList Questions => questions;

    public CacheScope Scope => scope;

    public string CachePath => scope.Directory.Path;

    /// <summary>Reads what was kept, the first time.</summary>
    /// <returns>Whether there was something, but damaged.</returns>
    public bool Load()
    {
        lock (_new)
        {
            if (_old is not null)
                return false;
            var old = ShardContent.Read(scope.Directory.PathOf(scope.Folder, _name), scope, questions, out var isBroken);
            _states = new State[old.Entries.Length];
            _old = old;
            return isBroken;
        }
    }

    /// <summary>The number of a file's entry, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        var entries = _old!.Entries;
        int low = 0, high = entries.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var order = _old.Name(entries[middle]).SequenceCompareTo(name);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }

    /// <summary>Whether the file is, as far as the file system says, the one that was linted.</summary>
    public bool IsCurrent(int entry, in FileStamp stamp)
    {
        if (!_old!.Entries[entry].Stamp.Equals(stamp))
            return false;
        _states[entry] = State.Valid;
        return true;
    }

    /// <summary>Whether a file with another stamp has the same content and permissions; then the new stamp is kept.</summary>
    public bool IsSame(int entry, in FileStamp stamp, ReadOnlySpan<byte> content)
    {
        ref var kept = ref _old!.Entries[entry];
        if (kept.Stamp.Size != content.Length || kept.Stamp.Mode != stamp.Mode || kept.Hash != ContentHash.Of(content))
            return false;
        _states[entry] = State.Valid;
        var settled = Settled(stamp);
        if (!kept.Stamp.Equals(settled))
        {
            kept = kept with { Stamp = settled };
            IsChanged = true;
        }
        return true;
    }

    public FileFindings FindingsOf(int entry) => _old!.FindingsOf(_old.Entries[entry]);

    /// <summary>Makes an entry disappear, because its file is linted again.</summary>
    public void Forget(int entry)
    {
        _states[entry] = State.Outdated;
        IsChanged = true;
    }

    /// <summary>Keeps what was found in a file.</summary>
    /// <param name="stamp">Asked for before the file was read.</param>
    public void Add(ReadOnlySpan<byte> name, in FileStamp stamp, ContentHash hash, in FileFindings findings)
    {
        lock (_new)
        {
            if (_bodies.WrittenCount > MaximumLength)
                return;
            var start = _bodies.WrittenCount;
            _bodies.Write(MemoryMarshal.AsBytes(findings.Records));
            _bodies.Write(MemoryMarshal.AsBytes(findings.Fixes));
            _bodies.Write(MemoryMarshal.AsBytes(findings.Edits));
            _bodies.Write(findings.Text);
            var entry = new CacheEntry(
                Settled(stamp), hash, 0, 0, start, findings.Count, findings.Fixes.Length, findings.Edits.Length, findings.Text.Length, 0);
            _new.Add(new NewCacheEntry(name.ToArray(), entry, IsOld: false));
            IsChanged = true;
        }
    }

    /// <summary>Writes the shard; entries of files that are gone are left out.</summary>
    /// <returns>Null when it went well.</returns>
    public FileProblem? Save()
    {
        var entries = _old!.Entries;
        for (var i = 0; i < entries.Length; i++)
            if (_states[i] == State.Valid || (_states[i] == State.Unasked && IsThere(entries[i])))
                _new.Add(new NewCacheEntry(_old.Name(entries[i]).ToArray(), entries[i], IsOld: true));
        var length = 0L;
        foreach (var entry in _new)
            length += CacheEntry.Size + entry.Entry.PaddedLength + entry.Name.Length;
        if (length > MaximumLength)
            return null;
        _new.Sort(static (a, b) => a.Name.AsSpan().SequenceCompareTo(b.Name));
        var shard = ShardWriter.Write(_new, _old, _bodies.WrittenSpan, questions, scope.Program, Encoding.UTF8.GetBytes(directory));
        return scope.Directory.Write(scope.Folder, _name, shard);
    }

    private static string NameOf(CacheScope scope, string directory)
    {
        var hash = new HashBuilder();
        hash.Add(directory);
        hash.Add(scope.Settings);
        return hash.ToHash().ToString();
    }

    /// <summary>A stamp to believe in; of a file that may still be written to without the file system showing it, one that never fits.</summary>
    private FileStamp Settled(in FileStamp stamp) => stamp.IsSettled(surroundings.Start) ? stamp : stamp with { Modified = 0 };

    private bool IsThere(in CacheEntry entry) => PathProbe.Exists(directory + Encoding.UTF8.GetString(_old!.Name(entry)));
}
