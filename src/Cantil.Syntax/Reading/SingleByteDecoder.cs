using Cantil.Foundation.Text;

namespace Cantil.Syntax.Reading;

/// <summary>Encodings in which a byte is a character and those below 0x80 are ASCII.</summary>
internal static class SingleByteDecoder
{
    public static DecodedSource Decode(ReadOnlySpan<byte> text, string name, EncodingKind kind, int table)
    {
        var high = kind == EncodingKind.SingleByte ? EncodingTables.High.Slice(table * 128, 128) : default;
        SourceError? error = null;
        // A character of these encodings takes at most three bytes.
        var buffer = new byte[SizeOf(text) + SourceText.Padding];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var b = text[i];
            if (b < 0x80)
            {
                buffer[length++] = b;
                continue;
            }
            var point = kind switch
            {
                EncodingKind.Latin1 => b,
                EncodingKind.SingleByte => high[b - 128],
                _ => EncodingTables.Undefined,
            };
            if (point == EncodingTables.Undefined)
            {
                error ??= SourceErrors.NotInEncoding(text, i, name);
                point = 0xFFFD;
            }
            length += Literals.GeneralizedUtf8.Write(point, buffer.AsSpan(length));
        }
        return new(buffer, length, name, false, error);
    }

    private static int SizeOf(ReadOnlySpan<byte> text)
    {
        var size = text.Length;
        foreach (var b in text)
            size += b >> 7 << 1;
        return size;
    }
}
