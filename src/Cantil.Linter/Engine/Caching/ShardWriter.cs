using System.Runtime.InteropServices;
using System.Text;
using Cantil.Foundation.Caching;

namespace Cantil.Linter.Engine.Caching;

/// <summary>Lays out a shard's file: header, entries, bodies, names, questions.</summary>
internal static class ShardWriter
{
    /// <param name="added">In the order of their names.</param>
    /// <param name="old">Where the bodies of old entries stand.</param>
    /// <param name="bodies">Where those of the others stand.</param>
    public static byte[] Write(
        List<NewCacheEntry> added, ShardContent old, ReadOnlySpan<byte> bodies, List<CacheQuestion> questions, ContentHash program)
    {
        var asked = Distinct(questions);
        var length = CacheHeader.Size + added.Count * CacheEntry.Size;
        foreach (var entry in added)
            length = checked(length + entry.Entry.PaddedLength + entry.Name.Length);
        var questionsStart = length;
        foreach (var question in asked)
            length = checked(length + 5 + Encoding.UTF8.GetByteCount(question.Path));
        var shard = new byte[length];
        WriteEntries(shard, added, old, bodies);
        var at = questionsStart;
        foreach (var question in asked)
        {
            shard[at] = question.Answer ? (byte)1 : (byte)0;
            var count = Encoding.UTF8.GetBytes(question.Path, shard.AsSpan(at + 5));
            BitConverter.TryWriteBytes(shard.AsSpan(at + 1), count);
            at += 5 + count;
        }
        CacheHeader.Write(shard, program, added.Count, questionsStart);
        return shard;
    }

    private static List<CacheQuestion> Distinct(List<CacheQuestion> questions)
    {
        if (questions.Count < 2)
            return questions;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var distinct = new List<CacheQuestion>();
        foreach (var question in questions)
            if (seen.Add(question.Path))
                distinct.Add(question);
        return distinct;
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
