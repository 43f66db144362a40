using System.Text;
using Cantil.Foundation.Text;

namespace Cantil.Foundation.Toml;

internal sealed partial class TomlParser
{
    // Leaves the parts in _key and stands at what follows the key and its blanks.
    private bool ParseKey()
    {
        _key.Clear();
        while (true)
        {
            if (_key.Count == TomlDocument.MaximumDepth)
                return Fail(_at, $"the key has more than {TomlDocument.MaximumDepth} parts");
            if (!ParseKeyPart())
                return false;
            SkipBlank();
            if (Current != '.')
                return true;
            Token(TomlTokenKind.Dot, 1);
            SkipBlank();
        }
    }

    private bool ParseKeyPart()
    {
        var start = _at;
        if (Current is (byte)'"' or (byte)'\'')
        {
            if (_text[_at + 1] == Current && _text[_at + 2] == Current)
                return Fail(_at, "a key may not be a multi-line string");
            if (!ScanString())
                return false;
            Tokens.Add(new TomlToken(TomlTokenKind.Key, start, _at));
            _key.Add(new TomlKey(TomlText.Decode(_text.AsSpan(start, _at - start)), new TextRange(start, _at)));
            return true;
        }
        while (char.IsAsciiLetterOrDigit((char)Current) || Current is (byte)'_' or (byte)'-')
            _at++;
        if (_at == start)
        {
            return Fail(_at, Current >= 0x80
                ? $"a key with {Found()} must be quoted"
                : $"expected a key, found {Found()}");
        }
        Tokens.Add(new TomlToken(TomlTokenKind.Key, start, _at));
        _key.Add(new TomlKey(Encoding.ASCII.GetString(_text, start, _at - start), new TextRange(start, _at)));
        return true;
    }

    // The table that the key's last part goes into; null after an error.
    private TomlTable? TableFor(TomlTable table)
    {
        for (var i = 0; i < _key.Count - 1; i++)
        {
            var part = _key[i];
            if (!table.TryGetEntry(part.Name, out var entry))
            {
                var made = new TomlTable(_document, part.Range, inline: false) { DottedIn = _section };
                table.Add(new TomlEntry(part.Name, part.Range, made));
                table = made;
                continue;
            }
            if (entry.Value is not TomlTable next)
            {
                Fail(part.Range.Start, $"\"{Shown(part.Name)}\" is {entry.Value.KindInWords} already (line {LineOf(entry.KeyRange.Start)}), so it has no keys");
                return null;
            }
            if (next.IsInline || next.HasHeader || (next.DottedIn != 0 && next.DottedIn != _section))
            {
                Fail(part.Range.Start, $"the table \"{Shown(part.Name)}\" is complete since line {LineOf(entry.KeyRange.Start)}: a dotted key cannot add to it");
                return null;
            }
            table = next;
        }
        var last = _key[^1];
        if (!table.TryGetEntry(last.Name, out var old))
            return table;
        Fail(last.Range.Start, $"the key \"{Shown(last.Name)}\" is there twice: first in line {LineOf(old.KeyRange.Start)}");
        return null;
    }

    private TomlTable? ParseHeader()
    {
        var start = _at;
        var isArray = _text[_at + 1] == '[';
        Token(isArray ? TomlTokenKind.OpenDoubleBracket : TomlTokenKind.OpenBracket, isArray ? 2 : 1);
        SkipBlank();
        if (!ParseKey())
            return null;
        if (Current != ']' || (isArray && _text[_at + 1] != ']'))
        {
            Fail(_at, isArray ? $"expected ']]' behind the name of the array of tables, found {Found()}" : $"expected ']' behind the name of the table, found {Found()}");
            return null;
        }
        Token(isArray ? TomlTokenKind.CloseDoubleBracket : TomlTokenKind.CloseBracket, isArray ? 2 : 1);
        _section++;
        var parent = ParentOfHeader();
        if (parent is null)
            return null;
        var range = new TextRange(start, _at);
        return isArray ? AddToArray(parent, range) : OpenTable(parent, range);
    }

    private TomlTable? ParentOfHeader()
    {
        var table = _document.Root;
        for (var i = 0; i < _key.Count - 1; i++)
        {
            var part = _key[i];
            if (!table.TryGetEntry(part.Name, out var entry))
            {
                var made = new TomlTable(_document, part.Range, inline: false);
                table.Add(new TomlEntry(part.Name, part.Range, made));
                table = made;
                continue;
            }
            var next = entry.Value is TomlArray { IsArrayOfTables: true } array ? (TomlTable)array[^1] : entry.Value as TomlTable;
            if (next is null || next.IsInline)
            {
                Fail(part.Range.Start, $"\"{Shown(part.Name)}\" is {entry.Value.KindInWords} already, complete in line {LineOf(entry.KeyRange.Start)}");
                return null;
            }
            table = next;
        }
        return table;
    }

    private TomlTable? OpenTable(TomlTable parent, TextRange range)
    {
        var last = _key[^1];
        if (!parent.TryGetEntry(last.Name, out var entry))
        {
            var made = new TomlTable(_document, range, inline: false) { HasHeader = true };
            parent.Add(new TomlEntry(last.Name, last.Range, made));
            return made;
        }
        if (entry.Value is TomlTable { IsInline: false, HasHeader: false, DottedIn: 0 } table)
        {
            table.HasHeader = true;
            table.Range = range;
            return table;
        }
        Fail(last.Range.Start, $"\"{Shown(last.Name)}\" is there twice: first in line {LineOf(entry.KeyRange.Start)}");
        return null;
    }

    private TomlTable? AddToArray(TomlTable parent, TextRange range)
    {
        var last = _key[^1];
        if (!parent.TryGetEntry(last.Name, out var entry))
        {
            entry = new TomlEntry(last.Name, last.Range, new TomlArray(_document, range, ofTables: true));
            parent.Add(entry);
        }
        if (entry.Value is not TomlArray { IsArrayOfTables: true } array)
        {
            Fail(last.Range.Start, $"\"{Shown(last.Name)}\" is {entry.Value.KindInWords} already (line {LineOf(entry.KeyRange.Start)}), not an array of tables");
            return null;
        }
        var table = new TomlTable(_document, range, inline: false) { HasHeader = true };
        array.Add(table);
        return table;
    }

    private int LineOf(int offset) => _document.Text.Lines.LineOf(offset) + 1;
}
