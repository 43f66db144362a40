using System.Numerics;
using Cantil.Linter.Engine;
using Cantil.Syntax.Literals;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes.Keys;

/// <summary>A number as a key of a dict: equal numbers are one key, whatever their type. Whole numbers past 64 bits are <see cref="Large"/>.</summary>
internal readonly record struct NumberValue(long Integer, double Real, double Imaginary, BigInteger? Large)
{
    public bool Equals(NumberValue other) =>
        Integer == other.Integer && Real.Equals(other.Real) && Imaginary.Equals(other.Imaginary)
        && Large.HasValue == other.Large.HasValue && (Large is not { } large || large.Equals(other.Large.GetValueOrDefault()));

    public override int GetHashCode() =>
        ((Integer.GetHashCode() * 31 + Real.GetHashCode()) * 31 + Imaginary.GetHashCode()) * 31 + (Large is { } large ? large.GetHashCode() : 0);

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
        ConstantKind.Int => OfInteger(constant, context),
        ConstantKind.Float => OfReal(LiteralText.GetDouble(context.Tree, constant)),
        ConstantKind.Complex => OfReal(0) with { Imaginary = LiteralText.GetDouble(context.Tree, constant) },
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
        return new NumberValue(-value.Integer, -value.Real + 0.0, -value.Imaginary + 0.0, -value.Large);
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

    private static NumberValue OfInteger(Constant constant, LintContext context) =>
        LiteralText.TryGetInt64(context.Tree, constant, out var value)
            ? new NumberValue(value, 0, 0, null)
            : new NumberValue(0, 0, 0, LiteralText.TryGetInteger(context.Tree, constant, out var large) ? large : null);
}
