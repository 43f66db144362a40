using System.Text.Unicode;

namespace Cantil.Foundation.Toml;

/// <summary>Reads a document from start to end, once; stops at the first error.</summary>
internal sealed partial class TomlParser
{
    private readonly TomlDocument _document;
    private readonly byte[] _text;
    private readonly int _end;
    private readonly List<TomlKey> _key = [];
    private TomlError? _error;
    private int _at;
    private int _section = 1;

    public TomlParser(TomlDocument document)
    {
        _document = document;
        _text = document.Text.Buffer;
        _end = document.Text.Length;
        Tokens = new List<TomlToken>(_end / 6);
    }

    public List<TomlToken> Tokens { get; }

    // Behind the text stands a zero, which is no character of TOML.
    private byte Current => _text[_at];

    public TomlError? Parse()
    {
        if (CheckUtf8())
            ParseLines();
        var read = Tokens.Count == 0 ? 0 : Tokens[^1].End;
        if (read < _end)
            Tokens.Add(new TomlToken(TomlTokenKind.Unread, read, _end));
        return _error;
    }

    private void ParseLines()
    {
        var table = _document.Root;
        while (true)
        {
            SkipBlank();
            if (_at >= _end)
                return;
            if (Current == '[')
            {
                var header = ParseHeader();
                if (header is null)
                    return;
                table = header;
            }
            else if (Current is not ((byte)'\n' or (byte)'\r' or (byte)'#') && !ParseAssignment(table))
            {
                return;
            }
            SkipBlank();
            if (!SkipComment() || !EndLine())
                return;
        }
    }

    private bool ParseAssignment(TomlTable table)
    {
        if (!ParseKey())
            return false;
        if (Current != '=')
            return Fail(_at, _key.Count == 1 ? $"expected '=' behind the key \"{Shown(_key[0].Name)}\"" : "expected '=' behind the key");
        Token(TomlTokenKind.EqualsSign, 1);
        // A value may hold other keys, so the key's parts are taken from the list before it is read.
        var target = TableFor(table);
        if (target is null)
            return false;
        var last = _key[^1];
        SkipBlank();
        var value = ParseValue(0);
        if (value is null)
            return false;
        target.Add(new TomlEntry(last.Name, last.Range, value));
        return true;
    }

    private bool EndLine()
    {
        if (_at >= _end)
            return true;
        if (!SkipNewLine())
            return Fail(_at, $"expected the end of the line, found {Found()}");
        return true;
    }

    private void SkipBlank()
    {
        var start = _at;
        while (Current is (byte)' ' or (byte)'\t')
            _at++;
        if (_at > start)
            Tokens.Add(new TomlToken(TomlTokenKind.Whitespace, start, _at));
    }

    private bool SkipNewLine()
    {
        if (Current == '\n')
        {
            Token(TomlTokenKind.NewLine, 1);
            return true;
        }
        if (Current != '\r' || _text[_at + 1] != '\n')
            return false;
        Token(TomlTokenKind.NewLine, 2);
        return true;
    }

    // True also where there is none; false where a character in it may not stand there.
    private bool SkipComment()
    {
        if (Current != '#')
            return true;
        var start = _at;
        while (_at < _end && Current != '\n')
        {
            if (IsControl(Current))
            {
                if (Current == '\r' && _text[_at + 1] == '\n')
                    break;
                return Fail(_at, $"a comment may not hold {Found()}");
            }
            _at++;
        }
        Tokens.Add(new TomlToken(TomlTokenKind.Comment, start, _at));
        return true;
    }

    // Blanks, comments and line ends, as they may stand inside brackets.
    private bool SkipLines()
    {
        while (true)
        {
            SkipBlank();
            if (!SkipComment())
                return false;
            if (!SkipNewLine())
                return true;
        }
    }

    private void Token(TomlTokenKind kind, int length)
    {
        Tokens.Add(new TomlToken(kind, _at, _at + length));
        _at += length;
    }

    private static bool IsControl(byte b) => b is < 0x20 and not (byte)'\t' or 0x7F;

    private bool Fail(int offset, string message)
    {
        _error ??= new TomlError(offset, message);
        return false;
    }

    private bool CheckUtf8()
    {
        var span = _document.Text.Span;
        if (Utf8.IsValid(span))
            return true;
        var at = 0;
        while (System.Text.Rune.DecodeFromUtf8(span[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return Fail(at, "the file is not UTF-8");
    }

    // The current character for a message.
    private string Found()
    {
        if (_at >= _end)
            return "the end of the file";
        System.Text.Rune.DecodeFromUtf8(_text.AsSpan(_at, _end - _at), out var rune, out _);
        return rune.Value switch
        {
            '\n' => "the end of the line",
            '\r' when _text[_at + 1] == '\n' => "the end of the line",
            '\r' => "a carriage return without a line feed",
            < 0x20 or 0x7F => $"the control character U+{rune.Value:X4}",
            > 0x7F when !System.Text.Rune.IsLetterOrDigit(rune) && !System.Text.Rune.IsSymbol(rune) => $"the character U+{rune.Value:X4}",
            _ => $"'{rune}'",
        };
    }

    private static string Shown(string name) => name.Length <= 60 ? name : string.Concat(name.AsSpan(0, 57), "...");
}
