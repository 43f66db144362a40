using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Cantil.Foundation.Caching;

namespace Cantil.Linter.Engine.Caching;

/// <summary>The start of a shard's file: what it is, which program wrote it, what it depends on, and a hash of all that follows.</summary>
/// <param name="Entries">How many files it holds.</param>
/// <param name="Questions">How many of the <see cref="QuestionList"/> it depends on.</param>
/// <param name="QuestionHash">Of those.</param>
/// <param name="DirectoryLength">Of the path of the files' directory, in bytes of UTF-8; it stands at the end.</param>
internal readonly record struct CacheHeader(int Entries, int Questions, ContentHash QuestionHash, int DirectoryLength)
{
    /// <summary>In bytes.</summary>
    public const int Size = 80;

    // It changes with the format. Numbers are in the machine's own order, so a machine with another one sees another word.
    private const ulong Magic = 0x0231_4C49_544E_4143;

    private const int Hashed = 40;

    /// <summary>Fills in the header of a shard that is complete but for it.</summary>
    public void Write(Span<byte> shard, ContentHash program)
    {
        MemoryMarshal.Write(shard, Magic);
        program.WriteTo(shard[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(shard[40..], shard.Length);
        BinaryPrimitives.WriteInt32LittleEndian(shard[44..], Entries);
        BinaryPrimitives.WriteInt32LittleEndian(shard[48..], Questions);
        BinaryPrimitives.WriteInt32LittleEndian(shard[52..], DirectoryLength);
        QuestionHash.WriteTo(shard[56..]);
        ContentHash.Of(shard[Hashed..]).WriteTo(shard[24..]);
    }

    /// <summary>Reads the header; null where the bytes are no whole shard of this program.</summary>
    /// <param name="isForeign">Whether another program wrote it.</param>
    public static CacheHeader? Read(ReadOnlySpan<byte> shard, ContentHash program, out bool isForeign)
    {
        isForeign = false;
        if (shard.Length < Size || MemoryMarshal.Read<ulong>(shard) != Magic)
            return null;
        isForeign = ContentHash.ReadFrom(shard[8..]) != program;
        if (isForeign || BinaryPrimitives.ReadInt32LittleEndian(shard[40..]) != shard.Length ||
            ContentHash.ReadFrom(shard[24..]) != ContentHash.Of(shard[Hashed..]))
            return null;
        var entries = BinaryPrimitives.ReadInt32LittleEndian(shard[44..]);
        var directory = BinaryPrimitives.ReadInt32LittleEndian(shard[52..]);
        return entries >= 0 && entries <= (shard.Length - Size) / CacheEntry.Size && directory >= 0 && directory <= shard.Length - Size
            ? new CacheHeader(entries, BinaryPrimitives.ReadInt32LittleEndian(shard[48..]), ContentHash.ReadFrom(shard[56..]), directory)
            : null;
    }
}
