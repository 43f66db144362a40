using System.Buffers;
using System.Text;
using Cantil.Foundation.Text;

namespace Cantil.Cli.Rendering;

/// <summary>A line of source as a terminal may show it: tabs as four spaces, control characters and reversals of direction by signs for them.</summary>
internal static class VisibleText
{
    private const int TabWidth = 4;

    public static int Width(ReadOnlySpan<byte> utf8)
    {
        if (IsPlain(utf8))
            return utf8.Length;
        var width = 0;
        while (!utf8.IsEmpty)
        {
            Rune.DecodeFromUtf8(utf8, out var rune, out var consumed);
            width += WidthOf(rune);
            utf8 = utf8[consumed..];
        }
        return width;
    }

    public static void Put(ReadOnlySpan<byte> utf8, LineWindow window, ArrayBufferWriter<byte> output)
    {
        if (window.To == int.MaxValue && IsPlain(utf8))
        {
            output.Put(utf8);
            return;
        }
        var column = 0;
        var cut = window.From > 0;
        if (cut)
            output.Put("…"u8);
        while (!utf8.IsEmpty)
        {
            Rune.DecodeFromUtf8(utf8, out var rune, out var consumed);
            var next = column + WidthOf(rune);
            // The ellipses take the first and the last column of the window.
            if (next > window.To - 1 && (utf8.Length > consumed || next > window.To))
            {
                output.Put("…"u8);
                return;
            }
            if (column > window.From || (!cut && column == window.From))
                PutRune(rune, utf8[..consumed], output);
            column = next;
            utf8 = utf8[consumed..];
        }
    }

    private static bool IsPlain(ReadOnlySpan<byte> utf8) => utf8.IndexOfAnyExceptInRange((byte)' ', (byte)'~') < 0;

    private static int WidthOf(Rune rune) => rune.Value switch
    {
        '\t' => TabWidth,
        < 0x300 => 1,
        _ when IsDirection(rune.Value) => 1,
        _ => DisplayWidth.Of(rune),
    };

    private static void PutRune(Rune rune, ReadOnlySpan<byte> utf8, ArrayBufferWriter<byte> output)
    {
        switch (rune.Value)
        {
            case '\t':
                output.Put("    "u8);
                break;
            case < ' ':
                PutPicture(0x2400 + rune.Value, output);
                break;
            case 0x7F:
                PutPicture(0x2421, output);
                break;
            case >= 0x80 and < 0xA0:
            case var value when IsDirection(value):
                PutPicture(0xFFFD, output);
                break;
            // Joined emoji would be narrower than their parts.
            case 0x200D:
                break;
            default:
                if (rune == Rune.ReplacementChar)
                    PutPicture(0xFFFD, output);
                else
                    output.Put(utf8);
                break;
        }
    }

    private static void PutPicture(int value, ArrayBufferWriter<byte> output) => output.Advance(new Rune(value).EncodeToUtf8(output.GetSpan(4)));

    private static bool IsDirection(int value) => value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;
}
