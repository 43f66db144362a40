using System.Buffers;
using System.Text;
using Cantil.Foundation.Text;

namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>How many columns a line takes: tabs go to the next stop, wide characters take two, marks and controls none.</summary>
internal static class LineWidth
{
    private static readonly SearchValues<byte> Plain = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"u8);

    public static int Of(ReadOnlySpan<byte> line, int tabWidth)
    {
        var width = 0;
        while (true)
        {
            var plain = line.IndexOfAnyExcept(Plain);
            if (plain < 0)
                return width + line.Length;
            width += plain;
            line = line[plain..];
            width = After(width, ref line, tabWidth);
        }
    }

    /// <summary>The offset behind the character with which a line reaches a width.</summary>
    public static int OffsetAt(ReadOnlySpan<byte> line, int limit, int tabWidth)
    {
        var rest = line;
        var width = 0;
        while (width < limit && !rest.IsEmpty)
            width = After(width, ref rest, tabWidth);
        return line.Length - rest.Length;
    }

    private static int After(int width, ref ReadOnlySpan<byte> line, int tabWidth)
    {
        Rune.DecodeFromUtf8(line, out var rune, out var length);
        line = line[length..];
        if (rune.Value == '\t')
            return tabWidth > 0 ? (width / tabWidth + 1) * tabWidth : width;
        if (rune.Value is < 0x20 or (>= 0x7F and < 0xA0) or 0xAD)
            return width;
        return width + DisplayWidth.Of(rune);
    }
}
