using System.Runtime.InteropServices;
using Cantil.Foundation.Caching;

namespace Cantil.Linter.Engine.Caching;

/// <summary>Lays out a shard's file: header, entries, bodies, names, directory.</summary>
internal static class ShardWriter
{
    /// <param name="added">In the order of their names.</param>
    /// <param name="old">Where the bodies of old entries stand.</param>
    /// <param name="bodies">Where those of the others stand.</param>
    /// <param name="directory">Of the files, so that it can be told later whether there is still something to keep.</param>
    public static byte[] Write(
        List<NewCacheEntry> added, ShardContent old, ReadOnlySpan<byte> bodies, QuestionList questions, ContentHash program, ReadOnlySpan<byte> directory)
    {
        var length = CacheHeader.Size + added.Count * CacheEntry.Size + directory.Length;
        foreach (var entry in added)
            length = checked(length + entry.Entry.PaddedLength + entry.Name.Length);
        var shard = new byte[length];
        WriteEntries(shard, added, old, bodies);
        directory.CopyTo(shard.AsSpan(length - directory.Length));
        new CacheHeader(added.Count, questions.Count, questions.HashOf(questions.Count), directory.Length).Write(shard, program);
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
