using System.Text;
using System.Text.Unicode;
using Cantil.Foundation.Text;

namespace Cantil.Syntax.Reading;

/// <summary>
/// Makes UTF-8 of the bytes of a source file, by the rules of PEP 263 and the reference, section 2.1.4. UTF-8, which nearly
/// every file is, is only checked, where it lies.
/// </summary>
public static class SourceDecoder
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Takes away a byte order mark, finds the encoding, decodes what is not UTF-8.</summary>
    /// <param name="buffer">Its first <paramref name="length"/> bytes are the file; a byte order mark is overwritten.</param>
    public static DecodedSource Decode(byte[] buffer, int length)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)buffer.Length, nameof(length));
        var hasMark = buffer.AsSpan(0, length).StartsWith(Mark);
        if (hasMark)
        {
            length -= Mark.Length;
            buffer.AsSpan(Mark.Length, length).CopyTo(buffer);
        }
        var text = buffer.AsSpan(0, length);
        var shift = hasMark ? Mark.Length : 0;
        var (start, end) = EncodingCookie.Find(text);
        var name = end == 0 || text[start..end].SequenceEqual("utf-8"u8) ? "utf-8" : EncodingName.Simplify(Encoding.ASCII.GetString(text[start..end]));
        if (hasMark && name != "utf-8")
            return Broken(text, name, hasMark, SourceErrors.ContradictsMark(text, start, shift, name));
        if (name == "utf-8")
        {
            if (Utf8.IsValid(text))
                return WithPadding(buffer, length, name, hasMark);
            return Broken(text, name, hasMark, SourceErrors.NotUtf8(text, shift, isDeclared: end > 0));
        }
        return DecodeNamed(buffer, length, name, start);
    }

    private static DecodedSource DecodeNamed(byte[] buffer, int length, string name, int declaredAt)
    {
        var text = buffer.AsSpan(0, length);
        var (kind, number) = EncodingTables.Find(EncodingName.Normalize(name));
        switch (kind)
        {
            case EncodingKind.Unknown:
                return Broken(text, name, false, SourceErrors.Unknown(text, declaredAt, name));
            case EncodingKind.Wide:
                return Broken(text, name, false, SourceErrors.Wide(text, declaredAt, name));
            case EncodingKind.Utf8 when !Utf8.IsValid(text):
                return Broken(text, name, false, SourceErrors.NotUtf8(text, 0, isDeclared: true));
            case EncodingKind.Ascii or EncodingKind.Latin1 or EncodingKind.SingleByte when Ascii.IsValid(text):
            case EncodingKind.Utf8:
                return WithPadding(buffer, length, name, false);
            case EncodingKind.CodePage:
                return CodePageDecoder.Decode(text, name, number, declaredAt);
            default:
                return SingleByteDecoder.Decode(text, name, kind, number);
        }
    }

    private static DecodedSource WithPadding(byte[] buffer, int length, string name, bool hasMark)
    {
        if (buffer.Length < length + SourceText.Padding)
            Array.Resize(ref buffer, length + SourceText.Padding);
        return new(buffer, length, name, hasMark, null);
    }

    private static DecodedSource Broken(ReadOnlySpan<byte> text, string name, bool hasMark, SourceError error)
    {
        // Decoding with replacement and encoding again makes valid UTF-8 of anything.
        var readable = Encoding.UTF8.GetString(text);
        var buffer = new byte[Encoding.UTF8.GetByteCount(readable) + SourceText.Padding];
        return new(buffer, Encoding.UTF8.GetBytes(readable, buffer), name, hasMark, error);
    }
}
