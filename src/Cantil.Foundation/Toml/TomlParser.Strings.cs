using System.Text;

namespace Cantil.Foundation.Toml;

internal sealed partial class TomlParser
{
    // From the opening to behind the closing quotation mark; checks escapes and characters.
    private bool ScanString()
    {
        var start = _at;
        var quote = Current;
        var isMultiline = _text[_at + 1] == quote && _text[_at + 2] == quote;
        _at += isMultiline ? 3 : 1;
        while (true)
        {
            // A loop: the framework's vectorized search is compiled only when it first runs, which costs more than these strings.
            while (IsPlain(Current, quote))
                _at++;
            if (_at >= _end)
                return FailString(start, isMultiline);
            if (Current == quote)
            {
                if (!isMultiline)
                {
                    _at++;
                    return true;
                }
                if (EndOfMultiline(quote))
                    return true;
            }
            else if (Current == '\\')
            {
                if (!ScanEscape(isMultiline))
                    return false;
            }
            else if (Current == '\n' || (Current == '\r' && _text[_at + 1] == '\n'))
            {
                if (!isMultiline)
                    return FailString(start, isMultiline);
                _at++;
            }
            else
            {
                return Fail(_at, $"a string may not hold {Found()}");
            }
        }
    }

    // Up to two quotation marks may stand right before the closing three.
    private bool EndOfMultiline(byte quote)
    {
        var run = 0;
        while (run < 5 && _text[_at + run] == quote)
            run++;
        _at += run;
        return run >= 3;
    }

    private bool ScanEscape(bool isMultiline)
    {
        var start = _at++;
        switch (Current)
        {
            case (byte)'"' or (byte)'\\' or (byte)'b' or (byte)'t' or (byte)'n' or (byte)'f' or (byte)'r' or (byte)'e':
                _at++;
                return true;
            case (byte)'x' or (byte)'u' or (byte)'U':
                return ScanCodePoint(start);
            case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' when isMultiline:
                while (Current is (byte)' ' or (byte)'\t')
                    _at++;
                if (Current == '\n' || (Current == '\r' && _text[_at + 1] == '\n'))
                {
                    while (Current is (byte)' ' or (byte)'\t' or (byte)'\n' || (Current == '\r' && _text[_at + 1] == '\n'))
                        _at++;
                    return true;
                }
                return Fail(start, "a backslash before blanks must end its line");
            default:
                return Fail(start, $"unknown escape: a backslash is followed by {Found()}; write \\\\ for a backslash, or use a literal string in single quotation marks");
        }
    }

    private bool ScanCodePoint(int start)
    {
        var digits = TomlText.HexDigits(Current);
        var value = 0u;
        for (var i = 1; i <= digits; i++)
        {
            // The padding behind the text is no digit, so this ends there at the latest.
            if (!char.IsAsciiHexDigit((char)_text[_at + i]))
                return Fail(start, $"expected {digits} hexadecimal digits behind \\{(char)Current}");
            value = value * 16 + (uint)TomlNumber.HexValue(_text[_at + i]);
        }
        if (!Rune.IsValid(value))
            return Fail(start, $"there is no character U+{value:X4}");
        _at += digits + 1;
        return true;
    }

    private bool FailString(int start, bool isMultiline)
    {
        var quote = (char)_text[start];
        return isMultiline
            ? Fail(start, $"the string that starts here has no closing {new string(quote, 3)}")
            : Fail(start, $"the string that starts here is not closed in its line: expected {quote}");
    }

    // The zero behind the text is not plain, either.
    private static bool IsPlain(byte b, byte quote) =>
        (b >= 0x20 && b != quote && b != 0x7F && (b != '\\' || quote == '\'')) || b == '\t';
}
