namespace Cantil.Formatter.Strings;

/// <summary>Writes the lines of a docstring, one after the other, at the indentation of its block.</summary>
internal sealed class DocstringLines
{
    private TextBuffer _output = null!;
    private Indentation _common;
    private IndentStyle _style;
    private int _level;
    private int _width;
    private bool _isFirst;
    private bool _endsBlank;

    /// <summary>The columns that the code of the block stands behind.</summary>
    public int BlockColumns => _level * _width;

    /// <summary>The columns that all lines have in the source.</summary>
    public int CommonColumns => _common.Columns;

    /// <summary>Begins a docstring whose opening quotes are written.</summary>
    /// <param name="rest">The lines behind the first.</param>
    public void Begin(ReadOnlySpan<byte> rest, FormatOptions options, int level, TextBuffer output)
    {
        _output = output;
        _common = Indentation.Common(rest);
        _style = options.IndentStyle;
        _width = options.IndentWidth;
        _level = level;
        _isFirst = true;
        _endsBlank = false;
    }

    /// <summary>Writes a line of the source, or one that is indented like those.</summary>
    public void Add(ReadOnlySpan<byte> line)
    {
        var content = UnicodeSpace.Trim(line);
        _endsBlank = content.IsEmpty && !_isFirst;
        if (!_isFirst)
        {
            _output.Append((byte)'\n');
            if (!content.IsEmpty)
            {
                WriteIndentation();
                Indentation.Of(line).WriteBeyond(_common, _style, _output);
            }
        }
        _isFirst = false;
        _output.Append(content);
    }

    /// <summary>Where the last line is empty, the closing quotes are indented.</summary>
    public void End()
    {
        if (_endsBlank)
            WriteIndentation();
    }

    private void WriteIndentation()
    {
        if (_style == IndentStyle.Tab)
            _output.Append((byte)'\t', _level);
        else
            _output.Append((byte)' ', _level * _width);
    }
}
