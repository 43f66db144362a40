using System.Globalization;
using System.Numerics;
using System.Text;
using Cantil.Syntax.Literals;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>The values of keys in mapping patterns, written so that values that Python calls equal are the same text: 1, 1.0 and True.</summary>
internal static class PatternKey
{
    /// <returns>Null where the key is no literal; those are compared when the program runs.</returns>
    public static string? Of(SyntaxTree tree, Expression key)
    {
        if (key is Constant { ConstantKind: ConstantKind.String or ConstantKind.Bytes } text)
            return $"{text.ConstantKind} {Encoding.Latin1.GetString(LiteralText.GetUtf8(tree, text))}";
        if (key is Constant { ConstantKind: ConstantKind.None or ConstantKind.Ellipsis } single)
            return single.ConstantKind.ToString();
        var real = "0";
        var imaginary = "0";
        return Read(tree, key, negative: false, ref real, ref imaginary) ? $"{real} {imaginary}" : null;
    }

    /// <summary>Reads a number: digits, a minus before them, or a real and an imaginary one with a sign between them.</summary>
    private static bool Read(SyntaxTree tree, Expression key, bool negative, ref string real, ref string imaginary)
    {
        switch (key)
        {
            case UnaryOp { Op: UnaryOperator.USub } minus:
                return Read(tree, minus.Operand, !negative, ref real, ref imaginary);
            case BinOp { Op: Operator.Add or Operator.Sub } sum:
                return Read(tree, sum.Left, negative, ref real, ref imaginary)
                    && Read(tree, sum.Right, sum.Op == Operator.Sub, ref real, ref imaginary);
            case Constant { ConstantKind: ConstantKind.True or ConstantKind.False } truth:
                real = Written(truth.ConstantKind == ConstantKind.True ? BigInteger.One : BigInteger.Zero);
                return true;
            case Constant { ConstantKind: ConstantKind.Int } integer:
                if (!LiteralText.TryGetInteger(tree, integer, out var value))
                    return false;
                real = Written(negative ? -value : value);
                return true;
            case Constant { ConstantKind: ConstantKind.Float } number:
                real = Written(LiteralText.GetDouble(tree, number), negative);
                return true;
            case Constant { ConstantKind: ConstantKind.Complex } number:
                imaginary = Written(LiteralText.GetDouble(tree, number), negative);
                return true;
            default:
                return false;
        }
    }

    private static string Written(double value, bool negative)
    {
        if (negative)
            value = -value;
        return double.IsInteger(value) ? Written(new BigInteger(value)) : value.ToString("R", CultureInfo.InvariantCulture);
    }

    private static string Written(BigInteger value) => value.IsZero ? "0" : Convert.ToHexString(value.ToByteArray());
}
