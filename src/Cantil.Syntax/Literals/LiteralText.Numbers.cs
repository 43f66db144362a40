using System.Globalization;
using System.Numerics;
using System.Text;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Literals;

public static partial class LiteralText
{
    /// <summary>How many digits of a decimal integer CPython reads (<c>sys.get_int_max_str_digits()</c>).</summary>
    public const int MaxDecimalDigits = 4300;

    /// <summary>An integer that fits; allocates nothing.</summary>
    public static bool TryGetInt64(SyntaxTree tree, Constant literal, out long value)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(literal);
        value = 0;
        var digits = Digits(tree.Source.Slice(literal.Range), out var numberBase);
        foreach (var c in digits)
        {
            if (c == '_')
                continue;
            var digit = DigitOf(c);
            if (digit >= numberBase || value > (long.MaxValue - digit) / numberBase)
                return false;
            value = value * numberBase + digit;
        }
        return !digits.IsEmpty;
    }

    /// <summary>An integer of any size; false for decimal ones of more than <see cref="MaxDecimalDigits"/> digits, and for what is no integer.</summary>
    public static bool TryGetInteger(SyntaxTree tree, Constant literal, out BigInteger value)
    {
        value = default;
        if (TryGetInt64(tree, literal, out var small))
        {
            value = small;
            return true;
        }
        var digits = WithoutUnderscores(Digits(tree.Source.Slice(literal.Range), out var numberBase));
        if (digits.IsEmpty)
            return false;
        foreach (var c in digits)
            if (DigitOf(c) >= numberBase)
                return false;
        if (numberBase == 10)
            return digits.TrimStart((byte)'0').Length <= MaxDecimalDigits && BigInteger.TryParse(Encoding.ASCII.GetString(digits), NumberStyles.None, CultureInfo.InvariantCulture, out value);
        value = FromBits(digits, BitOperations.Log2((uint)numberBase));
        return true;
    }

    /// <summary>A float, or the imaginary part of a complex literal, correctly rounded; infinite where it is too large.</summary>
    public static double GetDouble(SyntaxTree tree, Constant literal)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(literal);
        var text = tree.Source.Slice(literal.Range);
        if (literal.ConstantKind == ConstantKind.Complex && text is [.., (byte)'j' or (byte)'J'])
            text = text[..^1];
        text = WithoutUnderscores(text);
        return double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;
    }

    private static ReadOnlySpan<byte> Digits(ReadOnlySpan<byte> text, out int numberBase)
    {
        numberBase = text is [(byte)'0', var letter, ..]
            ? (letter | 0x20) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 10 }
            : 10;
        return numberBase == 10 ? text : text[2..];
    }

    private static int DigitOf(byte c) => c switch
    {
        >= (byte)'0' and <= (byte)'9' => c - '0',
        >= (byte)'a' and <= (byte)'f' => c - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => c - 'A' + 10,
        _ => int.MaxValue,
    };

    private static ReadOnlySpan<byte> WithoutUnderscores(ReadOnlySpan<byte> text)
    {
        if (!text.Contains((byte)'_'))
            return text;
        var digits = new byte[text.Length];
        var length = 0;
        foreach (var c in text)
            if (c != '_')
                digits[length++] = c;
        return digits.AsSpan(0, length);
    }

    private static BigInteger FromBits(ReadOnlySpan<byte> digits, int bitsPerDigit)
    {
        var bytes = new byte[(digits.Length * (long)bitsPerDigit + 7) / 8 + 1];
        long bits = 0;
        var (at, held) = (0, 0);
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            bits |= (long)DigitOf(digits[i]) << held;
            held += bitsPerDigit;
            for (; held >= 8; held -= 8, bits >>= 8)
                bytes[at++] = (byte)bits;
        }
        bytes[at] = (byte)bits;
        return new BigInteger(bytes, isUnsigned: true);
    }
}
