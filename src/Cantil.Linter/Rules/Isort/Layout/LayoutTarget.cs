using System.Text;

namespace Cantil.Linter.Rules.Isort.Layout;

/// <summary>
/// Takes the lines of a block as they should be: either compares them with those that are there, up to the first difference, or
/// collects them. Spaces before a line and the kind of its ending make no difference.
/// </summary>
internal sealed class LayoutTarget
{
    private byte[] _source = [];
    private int _at;
    private int _end;
    private bool _compares;
    private bool _startsLine;
    private byte[] _text = new byte[1024];
    private int _length;
    private byte[] _indentation = [];
    private byte[] _unit = [];
    private byte[] _lineEnding = [];

    /// <summary>Whether what was put is otherwise than what is there.</summary>
    public bool Differs { get; private set; }

    public void Compare(byte[] source, int start, int end)
    {
        _compares = true;
        (_source, _at, _end) = (source, start, end);
        Differs = false;
        SkipIndentation();
    }

    /// <param name="indentation">Before each line.</param>
    /// <param name="unit">One level more.</param>
    public void Collect(ReadOnlySpan<byte> indentation, byte[] unit, byte[] lineEnding)
    {
        _compares = false;
        Differs = false;
        (_indentation, _unit, _lineEnding) = (indentation.ToArray(), unit, lineEnding);
        _length = 0;
        _startsLine = true;
    }

    /// <summary>Ends a comparison: nothing more may be there.</summary>
    public void Finish() => Differs |= _at != _end;

    public string Text => Encoding.UTF8.GetString(_text, 0, _length);

    public void Put(ReadOnlySpan<byte> text)
    {
        if (_compares)
        {
            if (Differs || _end - _at < text.Length || !_source.AsSpan(_at, text.Length).SequenceEqual(text))
                Differs = true;
            else
                _at += text.Length;
            return;
        }
        if (_startsLine)
            Append(_indentation);
        _startsLine = false;
        Append(text);
    }

    /// <summary>Begins a line that stands one level deeper.</summary>
    public void PutIndentation()
    {
        if (!_compares)
            Put(_unit);
    }

    public void EndLine()
    {
        if (!_compares)
        {
            Append(_lineEnding);
            _startsLine = true;
            return;
        }
        if (Differs)
            return;
        if (_at == _end && !_startsLine)
        {
            // The last line of a file may lack its ending; there is no line behind it.
            _startsLine = true;
            return;
        }
        if (_at < _end && _source[_at] == '\n')
            _at++;
        else if (_at < _end && _source[_at] == '\r')
            _at += _at + 1 < _end && _source[_at + 1] == '\n' ? 2 : 1;
        else
            Differs = true;
        SkipIndentation();
    }

    private void SkipIndentation()
    {
        _startsLine = _at == _end;
        while (_at < _end && _source[_at] is (byte)' ' or (byte)'\t' or (byte)'\f')
            _at++;
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        if (_text.Length - _length < text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + text.Length));
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }
}
