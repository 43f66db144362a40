using System.Buffers.Binary;

namespace Cantil.Foundation.Caching;

/// <summary>
/// 128 bits that tell contents apart: two lanes of multiplications folded to half their width. Fast and well spread, but no
/// protection against somebody who wants two contents to be equal.
/// </summary>
public readonly struct ContentHash(ulong low, ulong high) : IEquatable<ContentHash>
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;
    private const ulong Third = 0x165667B19E3779F9;
    private const ulong Fourth = 0xD6E8FEB86659FD93;

    /// <summary>In bytes.</summary>
    public const int Size = 16;

    public ulong Low { get; } = low;

    public ulong High { get; } = high;

    public static ContentHash Of(ReadOnlySpan<byte> content)
    {
        var (left, right) = (First, Second);
        var rest = content;
        for (; rest.Length >= 32; rest = rest[32..])
        {
            left = Fold(left ^ Read(rest), Read(rest[8..]) ^ Third);
            right = Fold(right ^ Read(rest[16..]), Read(rest[24..]) ^ Fourth);
        }
        Span<byte> last = stackalloc byte[32];
        last.Clear();
        rest.CopyTo(last);
        left = Fold(left ^ Read(last), Read(last[8..]) ^ Third);
        right = Fold(right ^ Read(last[16..]), Read(last[24..]) ^ Fourth);
        var length = (ulong)content.Length;
        return new ContentHash(Fold(left ^ length, right ^ Fourth), Fold(left ^ Second, right + length ^ First));
    }

    /// <summary>The hash that <see cref="WriteTo"/> wrote.</summary>
    public static ContentHash ReadFrom(ReadOnlySpan<byte> bytes) => new(Read(bytes), Read(bytes[8..]));

    public void WriteTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Low);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], High);
    }

    /// <summary>32 digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        WriteTo(bytes);
        Span<char> digits = stackalloc char[Size * 2];
        for (var i = 0; i < bytes.Length; i++)
        {
            digits[i * 2] = "0123456789abcdef"[bytes[i] >> 4];
            digits[i * 2 + 1] = "0123456789abcdef"[bytes[i] & 15];
        }
        return digits.ToString();
    }

    public bool Equals(ContentHash other) => Low == other.Low && High == other.High;

    public override bool Equals(object? obj) => obj is ContentHash other && Equals(other);

    public override int GetHashCode() => (int)Low;

    public static bool operator ==(ContentHash left, ContentHash right) => left.Equals(right);

    public static bool operator !=(ContentHash left, ContentHash right) => !left.Equals(right);

    private static ulong Read(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt64LittleEndian(bytes);

    private static ulong Fold(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
    }
}
