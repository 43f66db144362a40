using System.Globalization;

namespace Cantil.Foundation.Toml;

/// <summary>TOML's integers and floats: the form is checked apart from the value, so that an error can say which it is.</summary>
internal static class TomlNumber
{
    /// <summary>Whether the bytes are an integer or a float, and which.</summary>
    public static bool TryClassify(ReadOnlySpan<byte> text, out TomlKind kind)
    {
        kind = TomlKind.Integer;
        if (text.Length > 2 && text[0] == '0' && text[1] is (byte)'x' or (byte)'o' or (byte)'b')
            return Digits(text[2..], text[1]) == text.Length - 2;
        var at = text.Length > 0 && text[0] is (byte)'+' or (byte)'-' ? 1 : 0;
        if (text[at..].SequenceEqual("inf"u8) || text[at..].SequenceEqual("nan"u8))
        {
            kind = TomlKind.Float;
            return true;
        }
        var whole = Digits(text[at..], (byte)'d');
        if (whole == 0 || (text[at] == '0' && whole > 1))
            return false;
        at += whole;
        if (at == text.Length)
            return true;
        kind = TomlKind.Float;
        if (text[at] == '.')
        {
            var fraction = Digits(text[(at + 1)..], (byte)'d');
            if (fraction == 0)
                return false;
            at += fraction + 1;
        }
        if (at < text.Length && (text[at] | 0x20) == 'e')
        {
            at++;
            if (at < text.Length && text[at] is (byte)'+' or (byte)'-')
                at++;
            var exponent = Digits(text[at..], (byte)'d');
            if (exponent == 0)
                return false;
            at += exponent;
        }
        return at == text.Length;
    }

    /// <summary>The value of a well-formed integer; false where it needs more than 64 bits.</summary>
    public static bool TryInteger(ReadOnlySpan<byte> text, out long value)
    {
        var negative = text[0] == '-';
        var @base = 10u;
        var at = text[0] is (byte)'+' or (byte)'-' ? 1 : 0;
        if (text.Length > 2 && text[0] == '0' && text[1] is (byte)'x' or (byte)'o' or (byte)'b')
        {
            @base = text[1] == 'x' ? 16u : text[1] == 'o' ? 8u : 2u;
            at = 2;
        }
        UInt128 sum = 0;
        value = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] == '_')
                continue;
            sum = sum * @base + (uint)HexValue(text[at]);
            if (sum > (UInt128)long.MaxValue + (negative ? 1u : 0u))
                return false;
        }
        value = negative ? (long)-(Int128)sum : (long)sum;
        return true;
    }

    public static int HexValue(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    /// <summary>The value of a well-formed float; too large is infinite, as IEEE 754 rounds it.</summary>
    public static double Float(ReadOnlySpan<byte> text)
    {
        Span<byte> plain = text.Length <= 256 ? stackalloc byte[text.Length] : new byte[text.Length];
        var count = 0;
        foreach (var b in text)
        {
            if (b != '_')
                plain[count++] = b;
        }
        plain = plain[..count];
        var unsigned = plain[0] is (byte)'+' or (byte)'-' ? plain[1..] : plain;
        var value = unsigned[0] == 'i' ? double.PositiveInfinity
            : unsigned[0] == 'n' ? double.NaN
            : double.Parse(unsigned, NumberStyles.Float, CultureInfo.InvariantCulture);
        return plain[0] == '-' ? -value : value;
    }

    // Digits with single underscores between them.
    private static int Digits(ReadOnlySpan<byte> text, byte @base)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (IsDigit(text[at], @base))
                at++;
            else if (text[at] == '_' && at > 0 && text[at - 1] != '_' && at + 1 < text.Length && IsDigit(text[at + 1], @base))
                at++;
            else
                break;
        }
        return at;
    }

    private static bool IsDigit(byte b, byte @base) => @base switch
    {
        (byte)'x' => char.IsAsciiHexDigit((char)b),
        (byte)'o' => b is >= (byte)'0' and <= (byte)'7',
        (byte)'b' => b is (byte)'0' or (byte)'1',
        _ => b is >= (byte)'0' and <= (byte)'9',
    };
}
