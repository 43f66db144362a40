using System.Runtime.InteropServices;
using Cantil.Foundation.Caching;

namespace Cantil.Linter.Engine.Caching;

/// <summary>Lays out a shard's file: header, entries, bodies, names.</summary>
internal static class ShardWriter
{
    /// <param name="added">In the order of their names.</param>
    /// <param name="old">Where the bodies of old entries stand.</param>
    /// <param name="bodies">Where those of the others stand.</param>
    public static byte[] Write(
        List<NewCacheEntry> added, ShardContent old, ReadOnlySpan<byte> bodies, QuestionList questions, ContentHash program)
    {
        var length = CacheHeader.Size + added.Count * CacheEntry.Size;
        foreach (var entry in added)
            length = checked(length + entry.Entry.PaddedLength + entry.Name.Length);
        var shard = new byte[length];
        WriteEntries(shard, added, old, bodies);
        new CacheHeader(added.Count, questions.Count, questions.HashOf(questions.Count)).Write(shard, program);
        return shard;
    }

    private static void WriteEntries(byte[] shard, List<NewCacheEntry> added, ShardContent old, ReadOnlySpan<byte> bodies)
    {
        var entries = MemoryMarshal.Cast<byte, CacheEntry>(shard.AsSpan(CacheHeader.Size, added.Count * CacheEntry.Size));
        var at = CacheHeader.Size + added.Count * CacheEntry.Size;
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = added[i].Entry;
            var body = added[i].IsOld ? old.Body(entry) : bodies.Slice(entry.BodyStart, entry.BodyLength);
            body.CopyTo(shard.AsSpan(at));
            entries[i] = entry with { BodyStart = at };
            at += entry.PaddedLength;
        }
        for (var i = 0; i < entries.Length; i++)
        {
            var name = added[i].Name;
            name.CopyTo(shard, at);
            entries[i] = entries[i] with { NameStart = at, NameLength = name.Length };
            at += name.Length;
        }
    }
}
