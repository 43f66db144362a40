using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Cantil.Cli.Rendering;

/// <summary>Writing of text, numbers and quoted strings into a buffer of UTF-8.</summary>
internal static class Utf8Output
{
    public static void Put(this ArrayBufferWriter<byte> output, ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(output.GetSpan(utf8.Length));
        output.Advance(utf8.Length);
    }

    public static void Put(this ArrayBufferWriter<byte> output, byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }

    public static void Put(this ArrayBufferWriter<byte> output, int number)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(16), out var written);
        output.Advance(written);
    }

    public static void Put(this ArrayBufferWriter<byte> output, string text) =>
        output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));

    public static void Repeat(this ArrayBufferWriter<byte> output, byte value, int count)
    {
        // Not Fill: it is made of Vector<T>, which no published build has compiled ahead of time.
        var span = output.GetSpan(count);
        for (var i = 0; i < count; i++)
            span[i] = value;
        output.Advance(count);
    }

    /// <summary>Text for one line of a terminal: control characters, line endings among them, are shown as escapes.</summary>
    public static void PutLine(this ArrayBufferWriter<byte> output, string text)
    {
        foreach (var character in text)
            if (char.IsControl(character))
            {
                PutEscaped(output, text);
                return;
            }
        output.Put(text);
    }

    /// <summary>A string of JSON with its quotes (RFC 8259, section 7).</summary>
    public static void PutJson(this ArrayBufferWriter<byte> output, string text)
    {
        output.Put((byte)'"');
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= ' ' && text[i] != '"' && text[i] != '\\')
                continue;
            output.Put(text[start..i]);
            start = i + 1;
            switch (text[i])
            {
                case '"': output.Put("\\\""u8); break;
                case '\\': output.Put("\\\\"u8); break;
                case '\b': output.Put("\\b"u8); break;
                case '\t': output.Put("\\t"u8); break;
                case '\n': output.Put("\\n"u8); break;
                case '\f': output.Put("\\f"u8); break;
                case '\r': output.Put("\\r"u8); break;
                default: output.Put("\\u00"u8); output.PutHex(text[i]); break;
            }
        }
        output.Put(start == 0 ? text : text[start..]);
        output.Put((byte)'"');
    }

    private static void PutEscaped(ArrayBufferWriter<byte> output, string text)
    {
        Span<char> one = stackalloc char[2];
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n': output.Put("\\n"u8); break;
                case '\r': output.Put("\\r"u8); break;
                case '\t': output.Put("\\t"u8); break;
                case var control when char.IsControl(control): output.Put("\\x"u8); output.PutHex(control); break;
                default:
                    one[0] = text[i];
                    var length = 1;
                    if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length)
                    {
                        one[1] = text[++i];
                        length = 2;
                    }
                    output.Advance(Encoding.UTF8.GetBytes(one[..length], output.GetSpan(8)));
                    break;
            }
        }
    }

    private static void PutHex(this ArrayBufferWriter<byte> output, int value)
    {
        output.Put("0123456789abcdef"u8[value >> 4 & 15]);
        output.Put("0123456789abcdef"u8[value & 15]);
    }
}
