using System.Runtime.InteropServices;
using Cantil.Foundation.Files;
using Cantil.Linter.Engine.Records;

namespace Cantil.Linter.Engine.Caching;

/// <summary>What was read of a shard: checked, so that nothing in it leads astray.</summary>
internal sealed class ShardContent
{
    private readonly byte[] _bytes;
    private readonly int _length;

    private ShardContent(byte[] bytes, int length, CacheEntry[] entries)
    {
        _bytes = bytes;
        _length = length;
        Entries = entries;
    }

    public static ShardContent Empty { get; } = new([], 0, []);

    /// <summary>In the order of their names' bytes.</summary>
    public CacheEntry[] Entries { get; }

    /// <summary>What a file of a cache holds; empty where it is not there, not whole, another program's, or not true any more.</summary>
    /// <param name="isBroken">Whether there is one that should have been usable.</param>
    public static ShardContent Read(string path, CacheScope scope, QuestionList questions, out bool isBroken)
    {
        isBroken = false;
        var reader = new FileReader();
        if (reader.Read(path) is not null)
            return Empty;
        var shard = reader.Bytes;
        if (CacheHeader.Read(shard, scope.Program, out var isForeign) is not { } header)
        {
            isBroken = !isForeign;
            return Empty;
        }
        if (!questions.Holds(header.Questions, header.QuestionHash))
            return Empty;
        var entries = MemoryMarshal.Cast<byte, CacheEntry>(shard.Slice(CacheHeader.Size, header.Entries * CacheEntry.Size)).ToArray();
        var content = new ShardContent(reader.Detach(), shard.Length, entries);
        isBroken = !content.AreEntriesSound();
        return isBroken ? Empty : content;
    }

    public ReadOnlySpan<byte> Name(in CacheEntry entry) => _bytes.AsSpan(entry.NameStart, entry.NameLength);

    public ReadOnlySpan<byte> Body(in CacheEntry entry) => _bytes.AsSpan(entry.BodyStart, entry.BodyLength);

    public FileFindings FindingsOf(in CacheEntry entry)
    {
        var body = Body(entry);
        return new FileFindings(
            MemoryMarshal.Cast<byte, FindingRecord>(body[..entry.FixesStart]),
            MemoryMarshal.Cast<byte, FixRecord>(body[entry.FixesStart..entry.EditsStart]),
            MemoryMarshal.Cast<byte, EditRecord>(body[entry.EditsStart..entry.TextStart]), body[entry.TextStart..]);
    }

    private bool AreEntriesSound()
    {
        foreach (ref readonly var entry in Entries.AsSpan())
        {
            var most = Math.Max(Math.Max(entry.Findings, entry.Fixes), Math.Max(entry.Edits, entry.TextLength));
            // None can be larger than the whole, or the sum of their lengths could overflow.
            if ((entry.Findings | entry.Fixes | entry.Edits | entry.TextLength) < 0 || most > _length / 8 + entry.TextLength || most > _length ||
                !IsInside(entry.NameStart, entry.NameLength) || !IsInside(entry.BodyStart, entry.BodyLength) || !FindingsOf(entry).AreSound())
                return false;
        }
        return true;
    }

    private bool IsInside(int start, int length) => start >= 0 && length >= 0 && start <= _length - length;
}
