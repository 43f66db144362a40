using System.Text;
using System.Text.Unicode;

namespace Cantil.Syntax.Reading;

/// <summary>The way back from <see cref="SourceDecoder"/>: makes the bytes of a file of its text, in the file's own encoding.</summary>
public static class SourceEncoder
{
    /// <summary>The bytes of a text.</summary>
    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="original">How the file was read.</param>
    /// <param name="bytes">The text itself where it is those of the file.</param>
    /// <returns>False where the encoding cannot say it.</returns>
    public static bool TryEncode(ReadOnlySpan<byte> utf8, scoped in DecodedSource original, out ReadOnlySpan<byte> bytes)
    {
        bytes = utf8;
        if (original.HasByteOrderMark)
        {
            bytes = (byte[])[0xEF, 0xBB, 0xBF, .. utf8];
            return true;
        }
        if (original.Encoding == "utf-8")
            return true;
        var (kind, number) = EncodingTables.Find(EncodingName.Normalize(original.Encoding));
        if (kind == EncodingKind.Utf8)
            return true;
        var encoded = kind switch
        {
            EncodingKind.Ascii or EncodingKind.Latin1 or EncodingKind.SingleByte => EncodeSingle(utf8, kind, number),
            EncodingKind.CodePage => EncodePage(utf8, number),
            _ => null,
        };
        bytes = encoded;
        return encoded is not null;
    }

    private static byte[]? EncodeSingle(ReadOnlySpan<byte> utf8, EncodingKind kind, int table)
    {
        if (Ascii.IsValid(utf8))
            return utf8.ToArray();
        if (kind == EncodingKind.Ascii)
            return null;
        var bytes = new List<byte>(utf8.Length);
        while (!utf8.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(utf8, out var rune, out var length) != System.Buffers.OperationStatus.Done || ByteOf(rune.Value, kind, table) is not { } value)
                return null;
            bytes.Add(value);
            utf8 = utf8[length..];
        }
        return [.. bytes];
    }

    private static byte? ByteOf(int point, EncodingKind kind, int table)
    {
        if (point < 0x80 || (kind == EncodingKind.Latin1 && point < 0x100))
            return (byte)point;
        if (kind == EncodingKind.Latin1)
            return null;
        var high = EncodingTables.High.Slice(table * 128, 128);
        for (var i = 0; i < high.Length; i++)
            if (high[i] == point)
                return (byte)(128 + i);
        return null;
    }

    private static byte[]? EncodePage(ReadOnlySpan<byte> utf8, int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            return encoding is null || !Utf8.IsValid(utf8) ? null : encoding.GetBytes(Encoding.UTF8.GetString(utf8));
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
