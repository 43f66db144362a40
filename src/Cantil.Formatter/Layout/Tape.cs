using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Cantil.Foundation.Text;

namespace Cantil.Formatter.Layout;

/// <summary>
/// How a file may be laid out, as one flat array: texts, possible line breaks, and start and end tags of groups. The node
/// printers write it, <see cref="TapePrinter"/> reads it once. Kept from file to file.
/// </summary>
internal sealed partial class Tape
{
    private TapeElement[] _elements = new TapeElement[16 * 1024];
    private int _count;
    private byte[] _made = new byte[4096];
    private int _madeLength;
    private byte[] _source = [];
    private bool _isAscii;
    private int _tabWidth = 4;
    private int _lastGroup;

    /// <summary>How often something that always breaks was written; for <see cref="BreakCount"/>.</summary>
    private int _breaks;
    private int _suffixDepth;

    /// <summary>Greater than zero: what is written stays on one line, whatever it is.</summary>
    private int _flatDepth;

    public ReadOnlySpan<TapeElement> Elements => _elements.AsSpan(0, _count);

    public int Count => _count;

    /// <summary>The elements, and room behind them.</summary>
    public TapeElement[] Buffer => _elements;

    public byte[] Source => _source;

    public byte[] Made => _made;

    public int GroupCount => _lastGroup + 1;

    /// <summary>Grows where something that always breaks is written.</summary>
    public int BreakCount => _breaks;

    public void Reset(SourceText source, int tabWidth)
    {
        _source = source.Buffer;
        _isAscii = Ascii.IsValid(source.Span);
        _tabWidth = tabWidth;
        _count = _madeLength = _lastGroup = _openCount = _breaks = _suffixDepth = _flatDepth = 0;
    }

    public int NewGroup() => ++_lastGroup;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Add(TapeKind kind, int a = 0, int b = 0, int c = 0, byte flag = 0)
    {
        var at = _count;
        if ((uint)at >= (uint)_elements.Length)
            Grow();
        _elements[at] = new TapeElement(kind, a, b, c, flag);
        _count = at + 1;
        return at;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow() => Array.Resize(ref _elements, _elements.Length * 2);

    public void Space() => Add(TapeKind.Space);

    /// <summary>What stands between code and a comment on its line.</summary>
    public void CommentGap() => Add(TapeKind.CommentGap);

    /// <summary>At most eight ASCII bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Token(ReadOnlySpan<byte> text)
    {
        long packed = 0;
        var bytes = MemoryMarshal.AsBytes(new Span<long>(ref packed));
        text.CopyTo(bytes);
        Add(TapeKind.Short, (int)packed, (int)(packed >> 32), 0, (byte)text.Length);
    }

    /// <summary>A part of the source, of one line.</summary>
    public void Text(int start, int end)
    {
        var width = _isAscii ? end - start : DisplayWidth.Of(_source.AsSpan(start, end - start));
        Add(TapeKind.Source, start, end, width);
    }

    /// <summary>A part of the source that may have tabs in it.</summary>
    public void TabbedText(int start, int end) => Add(TapeKind.Source, start, end, WidthOf(_source.AsSpan(start, end - start)));

    /// <summary>A part of the source that may have line endings, which break the groups around it.</summary>
    public void Lines(int start, int end)
    {
        if (_source.AsSpan(start, end - start).IndexOfAny((byte)'\n', (byte)'\r') < 0)
        {
            TabbedText(start, end);
            return;
        }
        Add(TapeKind.SourceLines, start, end);
        Break();
    }

    /// <summary>Text that the source does not have.</summary>
    public void MadeText(ReadOnlySpan<byte> text)
    {
        var start = Append(text);
        if (text.IndexOfAny((byte)'\n', (byte)'\r') < 0)
        {
            Add(TapeKind.Made, start, _madeLength, WidthOf(text));
            return;
        }
        Add(TapeKind.MadeLines, start, _madeLength);
        Break();
    }

    public int WidthOf(ReadOnlySpan<byte> text)
    {
        var width = DisplayWidth.Of(text);
        var tabs = 0;
        foreach (var c in text)
            if (c == '\t')
                tabs++;
        return width + tabs * (_tabWidth - 1);
    }

    private int Append(ReadOnlySpan<byte> text)
    {
        var start = _madeLength;
        if (start + text.Length > _made.Length)
            Array.Resize(ref _made, Math.Max(_made.Length * 2, start + text.Length));
        text.CopyTo(_made.AsSpan(start));
        _madeLength = start + text.Length;
        return start;
    }

    public void SoftLine()
    {
        if (_flatDepth == 0)
            Add(TapeKind.SoftLine);
    }

    public void SoftLineOrSpace() => Add(_flatDepth == 0 ? TapeKind.SoftLineOrSpace : TapeKind.Space);

    /// <summary>What follows, up to <see cref="EndFlat"/>, never breaks: in a replacement field of an f-string.</summary>
    public void StartFlat() => _flatDepth++;

    public void EndFlat() => _flatDepth--;

    public void SoftLineIfBroken(int group) => Add(TapeKind.SoftLineIfBroken, group);

    public void SoftLineOrSpaceIfBroken(int group) => Add(TapeKind.SoftLineOrSpaceIfBroken, group);

    public void HardLine()
    {
        Add(TapeKind.HardLine);
        Break();
    }

    public void EmptyLine()
    {
        Add(TapeKind.EmptyLine);
        Break();
    }

    /// <summary>Breaks the groups around.</summary>
    public void ExpandParent() => Break();

    public void EndOfTape() => Add(TapeKind.EndOfTape);
}
