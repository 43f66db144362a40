using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes.Keys;

/// <summary>A number as a key of a dict: equal numbers are one key, whatever their type. Whole numbers past 64 bits keep their digits.</summary>
internal readonly record struct NumberValue(long Integer, double Real, double Imaginary, string? Digits)
{
    /// <summary>The number that an expression spells, if it spells one.</summary>
    public static NumberValue? Of(Expression node, LintContext context) => node switch
    {
        Constant constant => OfConstant(constant, context),
        UnaryOp { Op: UnaryOperator.USub or UnaryOperator.UAdd } unary => OfSigned(unary, context),
        BinOp { Op: Operator.Add or Operator.Sub, Right: Constant { ConstantKind: ConstantKind.Complex } imaginary } sum => OfComplex(sum, imaginary, context),
        _ => null,
    };

    private static NumberValue? OfConstant(Constant constant, LintContext context) => constant.ConstantKind switch
    {
        ConstantKind.True => new NumberValue(1, 0, 0, null),
        ConstantKind.False => default(NumberValue),
        ConstantKind.Int => OfInteger(context.Source.Slice(constant.Range)),
        ConstantKind.Float => OfReal(Parse(context.Source.Slice(constant.Range))),
        ConstantKind.Complex => OfReal(0) with { Imaginary = Parse(context.Source.Slice(constant.Range)[..^1]) },
        _ => null,
    };

    private static NumberValue? OfSigned(UnaryOp unary, LintContext context)
    {
        var isNegative = false;
        Expression at = unary;
        while (at is UnaryOp { Op: UnaryOperator.USub or UnaryOperator.UAdd } sign)
        {
            isNegative ^= sign.Op == UnaryOperator.USub;
            at = sign.Operand;
        }
        if (at is not Constant constant || OfConstant(constant, context) is not { } value || !isNegative)
            return at is Constant positive ? OfConstant(positive, context) : null;
        return new NumberValue(-value.Integer, -value.Real + 0.0, -value.Imaginary + 0.0, value.Digits is null ? null : "-" + value.Digits);
    }

    private static NumberValue? OfComplex(BinOp sum, Constant imaginary, LintContext context)
    {
        if (Of(sum.Left, context) is not { Imaginary: 0 } real || OfConstant(imaginary, context) is not { } part)
            return null;
        return real with { Imaginary = sum.Op == Operator.Add ? part.Imaginary : -part.Imaginary };
    }

    private static NumberValue OfReal(double value) =>
        value == Math.Truncate(value) && Math.Abs(value) <= long.MaxValue / 2
            ? new NumberValue((long)value, 0, 0, null)
            : new NumberValue(0, value, 0, null);

    private static NumberValue OfInteger(ReadOnlySpan<byte> text)
    {
        if (Utf8Parser.TryParse(text, out long plain, out var used) && used == text.Length)
            return new NumberValue(plain, 0, 0, null);
        var digits = Encoding.ASCII.GetString(text).Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
        var (style, start) = digits.Length > 2 && digits[0] == '0' && digits[1] is 'X' or 'O' or 'B' ? (digits[1], 2) : ('D', 0);
        return Whole(digits.AsSpan(start), style) is { } value ? new NumberValue(value, 0, 0, null) : new NumberValue(0, 0, 0, digits);
    }

    private static long? Whole(ReadOnlySpan<char> digits, char style)
    {
        var radix = style switch { 'X' => 16UL, 'O' => 8UL, 'B' => 2UL, _ => 10UL };
        var value = 0UL;
        foreach (var c in digits)
        {
            var digit = (ulong)(char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10);
            if (value > (long.MaxValue - digit) / radix)
                return null;
            value = value * radix + digit;
        }
        return (long)value;
    }

    private static double Parse(ReadOnlySpan<byte> text)
    {
        var plain = Encoding.ASCII.GetString(text).Replace("_", "", StringComparison.Ordinal);
        return double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;
    }
}
