namespace Cantil.Formatter.Strings;

/// <summary>
/// Writes the lines of a docstring and formats the examples of code among them. An example that is no code, or that could not stand
/// in the docstring any more, stays as it is.
/// </summary>
internal sealed class DocstringExamples(DocstringLines lines, ISnippetFormatter snippets)
{
    private readonly TextBuffer _code = new();
    private readonly TextBuffer _formatted = new();
    private readonly TextBuffer _line = new();
    private readonly TextBuffer _indentText = new();
    private FormatOptions _options = null!;
    private byte _quote;
    private bool _isTriple;
    private bool _onlyDoctests;

    private ExampleOpening _opening;

    /// <summary>Of the line that opened the example.</summary>
    private Indentation _openingIndent;

    /// <summary>Of the code: that of the opening, in literal blocks and directives the least of all lines.</summary>
    private Indentation _codeIndent;
    private int _codeLines;

    /// <summary>Where the lines that make up the code begin in the docstring, and where they end.</summary>
    private int _from;
    private int _to;

    /// <summary>How many of the last lines are empty; in literal blocks and directives they are no code.</summary>
    private int _trailingBlanks;

    /// <summary>Whether a text needs this at all.</summary>
    public static bool MayHold(ReadOnlySpan<byte> text) =>
        text.IndexOf(">>>"u8) >= 0 || text.IndexOf("::"u8) >= 0 || text.IndexOf("```"u8) >= 0 || text.IndexOf("~~~"u8) >= 0;

    /// <param name="quote">Of the docstring; 0 where there is none.</param>
    /// <param name="onlyDoctests">Other examples are not looked for.</param>
    public void Write(ReadOnlySpan<byte> text, FormatOptions options, byte quote, bool isTriple, bool onlyDoctests = false)
    {
        (_options, _quote, _isTriple, _onlyDoctests) = (options, quote, isTriple, onlyDoctests);
        _opening = default;
        for (var at = 0; ;)
        {
            var length = text[at..].IndexOf((byte)'\n');
            var end = length < 0 ? text.Length : at + length;
            AddLine(text, at, end);
            if (length < 0)
                break;
            at = end + 1;
        }
        if (_opening.Kind != ExampleKind.None)
            Finish(text);
    }

    private void AddLine(ReadOnlySpan<byte> text, int start, int end)
    {
        var line = text[start..end];
        switch (_opening.Kind)
        {
            case ExampleKind.Doctest when TryContinueDoctest(line, end):
                return;
            case ExampleKind.Fence:
                AddToFence(text, start, end);
                return;
            case ExampleKind.LiteralBlock or ExampleKind.Directive when _codeLines == 0:
                if (TryBeginBlock(line, start, end))
                    return;
                break;
            case ExampleKind.LiteralBlock or ExampleKind.Directive:
                if (TryContinueBlock(line, end))
                    return;
                if (_trailingBlanks == 0)
                    GiveUp(text, _to);
                break;
        }
        if (_opening.Kind != ExampleKind.None)
            Finish(text);
        Open(line, start, end);
    }

    /// <summary>Looks at a line that belongs to no example yet.</summary>
    private void Open(ReadOnlySpan<byte> line, int start, int end)
    {
        var content = UnicodeSpace.Trim(line);
        _opening = ExampleOpening.Of(content);
        if (_onlyDoctests && _opening.Kind != ExampleKind.Doctest)
            _opening = default;
        _openingIndent = Indentation.Of(line);
        SetCodeIndent(line, content, _openingIndent);
        _codeLines = 0;
        _trailingBlanks = 0;
        (_from, _to) = (start, end);
        if (_opening.Kind == ExampleKind.Doctest)
        {
            _codeLines = 1;
            return;
        }
        lines.Add(line);
        _from = end + 1;
    }

    private bool TryContinueDoctest(ReadOnlySpan<byte> line, int end)
    {
        var content = UnicodeSpace.Trim(line);
        if (!ExampleOpening.IsContinuation(content) || Indentation.Of(line).Columns != _openingIndent.Columns)
            return false;
        _to = end;
        return true;
    }

    private void AddToFence(ReadOnlySpan<byte> text, int start, int end)
    {
        var line = text[start..end];
        var content = UnicodeSpace.Trim(line);
        if (_opening.IsClosedBy(content))
        {
            Finish(text);
            lines.Add(line);
        }
        else if (!content.IsEmpty && Indentation.Of(line).Columns < _openingIndent.Columns)
        {
            GiveUp(text, end);
        }
        else
        {
            _codeLines++;
            _to = end;
        }
    }

    /// <summary>The lines between the opening and the code: empty ones and a directive's options.</summary>
    private bool TryBeginBlock(ReadOnlySpan<byte> line, int start, int end)
    {
        var content = UnicodeSpace.Trim(line);
        var isBefore = content.IsEmpty || (_opening.Kind == ExampleKind.Directive && content[0] == ':');
        var indent = Indentation.Of(line);
        if (!isBefore && indent.Columns <= _openingIndent.Columns)
        {
            _opening = default;
            return false;
        }
        if (isBefore)
        {
            lines.Add(line);
            return true;
        }
        SetCodeIndent(line, content, indent);
        (_from, _to) = (start, end);
        _codeLines = 1;
        return true;
    }

    /// <summary>
    /// A line that is not indented more than the opening ends the block. Where no empty line stands between, the markup is
    /// broken.
    /// </summary>
    private bool TryContinueBlock(ReadOnlySpan<byte> line, int end)
    {
        var content = UnicodeSpace.Trim(line);
        if (content.IsEmpty)
        {
            _trailingBlanks++;
        }
        else
        {
            var indent = Indentation.Of(line);
            if (indent.Columns <= _openingIndent.Columns)
                return false;
            if (indent.Columns < _codeIndent.Columns)
                SetCodeIndent(line, content, indent);
            _trailingBlanks = 0;
        }
        _to = end;
        return true;
    }

    private void SetCodeIndent(ReadOnlySpan<byte> line, ReadOnlySpan<byte> content, Indentation indent)
    {
        _codeIndent = indent;
        _indentText.Clear();
        _indentText.Append(line[..Math.Max(0, line.IndexOf(content))]);
    }

    /// <summary>Takes the code out of its lines.</summary>
    private void ReadCode(ReadOnlySpan<byte> lines)
    {
        _code.Clear();
        while (true)
        {
            var end = lines.IndexOf((byte)'\n');
            var line = UnicodeSpace.TrimEnd(end < 0 ? lines : lines[..end]);
            if (_opening.Kind != ExampleKind.Doctest)
                _code.Append(Indentation.Strip(line, _codeIndent.Columns));
            else if (UnicodeSpace.TrimStart(line) is { Length: > 4 } prompted)
                _code.Append(prompted[4..]);
            _code.Append((byte)'\n');
            if (end < 0)
                return;
            lines = lines[(end + 1)..];
        }
    }

    /// <summary>Writes what was taken for an example as it is.</summary>
    private void GiveUp(ReadOnlySpan<byte> text, int end)
    {
        AddOriginal(text, _from, end);
        _opening = default;
    }

    private void Finish(ReadOnlySpan<byte> text)
    {
        if (_codeLines > 0)
            WriteExample(text);
        _opening = default;
    }

    private void WriteExample(ReadOnlySpan<byte> text)
    {
        _formatted.Clear();
        ReadCode(text[_from.._to]);
        if (!snippets.TryFormat(_code.Span, OptionsOfExample(), _formatted) || (_formatted.Length == 0 && _opening.Kind != ExampleKind.Doctest) || !CanStand(_formatted.Span))
        {
            AddOriginal(text, _from, _to);
            return;
        }
        var rest = _formatted.Span;
        for (var isFirst = true; ; isFirst = false)
        {
            var end = rest.IndexOf((byte)'\n');
            AddFormatted(end < 0 ? rest : rest[..end], isFirst);
            if (end < 0)
                break;
            rest = rest[(end + 1)..];
        }
        if (_opening.Kind is ExampleKind.LiteralBlock or ExampleKind.Directive)
            for (var i = 0; i < _trailingBlanks; i++)
                lines.Add([]);
    }

    private FormatOptions OptionsOfExample()
    {
        var width = _options.DocstringCodeLineLength;
        if (width is null)
        {
            var taken = lines.BlockColumns + Math.Max(0, _codeIndent.Columns - lines.CommonColumns) + (_opening.Kind == ExampleKind.Doctest ? 4 : 0);
            width = Math.Max(1, _options.LineLength - taken);
        }
        // With spaces always: white space in docstrings is made one of them.
        return _options with
        {
            LineLength = width.Value,
            IndentStyle = IndentStyle.Space,
            DocstringCodeFormat = false,
            DocstringQuote = _quote,
            LineEnding = LineEnding.LineFeed,
        };
    }

    private void AddFormatted(ReadOnlySpan<byte> line, bool isFirst)
    {
        _line.Clear();
        _line.Append(_indentText.Span);
        if (_opening.Kind == ExampleKind.Doctest)
            _line.Append(isFirst ? ">>> "u8 : "... "u8);
        _line.Append(line);
        lines.Add(_line.Span);
    }

    private void AddOriginal(ReadOnlySpan<byte> text, int from, int to)
    {
        for (var at = from; at <= to;)
        {
            var length = text[at..to].IndexOf((byte)'\n');
            var end = length < 0 ? to : at + length;
            lines.Add(text[at..end]);
            at = end + 1;
        }
    }

    /// <summary>Whether a text can stand between the docstring's quotes.</summary>
    private bool CanStand(ReadOnlySpan<byte> text)
    {
        var run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            run = text[i] == _quote ? run + 1 : 0;
            if (run == 3 || (run == 1 && !_isTriple))
                return false;
            if (text[i] == '\\')
                i++;
        }
        return true;
    }
}
