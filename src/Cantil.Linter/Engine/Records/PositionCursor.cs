using System.Text;
using Cantil.Foundation.Text;

namespace Cantil.Linter.Engine.Records;

/// <summary>
/// Rows and columns of offsets that mostly ascend. It counts on from the last one in the same line, so that thousands of
/// findings in one line of a megabyte take no longer than in thousands of lines.
/// </summary>
internal struct PositionCursor(SourceText source)
{
    private readonly LineIndex _lines = source.Lines;
    private int _line = -1;
    private int _lineEnd;
    private int _offset;
    private int _column;

    public TextPosition Of(int offset)
    {
        offset = Math.Min(offset, source.Length);
        if (_line < 0 || offset < _offset || (offset >= _lineEnd && _line + 1 < _lines.Count))
        {
            _line = _lines.LineOf(offset);
            _lineEnd = _lines.EndWithBreak(_line);
            _offset = _lines.Start(_line);
            _column = 1;
        }
        _column += CodePoints(source.Slice(_offset, offset));
        _offset = offset;
        return new TextPosition(_line + 1, _column);
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
