using System.Buffers;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Text;

namespace Cantil.Cli.Rendering;

/// <summary>
/// The lines that a range touches with up to two before and behind, numbered, the range marked with carets or, over
/// several lines, with a bar at the left.
/// </summary>
internal readonly ref struct SourceFrame
{
    private const int Context = 2;

    private readonly LineIndex _lines;
    private readonly SourceText _source;
    private readonly Palette _palette;
    private readonly ArrayBufferWriter<byte> _output;
    private readonly int _start;
    private readonly int _end;
    private readonly int _firstMarked;
    private readonly int _lastMarked;
    private readonly int _firstShown;
    private readonly int _lastShown;
    private readonly LineWindow _window;

    public SourceFrame(SourceText source, TextRange range, Palette palette, ArrayBufferWriter<byte> output)
    {
        _source = source;
        _lines = source.Lines;
        _palette = palette;
        _output = output;
        _start = Math.Min(range.Start, source.Length);
        _end = Math.Clamp(range.End, _start, source.Length);
        _firstMarked = _lines.LineOf(_start);
        _lastMarked = _lines.LineOf(_end);
        // A range that ends with a line ending ends in the line that has it.
        if (_lastMarked > _firstMarked && _end == _lines.Start(_lastMarked))
            _lastMarked--;
        _firstShown = Math.Max(0, _firstMarked - Context);
        while (_firstShown < _firstMarked && IsBlank(_firstShown))
            _firstShown++;
        _lastShown = Math.Min(_lines.Count - 1, _lastMarked + Context);
        while (_lastShown > _lastMarked && IsBlank(_lastShown))
            _lastShown--;
        NumberWidth = Digits(_lastShown + 1);
        _window = WindowOf();
    }

    /// <summary>The columns of the line numbers.</summary>
    public int NumberWidth { get; }

    private bool IsMultiLine => _lastMarked > _firstMarked;

    public void Write()
    {
        PutBar();
        _output.Put((byte)'\n');
        var slash = IsMultiLine && IsBlank(_lines.Start(_firstMarked), _start);
        for (var line = _firstShown; line <= _lastShown; line++)
        {
            PutLine(line, slash);
            if (!IsMultiLine && line == _firstMarked)
                PutCarets();
            else if (IsMultiLine && line == _firstMarked && !slash)
                PutMultiLineStart();
            else if (IsMultiLine && line == _lastMarked)
                PutMultiLineEnd();
        }
        if (_lastShown == _lastMarked)
            return;
        PutBar();
        _output.Put((byte)'\n');
    }

    private void PutLine(int line, bool slash)
    {
        _output.Put(_palette.Frame);
        _output.Repeat((byte)' ', NumberWidth - Digits(line + 1));
        _output.Put(line + 1);
        _output.Put(_palette.Reset);
        _output.Put((byte)' ');
        _output.Put(_palette.Frame);
        _output.Put((byte)'|');
        _output.Put(_palette.Reset);
        var text = _source.Slice(_lines.Start(line), _lines.End(line));
        if (IsMultiLine)
            PutEdge(line, slash, hasText: !text.IsEmpty);
        if (text.IsEmpty)
        {
            _output.Put((byte)'\n');
            return;
        }
        _output.Put((byte)' ');
        VisibleText.Put(text, _window, _output);
        _output.Put((byte)'\n');
    }

    /// <summary>The mark at the left of a line of a frame whose range has several lines.</summary>
    private void PutEdge(int line, bool slash, bool hasText)
    {
        var inside = line > _firstMarked && line <= _lastMarked;
        var opens = slash && line == _firstMarked;
        if (!inside && !opens)
        {
            if (hasText)
                _output.Put("  "u8);
            return;
        }
        _output.Put((byte)' ');
        _output.Put(_palette.Error);
        _output.Put(opens ? (byte)'/' : (byte)'|');
        _output.Put(_palette.Reset);
    }

    private void PutCarets()
    {
        var from = _window.Column(WidthTo(_firstMarked, _start));
        var to = Math.Max(from + 1, _window.Column(WidthTo(_firstMarked, _end)));
        PutBar();
        _output.Repeat((byte)' ', from + 1);
        _output.Put(_palette.Error);
        _output.Repeat((byte)'^', to - from);
        _output.Put(_palette.Reset);
        _output.Put((byte)'\n');
    }

    private void PutMultiLineStart()
    {
        PutBar();
        _output.Put("  "u8);
        _output.Put(_palette.Error);
        _output.Repeat((byte)'_', _window.Column(WidthTo(_firstMarked, _start)) + 1);
        _output.Put((byte)'^');
        _output.Put(_palette.Reset);
        _output.Put((byte)'\n');
    }

    private void PutMultiLineEnd()
    {
        PutBar();
        _output.Put((byte)' ');
        _output.Put(_palette.Error);
        _output.Put((byte)'|');
        _output.Repeat((byte)'_', Math.Max(1, _window.Column(WidthTo(_lastMarked, _end))));
        _output.Put((byte)'^');
        _output.Put(_palette.Reset);
        _output.Put((byte)'\n');
    }

    private void PutBar()
    {
        _output.Repeat((byte)' ', NumberWidth + 1);
        _output.Put(_palette.Frame);
        _output.Put((byte)'|');
        _output.Put(_palette.Reset);
    }

    /// <summary>The columns before an offset of a line; its line ending has one.</summary>
    private int WidthTo(int line, int offset)
    {
        var end = _lines.End(line);
        var width = VisibleText.Width(_source.Slice(_lines.Start(line), Math.Min(offset, end)));
        return offset > end ? width + 1 : width;
    }

    private LineWindow WindowOf()
    {
        var widest = 0;
        for (var line = _firstShown; line <= _lastShown; line++)
            widest = Math.Max(widest, VisibleText.Width(_source.Slice(_lines.Start(line), _lines.End(line))));
        var from = WidthTo(_firstMarked, _start);
        return LineWindow.Around(from, IsMultiLine ? from : WidthTo(_firstMarked, _end), widest);
    }

    private bool IsBlank(int line) => IsBlank(_lines.Start(line), _lines.End(line));

    private bool IsBlank(int start, int end) => _source.Slice(start, end).IndexOfAnyExcept(" \t\f"u8) < 0;

    private static int Digits(int number)
    {
        var digits = 1;
        for (; number >= 10; number /= 10)
            digits++;
        return digits;
    }
}
