using Cantil.Syntax.Errors;

namespace Cantil.Syntax.Lexing;

internal sealed partial class Lexer
{
    /// <summary>CPython's default of <c>sys.get_int_max_str_digits()</c>.</summary>
    private const int MaxIntegerDigits = 4300;

    /// <summary>Reference, sections 2.6.1 to 2.6.3.</summary>
    private void ScanNumber(int start)
    {
        var kind = TokenKind.Int;
        var pos = start;
        var good = true;
        if (At(pos) == '0' && (At(pos + 1) | 0x20) is 'x' or 'o' or 'b')
        {
            var radix = (At(pos + 1) | 0x20) switch { 'x' => 16, 'o' => 8, _ => 2 };
            pos += 2;
            if (At(pos) == '_')
                pos++;
            good = ScanDigits(ref pos, radix);
            if (good && IsDigit(At(pos)))
            {
                good = false;
                while (IsDigit(At(pos)))
                    pos++;
            }
        }
        else
        {
            if (At(pos) != '.')
                good = ScanDigits(ref pos, 10);
            var integerEnd = pos;
            if (good && At(pos) == '.')
            {
                kind = TokenKind.Float;
                pos++;
                if (IsDigit(At(pos)))
                    good = ScanDigits(ref pos, 10);
            }
            if (good && (At(pos) | 0x20) == 'e' && (IsDigit(At(pos + 1)) || (At(pos + 1) is (byte)'+' or (byte)'-' && IsDigit(At(pos + 2)))))
            {
                kind = TokenKind.Float;
                pos += IsDigit(At(pos + 1)) ? 1 : 2;
                good = ScanDigits(ref pos, 10);
            }
            if (good && (At(pos) | 0x20) == 'j')
            {
                kind = TokenKind.Complex;
                pos++;
            }
            if (good && kind == TokenKind.Int && At(start) == '0' && HasNonZero(start, integerEnd))
                Report(SyntaxErrorKind.LeadingZeros, start, pos);
            else if (good && kind == TokenKind.Int && pos - start > MaxIntegerDigits && At(start) != '0' && DigitCount(start, pos) > MaxIntegerDigits)
                Report(SyntaxErrorKind.IntegerTooLong, start, pos);
        }
        if (!good)
        {
            while (NameBytes[At(pos)] != 0)
                pos++;
            Report(SyntaxErrorKind.InvalidNumber, start, pos);
        }
        else if ((NameBytes[At(pos)] != 0 || At(pos) >= 0x80) && !KeywordFollows(pos))
        {
            var end = pos;
            while (NameBytes[At(end)] != 0 || At(end) >= 0x80)
                end++;
            Report(SyntaxErrorKind.NumberRunsIntoName, pos, end);
            pos = end;
        }
        Append(new Token(kind, start, pos));
        _pos = pos;
    }

    private int DigitCount(int start, int end) => end - start - _text.AsSpan(start, end - start).Count((byte)'_');

    /// <summary>Digits with single underscores between them; false where there is none or an underscore stands wrong.</summary>
    private bool ScanDigits(ref int pos, int radix)
    {
        while (true)
        {
            if (!IsDigit(At(pos), radix))
                return false;
            do
                pos++;
            while (IsDigit(At(pos), radix));
            if (At(pos) != '_')
                return true;
            pos++;
        }
    }

    private bool HasNonZero(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (At(i) is >= (byte)'1' and <= (byte)'9')
                return true;
        return false;
    }

    /// <summary>CPython reads `1if x else y` and the like: these keywords may touch a number.</summary>
    private bool KeywordFollows(int pos)
    {
        var end = pos;
        while (NameBytes[At(end)] != 0)
            end++;
        return _text.AsSpan(pos, end - pos) is var word &&
            (word.StartsWith("and"u8) || word.StartsWith("else"u8) || word.StartsWith("for"u8) || word.StartsWith("if"u8) ||
             word.StartsWith("in"u8) || word.StartsWith("is"u8) || word.StartsWith("not"u8) || word.StartsWith("or"u8));
    }

    private static bool IsDigit(byte c) => (uint)(c - '0') <= 9;

    private static bool IsDigit(byte c, int radix) => radix switch
    {
        10 => (uint)(c - '0') <= 9,
        16 => (uint)(c - '0') <= 9 || (uint)((c | 0x20) - 'a') <= 5,
        8 => (uint)(c - '0') <= 7,
        _ => (uint)(c - '0') <= 1,
    };
}
