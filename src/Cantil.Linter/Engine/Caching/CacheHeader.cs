using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Cantil.Foundation.Caching;

namespace Cantil.Linter.Engine.Caching;

/// <summary>The start of a shard's file: what it is, which program wrote it, and a hash of all that follows.</summary>
internal static class CacheHeader
{
    /// <summary>In bytes.</summary>
    public const int Size = 64;

    // It changes with the format. Numbers are in the machine's own order, so a machine with another one sees another word.
    private const ulong Magic = 0x0131_4C49_544E_4143;

    /// <summary>Fills in the header of a shard that is complete but for it.</summary>
    /// <param name="questions">Where the questions stand.</param>
    public static void Write(Span<byte> shard, ContentHash program, int entries, int questions)
    {
        MemoryMarshal.Write(shard, Magic);
        program.WriteTo(shard[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(shard[40..], shard.Length);
        BinaryPrimitives.WriteInt32LittleEndian(shard[44..], entries);
        BinaryPrimitives.WriteInt32LittleEndian(shard[48..], questions);
        ContentHash.Of(shard[40..]).WriteTo(shard[24..]);
    }

    /// <summary>Reads the header; false where the bytes are no whole shard of this program.</summary>
    /// <param name="isForeign">Whether another program wrote it.</param>
    public static bool TryRead(ReadOnlySpan<byte> shard, ContentHash program, out int entries, out int questions, out bool isForeign)
    {
        (entries, questions, isForeign) = (0, 0, false);
        if (shard.Length < Size)
            return false;
        isForeign = MemoryMarshal.Read<ulong>(shard) == Magic && ContentHash.ReadFrom(shard[8..]) != program;
        if (isForeign || MemoryMarshal.Read<ulong>(shard) != Magic || BinaryPrimitives.ReadInt32LittleEndian(shard[40..]) != shard.Length ||
            ContentHash.ReadFrom(shard[24..]) != ContentHash.Of(shard[40..]))
            return false;
        entries = BinaryPrimitives.ReadInt32LittleEndian(shard[44..]);
        questions = BinaryPrimitives.ReadInt32LittleEndian(shard[48..]);
        return entries >= 0 && entries <= (shard.Length - Size) / CacheEntry.Size && questions >= Size && questions <= shard.Length;
    }
}
