using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>The precedence of each operator.</summary>
internal static class Precedences
{
    public static Precedence Of(Operator op) => op switch
    {
        Operator.Pow => Precedence.Exponential,
        Operator.Mult or Operator.Div or Operator.Mod or Operator.FloorDiv or Operator.MatMult => Precedence.Multiplicative,
        Operator.Add or Operator.Sub => Precedence.Additive,
        Operator.LShift or Operator.RShift => Precedence.Shift,
        Operator.BitAnd => Precedence.BitwiseAnd,
        Operator.BitXor => Precedence.BitwiseXor,
        _ => Precedence.BitwiseOr,
    };
}
