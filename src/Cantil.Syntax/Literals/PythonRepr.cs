using System.Buffers;
using System.Globalization;
using System.Numerics;
using Cantil.Syntax.Names;

namespace Cantil.Syntax.Literals;

/// <summary>Values as Python's <c>repr</c> writes them, as UTF-8.</summary>
public static class PythonRepr
{
    // Beyond this CPython refuses to write an integer in decimal; 4,300 digits are 14,285 bits.
    private const int MostDecimalBits = 14285;

    private static ReadOnlySpan<byte> HexDigits => "0123456789abcdef"u8;

    /// <summary>A string, given in the form of <see cref="LiteralText"/>.</summary>
    public static void WriteString(ReadOnlySpan<byte> value, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var quote = QuoteFor(value);
        Append(output, quote);
        while (!value.IsEmpty)
        {
            var plain = PlainPrefix(value, quote);
            output.Write(value[..plain]);
            value = value[plain..];
            if (value.IsEmpty)
                break;
            var point = GeneralizedUtf8.Read(value, out var length);
            WriteEscape(point, output);
            value = value[length..];
        }
        Append(output, quote);
    }

    /// <summary>A bytes object.</summary>
    public static void WriteBytes(ReadOnlySpan<byte> value, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var quote = QuoteFor(value);
        Append(output, (byte)'b');
        Append(output, quote);
        foreach (var b in value)
        {
            if (b is >= 0x20 and < 0x7F && b != quote && b != '\\')
                Append(output, b);
            else
                WriteEscape(b, output);
        }
        Append(output, quote);
    }

    /// <summary>A float: the shortest digits that read back as the same value.</summary>
    public static void WriteDouble(double value, IBufferWriter<byte> output) => WriteDouble(value, output, ".0"u8);

    /// <summary>A complex number without a real part.</summary>
    public static void WriteImaginary(double value, IBufferWriter<byte> output)
    {
        WriteDouble(value, output, default);
        Append(output, (byte)'j');
    }

    /// <summary>An integer; one that CPython would not write in decimal for its length is written in hexadecimal.</summary>
    public static void WriteInteger(BigInteger value, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var bits = value.GetBitLength();
        var text = bits <= MostDecimalBits
            ? value.ToString(CultureInfo.InvariantCulture)
            : (value.Sign < 0 ? "-0x" : "0x") + BigInteger.Abs(value).ToString("x", CultureInfo.InvariantCulture).TrimStart('0');
        System.Text.Encoding.ASCII.GetBytes(text, output.GetSpan(text.Length));
        output.Advance(text.Length);
    }

    private static void WriteDouble(double value, IBufferWriter<byte> output, ReadOnlySpan<byte> integerSuffix)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!double.IsFinite(value))
        {
            output.Write(double.IsNaN(value) ? "nan"u8 : value > 0 ? "inf"u8 : "-inf"u8);
            return;
        }
        if (double.IsNegative(value))
            Append(output, (byte)'-');
        Span<byte> text = stackalloc byte[32];
        _ = Math.Abs(value).TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        Span<byte> digits = stackalloc byte[32];
        var (count, point) = Split(text[..length], digits);
        if (point is > -4 and <= 16)
            WriteFixed(digits[..count], point, integerSuffix, output);
        else
            WriteExponent(digits[..count], point - 1, output);
    }

    /// <summary>The significant digits of a number that .NET wrote, and where the point stands, counted from before the first.</summary>
    private static (int Count, int Point) Split(ReadOnlySpan<byte> text, Span<byte> digits)
    {
        var exponent = 0;
        var mark = text.IndexOf((byte)'E');
        if (mark >= 0)
        {
            exponent = int.Parse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..mark];
        }
        var dot = text.IndexOf((byte)'.');
        var (count, point) = (0, dot < 0 ? text.Length : dot);
        foreach (var c in text)
        {
            if (c == '.')
                continue;
            if (count == 0 && c == '0')
                point--;
            else
                digits[count++] = c;
        }
        if (count == 0)
        {
            digits[count++] = (byte)'0';
            return (count, 1);
        }
        while (count > 1 && digits[count - 1] == '0')
            count--;
        return (count, point + exponent);
    }

    private static void WriteFixed(ReadOnlySpan<byte> digits, int point, ReadOnlySpan<byte> integerSuffix, IBufferWriter<byte> output)
    {
        if (point <= 0)
        {
            output.Write("0."u8);
            for (; point < 0; point++)
                Append(output, (byte)'0');
            output.Write(digits);
            return;
        }
        var whole = Math.Min(point, digits.Length);
        output.Write(digits[..whole]);
        for (var i = whole; i < point; i++)
            Append(output, (byte)'0');
        if (whole == digits.Length)
        {
            output.Write(integerSuffix);
            return;
        }
        Append(output, (byte)'.');
        output.Write(digits[whole..]);
    }

    private static void WriteExponent(ReadOnlySpan<byte> digits, int exponent, IBufferWriter<byte> output)
    {
        Append(output, digits[0]);
        if (digits.Length > 1)
        {
            Append(output, (byte)'.');
            output.Write(digits[1..]);
        }
        output.Write(exponent < 0 ? "e-"u8 : "e+"u8);
        Span<byte> text = stackalloc byte[8];
        _ = Math.Abs(exponent).TryFormat(text, out var length, "00", CultureInfo.InvariantCulture);
        output.Write(text[..length]);
    }

    private static byte QuoteFor(ReadOnlySpan<byte> value) =>
        value.Contains((byte)'\'') && !value.Contains((byte)'"') ? (byte)'"' : (byte)'\'';

    /// <summary>How many bytes <c>repr</c> shows as they are.</summary>
    private static int PlainPrefix(ReadOnlySpan<byte> value, byte quote)
    {
        var at = 0;
        while (at < value.Length)
        {
            var b = value[at];
            if (b < 0x80)
            {
                if (b is < 0x20 or 0x7F || b == quote || b == '\\')
                    return at;
                at++;
                continue;
            }
            if (!UnicodeIdentifiers.IsPrintable(GeneralizedUtf8.Read(value[at..], out var length)))
                return at;
            at += length;
        }
        return at;
    }

    private static void WriteEscape(int point, IBufferWriter<byte> output)
    {
        Append(output, (byte)'\\');
        switch (point)
        {
            case '\t':
                Append(output, (byte)'t');
                break;
            case '\n':
                Append(output, (byte)'n');
                break;
            case '\r':
                Append(output, (byte)'r');
                break;
            case '\\' or '\'' or '"':
                Append(output, (byte)point);
                break;
            case <= 0xFF:
                WriteHex((byte)'x', point, 2, output);
                break;
            case <= 0xFFFF:
                WriteHex((byte)'u', point, 4, output);
                break;
            default:
                WriteHex((byte)'U', point, 8, output);
                break;
        }
    }

    private static void WriteHex(byte letter, int value, int digits, IBufferWriter<byte> output)
    {
        Append(output, letter);
        for (var shift = (digits - 1) * 4; shift >= 0; shift -= 4)
            Append(output, HexDigits[value >> shift & 15]);
    }

    private static void Append(IBufferWriter<byte> output, byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }
}
