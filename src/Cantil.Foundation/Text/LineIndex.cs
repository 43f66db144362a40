using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;

namespace Cantil.Foundation.Text;

/// <summary>Offsets of the starts of lines; a line ends with LF, CR LF or CR, as Python's universal newlines.</summary>
public sealed class LineIndex
{
    private readonly SourceText _text;
    private int[] _starts;

    /// <summary>The line that was asked for last; only a hint, so that threads may share it.</summary>
    private int _last;

    internal LineIndex(SourceText text)
    {
        _text = text;
        _starts = new int[Math.Max(16, text.Length / 24)];
        Count = 1;
        var buffer = text.Buffer;
        var (lineFeed, carriageReturn) = (Vector128.Create((byte)'\n'), Vector128.Create((byte)'\r'));
        // The padding behind the text holds no line ending, and what stands behind that is not looked at.
        for (var offset = 0; offset < text.Length; offset += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref buffer[0], (nuint)offset);
            var found = (Vector128.Equals(bytes, lineFeed) | Vector128.Equals(bytes, carriageReturn)).ExtractMostSignificantBits();
            for (; found != 0; found &= found - 1)
            {
                var at = offset + BitOperations.TrailingZeroCount(found);
                if (buffer[at] == '\n' || buffer[at + 1] != '\n')
                    Add(at + 1);
            }
        }
    }

    private void Add(int start)
    {
        if (Count == _starts.Length)
            Array.Resize(ref _starts, Count * 2);
        _starts[Count++] = start;
    }

    /// <summary>How many lines; the last may be empty, and a text always has one.</summary>
    public int Count { get; private set; }

    /// <summary>The offset of the start of a line; <paramref name="line"/> counts from 0.</summary>
    public int Start(int line) => line < Count ? _starts[line] : _text.Length;

    /// <summary>The offset behind the line, its line ending included.</summary>
    public int EndWithBreak(int line) => line + 1 < Count ? _starts[line + 1] : _text.Length;

    /// <summary>The offset behind the line's last character, its line ending left out.</summary>
    public int End(int line)
    {
        var end = EndWithBreak(line);
        if (line + 1 >= Count)
            return end;
        var span = _text.Span;
        end--;
        return span[end] == '\n' && end > _starts[line] && span[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The line, counted from 0, that holds an offset; the offset behind the text is in the last line.</summary>
    public int LineOf(int offset)
    {
        // Who asks goes through the text most of the time.
        var last = _last;
        if (_starts[last] <= offset)
        {
            if (last + 1 == Count || offset < _starts[last + 1])
                return last;
            if (last + 2 == Count || offset < _starts[last + 2])
                return _last = last + 1;
        }
        // By hand: the framework's search makes its comparer through reflection when it is first used.
        int low = 0, high = Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return _last = low;
    }

    /// <summary>Row and column from 1, the column in code points.</summary>
    public TextPosition Position(int offset)
    {
        var line = LineOf(offset);
        return new TextPosition(line + 1, CodePoints(_text.Slice(_starts[line], offset)) + 1);
    }

    private static int CodePoints(ReadOnlySpan<byte> utf8)
    {
        if (Ascii.IsValid(utf8))
            return utf8.Length;
        var count = 0;
        foreach (var b in utf8)
            count += (b & 0xC0) != 0x80 ? 1 : 0;
        return count;
    }
}
