using System.Text;
using Cantil.Foundation.Text;

namespace Cantil.Cli.Rendering;

/// <summary>
/// Rows and columns of offsets that mostly ascend. It counts on from the last one in the same line, so that thousands of
/// findings in one line of a megabyte take no longer than in thousands of lines.
/// </summary>
internal struct PositionCursor(SourceText source)
{
    private int _line = -1;
    private int _offset;
    private int _column;

    public TextPosition Of(int offset)
    {
        offset = Math.Min(offset, source.Length);
        var line = source.Lines.LineOf(offset);
        if (line != _line || offset < _offset)
        {
            _line = line;
            _offset = source.Lines.Start(line);
            _column = 1;
        }
        _column += CodePoints(source.Slice(_offset, offset));
        _offset = offset;
        return new TextPosition(line + 1, _column);
    }

    private static int CodePoints(ReadOnlySpan<byte> utf8)
    {
        if (Ascii.IsValid(utf8))
            return utf8.Length;
        var count = 0;
        foreach (var unit in utf8)
            count += (unit & 0xC0) != 0x80 ? 1 : 0;
        return count;
    }
}
