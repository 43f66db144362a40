using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes.Formats;

/// <summary>Finds out types from the forms of expressions.</summary>
internal static class ValueTypes
{
    /// <summary>How far an expression is looked into.</summary>
    private const int Depth = 200;

    /// <summary>Whether an expression certainly gives something other than a tuple.</summary>
    public static bool IsOneValue(Expression node) => Of(node) is not (ValueType.Unknown or ValueType.Tuple);

    public static ValueType Of(Expression node, int depth = 0) => depth > Depth ? ValueType.Unknown : node switch
    {
        Constant constant => OfConstant(constant.ConstantKind),
        JoinedStr => ValueType.String,
        List or ListComp => ValueType.List,
        Set or SetComp => ValueType.Set,
        Dict or DictComp => ValueType.Dict,
        GeneratorExp => ValueType.Generator,
        Tuple => ValueType.Tuple,
        NamedExpr named => Of(named.Value, depth + 1),
        IfExp choice => Same(Of(choice.Body, depth + 1), Of(choice.OrElse, depth + 1)),
        BoolOp logic => OfAll(logic, depth),
        UnaryOp unary => OfUnary(unary.Op, Of(unary.Operand, depth + 1)),
        BinOp binary => OfBinary(binary.Op, Of(binary.Left, depth + 1), Of(binary.Right, depth + 1)),
        _ => ValueType.Unknown,
    };

    private static ValueType OfConstant(ConstantKind kind) => kind switch
    {
        ConstantKind.None => ValueType.None,
        ConstantKind.True or ConstantKind.False => ValueType.Bool,
        ConstantKind.Ellipsis => ValueType.Ellipsis,
        ConstantKind.Int => ValueType.Int,
        ConstantKind.Float => ValueType.Float,
        ConstantKind.Complex => ValueType.Complex,
        ConstantKind.Bytes => ValueType.Bytes,
        _ => ValueType.String,
    };

    private static ValueType Same(ValueType left, ValueType right) => left == right ? left : ValueType.Unknown;

    private static ValueType OfAll(BoolOp logic, int depth)
    {
        var type = Of(logic.Values[0], depth + 1);
        for (var i = 1; i < logic.Values.Count && type != ValueType.Unknown; i++)
            type = Same(type, Of(logic.Values[i], depth + 1));
        return type;
    }

    private static ValueType OfUnary(UnaryOperator op, ValueType operand) => op switch
    {
        UnaryOperator.Not => ValueType.Bool,
        UnaryOperator.Invert => operand is ValueType.Bool or ValueType.Int ? ValueType.Int : ValueType.Unknown,
        _ => operand == ValueType.Bool ? ValueType.Int : IsNumber(operand) ? operand : ValueType.Unknown,
    };

    private static ValueType OfBinary(Operator op, ValueType left, ValueType right)
    {
        switch (op)
        {
            case Operator.Add when left == right && left is ValueType.String or ValueType.Bytes or ValueType.List or ValueType.Tuple:
                return left;
            case Operator.Mod when left is ValueType.String or ValueType.Bytes:
                return left;
            case Operator.Mult when left == ValueType.String && right == ValueType.Int:
            case Operator.Mult when left == ValueType.Int && right == ValueType.String:
                return ValueType.String;
            case Operator.Sub when left == ValueType.Set && right == ValueType.Set:
                return ValueType.Set;
            case Operator.Add or Operator.Sub or Operator.Mult or Operator.Div or Operator.FloorDiv or Operator.Mod or Operator.Pow
                when IsNumber(left) && IsNumber(right):
                return (ValueType)Math.Max(Math.Max((int)left, (int)right), (int)ValueType.Int);
            case Operator.BitAnd or Operator.BitOr or Operator.BitXor or Operator.LShift or Operator.RShift
                when left is ValueType.Bool or ValueType.Int && right is ValueType.Bool or ValueType.Int:
                return ValueType.Int;
            default:
                return ValueType.Unknown;
        }
    }

    private static bool IsNumber(ValueType type) => type is >= ValueType.Bool and <= ValueType.Complex;
}
