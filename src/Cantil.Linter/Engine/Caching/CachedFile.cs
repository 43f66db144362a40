using System.Text;
using Cantil.Foundation.Caching;
using Cantil.Linter.Engine.Records;

namespace Cantil.Linter.Engine.Caching;

/// <summary>What is kept of one file after the other; one for each thread.</summary>
public sealed class CachedFile(LintCache cache)
{
    private CacheScope? _scope;
    private CacheShard? _shard;
    private string _directory = "";
    private byte[] _name = new byte[256];
    private int _nameLength;
    private FileStamp _stamp;
    private int _entry;

    /// <summary>Turns to a file; to be called before it is read.</summary>
    /// <param name="scope">Where it is kept; null where it is not.</param>
    /// <param name="path">Absolute.</param>
    /// <param name="isCurrent">Whether <see cref="Findings"/> are those of the file as it is now.</param>
    /// <returns>Whether the file may be kept at all.</returns>
    public bool Open(CacheScope? scope, string path, out bool isCurrent)
    {
        isCurrent = false;
        if (scope is null || !FileStamp.TryRead(path, out _stamp))
            return false;
        var split = path.LastIndexOf('/') + 1;
        if (_shard is null || !ReferenceEquals(scope, _scope) || !path.AsSpan(0, split).SequenceEqual(_directory))
        {
            _scope = scope;
            _directory = path[..split];
            _shard = cache.ShardOf(scope, _directory);
        }
        var name = path.AsSpan(split);
        var needed = Encoding.UTF8.GetMaxByteCount(name.Length);
        if (_name.Length < needed)
            _name = new byte[needed];
        _nameLength = Encoding.UTF8.GetBytes(name, _name);
        _entry = _shard.Find(Name);
        isCurrent = _entry >= 0 && _shard.IsCurrent(_entry, _stamp);
        return true;
    }

    /// <summary>Whether the file's content, which has been read, is the one that was linted.</summary>
    public bool IsSame(ReadOnlySpan<byte> content) => _entry >= 0 && _shard!.IsSame(_entry, _stamp, content);

    /// <summary>What was found; valid where the file is current or the same.</summary>
    public FileFindings Findings => _shard!.FindingsOf(_entry);

    /// <summary>Keeps what was found in it now.</summary>
    /// <param name="hash">Of its content.</param>
    public void Keep(ContentHash hash, in FileFindings findings)
    {
        Forget();
        _shard!.Add(Name, _stamp, hash, findings);
    }

    /// <summary>Keeps what is left to find in it, now that it has been changed; nothing where it was not written.</summary>
    /// <param name="hash">Of what should have been written. If something else was, that shows in the next run: it looks at the content of files as young as this.</param>
    public void KeepFixed(CacheScope? scope, string path, ContentHash hash, in FileFindings findings)
    {
        var before = _stamp;
        if (Open(scope, path, out _) && !_stamp.Equals(before))
            Keep(hash, findings);
    }

    /// <summary>Drops what was kept.</summary>
    public void Forget()
    {
        if (_entry >= 0)
            _shard!.Forget(_entry);
    }

    private ReadOnlySpan<byte> Name => _name.AsSpan(0, _nameLength);
}
