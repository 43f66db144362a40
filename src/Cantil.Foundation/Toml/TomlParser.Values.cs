using System.Text;
using Cantil.Foundation.Text;

namespace Cantil.Foundation.Toml;

internal sealed partial class TomlParser
{
    private TomlValue? ParseValue(int depth)
    {
        if (depth > TomlDocument.MaximumDepth)
        {
            Fail(_at, $"values stand more than {TomlDocument.MaximumDepth} deep in each other");
            return null;
        }
        switch (Current)
        {
            case (byte)'"' or (byte)'\'':
                var start = _at;
                if (!ScanString())
                    return null;
                Tokens.Add(new TomlToken(TomlTokenKind.Value, start, _at));
                return new TomlScalar(_document, TomlKind.String, new TextRange(start, _at));
            case (byte)'[':
                return ParseArray(depth);
            case (byte)'{':
                return ParseInlineTable(depth);
            default:
                return ParseBareValue();
        }
    }

    private TomlArray? ParseArray(int depth)
    {
        var array = new TomlArray(_document, new TextRange(_at, _at), ofTables: false);
        Token(TomlTokenKind.OpenBracket, 1);
        while (true)
        {
            if (!SkipLines())
                return null;
            if (Current == ']')
                break;
            if (_at >= _end || Current == ',')
            {
                Fail(_at, $"expected a value or ']', found {Found()}");
                return null;
            }
            var value = ParseValue(depth + 1);
            if (value is null || !SkipLines())
                return null;
            array.Add(value);
            if (Current == ']')
                break;
            if (Current != ',')
            {
                Fail(_at, $"expected ',' or ']' in the array, found {Found()}");
                return null;
            }
            Token(TomlTokenKind.Comma, 1);
        }
        Token(TomlTokenKind.CloseBracket, 1);
        array.Range = new TextRange(array.Range.Start, _at);
        return array;
    }

    private TomlTable? ParseInlineTable(int depth)
    {
        var table = new TomlTable(_document, new TextRange(_at, _at), inline: true);
        Token(TomlTokenKind.OpenBrace, 1);
        while (true)
        {
            if (!SkipLines())
                return null;
            if (Current == '}')
                break;
            if (!ParseInlineEntry(table, depth) || !SkipLines())
                return null;
            if (Current == '}')
                break;
            if (Current != ',')
            {
                Fail(_at, $"expected ',' or '}}' in the inline table, found {Found()}");
                return null;
            }
            Token(TomlTokenKind.Comma, 1);
        }
        Token(TomlTokenKind.CloseBrace, 1);
        table.Range = new TextRange(table.Range.Start, _at);
        return table;
    }

    private bool ParseInlineEntry(TomlTable table, int depth)
    {
        if (!ParseKey())
            return false;
        if (Current != '=')
            return Fail(_at, $"expected '=' behind the key, found {Found()}");
        Token(TomlTokenKind.EqualsSign, 1);
        var target = TableFor(table);
        if (target is null)
            return false;
        var last = _key[^1];
        SkipBlank();
        var value = ParseValue(depth + 1);
        if (value is null)
            return false;
        target.Add(new TomlEntry(last.Name, last.Range, value));
        return true;
    }

    private TomlScalar? ParseBareValue()
    {
        var start = _at;
        while (IsBare(Current))
            _at++;
        // A blank instead of the T between a date and a time.
        if (_at - start == 10 && Current == ' ' && char.IsAsciiDigit((char)_text[_at + 1]) && _text[start + 4] == '-')
        {
            _at++;
            while (IsBare(Current))
                _at++;
        }
        var text = _text.AsSpan(start, _at - start);
        var kind = TomlKind.Boolean;
        if (TomlMoment.LooksLike(text))
        {
            if (!TomlMoment.TryRead(text, out kind, out _, out var reason))
                return FailValue(start, $"\"{Shown(Encoding.UTF8.GetString(text))}\" is no date or time: {reason}");
        }
        else if (!text.SequenceEqual("true"u8) && !text.SequenceEqual("false"u8))
        {
            if (!TomlNumber.TryClassify(text, out kind))
                return FailValue(start, text.IsEmpty ? $"expected a value, found {Found()}" : NoValue(text));
            if (kind == TomlKind.Integer && !TomlNumber.TryInteger(text, out _))
                return FailValue(start, $"the integer {Shown(Encoding.UTF8.GetString(text))} needs more than 64 bits");
        }
        Tokens.Add(new TomlToken(TomlTokenKind.Value, start, _at));
        return new TomlScalar(_document, kind, new TextRange(start, _at));
    }

    private TomlScalar? FailValue(int offset, string message)
    {
        _at = offset;
        Fail(offset, message);
        return null;
    }

    private static string NoValue(ReadOnlySpan<byte> text)
    {
        var shown = Shown(Encoding.UTF8.GetString(text));
        var first = text[0] is (byte)'+' or (byte)'-' && text.Length > 1 ? text[1] : text[0];
        return char.IsAsciiDigit((char)first) || first == '.'
            ? $"\"{shown}\" is no number"
            : $"\"{shown}\" is no value: expected a string in quotation marks, a number, true, false, a date, '[' or '{{'";
    }

    private static bool IsBare(byte b) =>
        char.IsAsciiLetterOrDigit((char)b) || b is (byte)'_' or (byte)'-' or (byte)'+' or (byte)'.' or (byte)':' or >= 0x80;
}
