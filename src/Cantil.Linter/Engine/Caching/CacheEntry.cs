using System.Runtime.CompilerServices;
using Cantil.Foundation.Caching;
using Cantil.Linter.Engine.Records;

namespace Cantil.Linter.Engine.Caching;

/// <summary>One file in a shard, as it stands on the disk. Its body is its findings, fixes, edits and texts, in this order.</summary>
/// <param name="NameStart">Where the file's name stands in the shard.</param>
/// <param name="BodyStart">In the shard.</param>
/// <param name="Unused">Fills it up to a multiple of eight bytes.</param>
internal readonly record struct CacheEntry(
    FileStamp Stamp, ContentHash Hash, int NameStart, int NameLength, int BodyStart, int Findings, int Fixes, int Edits, int TextLength, int Unused)
{
    /// <summary>In bytes.</summary>
    public static int Size => Unsafe.SizeOf<CacheEntry>();

    public int FixesStart => checked(Findings * Unsafe.SizeOf<FindingRecord>());

    public int EditsStart => checked(FixesStart + Fixes * Unsafe.SizeOf<FixRecord>());

    public int TextStart => checked(EditsStart + Edits * Unsafe.SizeOf<EditRecord>());

    public int BodyLength => checked(TextStart + TextLength);

    /// <summary>With the bytes that bring the next one to a multiple of eight.</summary>
    public int PaddedLength => BodyLength + 7 & ~7;
}
