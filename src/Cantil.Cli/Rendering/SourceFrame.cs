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

    /// <summary>Of a line that is longer only a part is looked at, in bytes, that starts at most a quarter of it before the mark.</summary>
    private const int LongLine = 8192;

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
    private readonly int _lineBefore;

    /// <param name="within">What may be shown: the whole text, or a cell of a notebook, whose lines then count from 1.</param>
    public SourceFrame(SourceText source, TextRange range, TextRange within, Palette palette, ArrayBufferWriter<byte> output)
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
        _lineBefore = _lines.LineOf(Math.Min(within.Start, _start));
        _firstShown = Math.Max(_lineBefore, _firstMarked - Context);
        while (_firstShown < _firstMarked && IsBlank(_firstShown))
            _firstShown++;
        _lastShown = Math.Max(_lastMarked, Math.Min(_lines.LineOf(within.End), _lastMarked + Context));
        while (_lastShown > _lastMarked && IsBlank(_lastShown))
            _lastShown--;
        NumberWidth = Utf8Output.Digits(_lastShown + 1 - _lineBefore);
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
        _output.Repeat((byte)' ', NumberWidth - Utf8Output.Digits(line + 1 - _lineBefore));
        _output.Put(line + 1 - _lineBefore);
        _output.Put(_palette.Reset);
        _output.Put((byte)' ');
        _output.Put(_palette.Frame);
        _output.Put((byte)'|');
        _output.Put(_palette.Reset);
        var text = View(line);
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

    /// <summary>The columns before an offset of a line, in the part that is looked at; its line ending has one.</summary>
    private int WidthTo(int line, int offset)
    {
        var start = ViewStart(line);
        var end = _lines.End(line);
        var width = VisibleText.Width(_source.Slice(start, Math.Clamp(offset, start, Math.Min(end, start + LongLine))));
        return offset > end ? width + 1 : width;
    }

    private LineWindow WindowOf()
    {
        var widest = 0;
        for (var line = _firstShown; line <= _lastShown; line++)
            widest = Math.Max(widest, VisibleText.Width(View(line)));
        var from = WidthTo(_firstMarked, _start);
        return LineWindow.Around(from, IsMultiLine ? from : WidthTo(_firstMarked, _end), widest);
    }

    private ReadOnlySpan<byte> View(int line)
    {
        var start = ViewStart(line);
        return _source.Slice(start, Math.Max(start, CharacterAt(Math.Min(_lines.End(line), start + LongLine))));
    }

    /// <summary>Where the part of a line starts that is looked at: as far behind its start in every line.</summary>
    private int ViewStart(int line)
    {
        var marked = _lines.Start(_firstMarked);
        var shift = _lines.End(_firstMarked) - marked <= LongLine ? 0 : Math.Max(0, _start - marked - LongLine / 4);
        return CharacterAt(Math.Min(_lines.Start(line) + shift, _lines.End(line)));
    }

    /// <summary>The offset, or the one before it where the character there starts.</summary>
    private int CharacterAt(int offset)
    {
        var text = _source.Span;
        while (offset > 0 && offset < text.Length && (text[offset] & 0xC0) == 0x80)
            offset--;
        return offset;
    }

    private bool IsBlank(int line) => IsBlank(_lines.Start(line), _lines.End(line));

    private bool IsBlank(int start, int end) => _source.Slice(start, end).IndexOfAnyExcept(" \t\f"u8) < 0;
}
