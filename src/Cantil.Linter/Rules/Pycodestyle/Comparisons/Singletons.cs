using System.Text;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle.Comparisons;

/// <summary>Comparisons with <c>None</c>, <c>True</c> and <c>False</c>, and how they are written better.</summary>
internal static class Singletons
{
    public static bool IsNone(Expression node) => node is Constant { ConstantKind: ConstantKind.None };

    public static bool IsBool(Expression node) => node is Constant { ConstantKind: ConstantKind.True or ConstantKind.False };

    /// <summary>A number, string, or bytes, or a tuple of constants: they are compared as values.</summary>
    public static bool IsPlainConstant(Expression node) => node switch
    {
        Constant constant => constant.ConstantKind >= ConstantKind.Int,
        Tuple tuple => HasOnlyConstants(tuple),
        _ => false,
    };

    /// <summary>Writes a comparison with the operators that the selected rules ask for.</summary>
    public static void AttachFix(Compare node, LintContext context)
    {
        var rules = context.Settings.Rules;
        var none = rules.Find("E711"u8) is not null;
        var bools = rules.Find("E712"u8) is not null;
        var text = node.Ops.Count == 1 && bools && Condition(node, context) is { } condition ? condition : Comparison(node, none, bools, context);
        context.AttachFix(Applicability.Unsafe, "Write it so", node.Range, Pad(text, node.Range, context));
    }

    /// <summary>Writes <c>not a in b</c> as <c>a not in b</c>.</summary>
    public static void AttachNegation(UnaryOp node, Compare compare, string word, LintContext context)
    {
        var left = context.Text(Parentheses.Around(compare.Left, compare.Range, context));
        var right = context.Text(Parentheses.Around(compare.Comparators[0], compare.Range, context));
        context.AttachFix(Applicability.Safe, $"Use `{word}`", node.Range, Pad($"{left} {word} {right}", node.Range, context));
    }

    private static bool HasOnlyConstants(Tuple tuple)
    {
        foreach (var item in tuple.Elts)
            if (!(item is Constant || (item is Tuple inner && HasOnlyConstants(inner))))
                return false;
        return true;
    }

    /// <summary>The other side of a comparison with <c>True</c> or <c>False</c>, negated where it has to be.</summary>
    private static string? Condition(Compare node, LintContext context)
    {
        var right = node.Comparators[0];
        var (value, other) = IsBool(node.Left) ? (node.Left, right) : (right, node.Left);
        if (value is not Constant { ConstantKind: var kind and (ConstantKind.True or ConstantKind.False) })
            return null;
        var text = context.Text(Parentheses.Around(other, node.Range, context));
        return kind == ConstantKind.True == (node.Ops[0] == CmpOperator.Eq) ? text : "not " + text;
    }

    private static string Comparison(Compare node, bool none, bool bools, LintContext context)
    {
        var left = node.Left;
        var text = new StringBuilder(context.Text(Parentheses.Around(left, node.Range, context)));
        for (var i = 0; i < node.Comparators.Count; i++)
        {
            var right = node.Comparators[i];
            var op = node.Ops[i];
            var isWanted = IsWanted(right) || (i == 0 && IsWanted(left));
            text.Append(op switch
            {
                CmpOperator.Eq => isWanted ? " is " : " == ",
                CmpOperator.NotEq => isWanted ? " is not " : " != ",
                CmpOperator.Lt => " < ",
                CmpOperator.LtE => " <= ",
                CmpOperator.Gt => " > ",
                CmpOperator.GtE => " >= ",
                CmpOperator.Is => " is ",
                CmpOperator.IsNot => " is not ",
                CmpOperator.In => " in ",
                _ => " not in ",
            });
            text.Append(context.Text(Parentheses.Around(right, node.Range, context)));
            left = right;
        }
        return text.ToString();

        bool IsWanted(Expression side) => (none && IsNone(side)) || (bools && IsBool(side));
    }

    /// <summary>Words that would touch a name beside them get a blank.</summary>
    private static string Pad(string text, TextRange range, LintContext context)
    {
        var source = context.Source.Span;
        if (range.Start > 0 && IsWord(source[range.Start - 1]) && char.IsLetterOrDigit(text[0]))
            text = " " + text;
        if (range.End < source.Length && IsWord(source[range.End]) && char.IsLetterOrDigit(text[^1]))
            text += " ";
        return text;
    }

    private static bool IsWord(byte c) => c >= 0x80 || c == '_' || char.IsAsciiLetterOrDigit((char)c);
}
