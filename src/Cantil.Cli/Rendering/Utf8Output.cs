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
    public static void PutLine(this ArrayBufferWriter<byte> output, ReadOnlySpan<byte> utf8)
    {
        if (IsPrintable(utf8))
        {
            output.Put(utf8);
            return;
        }
        while (!utf8.IsEmpty)
        {
            Rune.DecodeFromUtf8(utf8, out var rune, out var consumed);
            if (Rune.IsControl(rune))
                PutEscaped(output, rune.Value);
            else
                output.Put(utf8[..consumed]);
            utf8 = utf8[consumed..];
        }
    }

    /// <inheritdoc cref="PutLine(ArrayBufferWriter{byte}, ReadOnlySpan{byte})"/>
    public static void PutLine(this ArrayBufferWriter<byte> output, string text) => output.PutLine(Encoding.UTF8.GetBytes(text));

    /// <summary>A string of JSON with its quotes (RFC 8259, section 7).</summary>
    public static void PutJson(this ArrayBufferWriter<byte> output, ReadOnlySpan<byte> utf8)
    {
        output.Put((byte)'"');
        var start = 0;
        for (var i = 0; i < utf8.Length; i++)
        {
            var unit = utf8[i];
            if (unit >= ' ' && unit != '"' && unit != '\\')
                continue;
            output.Put(utf8[start..i]);
            start = i + 1;
            switch (unit)
            {
                case (byte)'"': output.Put("\\\""u8); break;
                case (byte)'\\': output.Put("\\\\"u8); break;
                case (byte)'\b': output.Put("\\b"u8); break;
                case (byte)'\t': output.Put("\\t"u8); break;
                case (byte)'\n': output.Put("\\n"u8); break;
                case (byte)'\f': output.Put("\\f"u8); break;
                case (byte)'\r': output.Put("\\r"u8); break;
                default: output.Put("\\u00"u8); output.PutHex(unit); break;
            }
        }
        output.Put(utf8[start..]);
        output.Put((byte)'"');
    }

    /// <inheritdoc cref="PutJson(ArrayBufferWriter{byte}, ReadOnlySpan{byte})"/>
    public static void PutJson(this ArrayBufferWriter<byte> output, string text) => output.PutJson(Encoding.UTF8.GetBytes(text));

    /// <summary>Text of an element or an attribute; characters that XML cannot hold become replacement characters (XML 1.0, section 2.2).</summary>
    public static void PutXml(this ArrayBufferWriter<byte> output, ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < utf8.Length; i++)
            switch (utf8[i])
            {
                case (byte)'&': output.Put("&amp;"u8); break;
                case (byte)'<': output.Put("&lt;"u8); break;
                case (byte)'>': output.Put("&gt;"u8); break;
                case (byte)'"': output.Put("&quot;"u8); break;
                case (byte)'\n': output.Put("&#10;"u8); break;
                case (byte)'\r': output.Put("&#13;"u8); break;
                case (byte)'\t': output.Put("&#9;"u8); break;
                case < (byte)' ': output.Put("\uFFFD"u8); break;
                case 0xEF when utf8[i..].StartsWith("\uFFFE"u8) || utf8[i..].StartsWith("\uFFFF"u8): output.Put("\uFFFD"u8); i += 2; break;
                case var unit: output.Put(unit); break;
            }
    }

    /// <summary>How many a number takes.</summary>
    public static int Digits(int number)
    {
        var digits = 1;
        for (; number >= 10; number /= 10)
            digits++;
        return digits;
    }

    /// <summary>Two hexadecimal digits.</summary>
    public static void PutHex(this ArrayBufferWriter<byte> output, int value)
    {
        output.Put("0123456789abcdef"u8[value >> 4 & 15]);
        output.Put("0123456789abcdef"u8[value & 15]);
    }

    /// <summary>Whether there is no control character in it; those above 127 start with a byte of C2.</summary>
    private static bool IsPrintable(ReadOnlySpan<byte> utf8)
    {
        foreach (var unit in utf8)
            if (unit is < (byte)' ' or 0x7F or 0xC2)
                return false;
        return true;
    }

    private static void PutEscaped(ArrayBufferWriter<byte> output, int control)
    {
        switch (control)
        {
            case '\n': output.Put("\\n"u8); break;
            case '\r': output.Put("\\r"u8); break;
            case '\t': output.Put("\\t"u8); break;
            default: output.Put("\\x"u8); output.PutHex(control); break;
        }
    }
}
