using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Parsing;

/// <summary>Expressions that are bound or deleted (reference, sections 7.2, 7.5, 8.3).</summary>
public sealed partial class Parser
{
    /// <summary><c>star_targets</c> before <c>in</c>: comparisons are left out, so that <c>in</c> ends it.</summary>
    private Expression ParseTargets()
    {
        var start = CurrentStart;
        var first = ParseTargetElement();
        if (_kind != TokenKind.Comma)
            return first;
        var from = _scratchCount;
        Push(first);
        while (Accept(TokenKind.Comma) && (StartsExpression(_kind) || _kind == TokenKind.Star))
            Push(ParseTargetElement());
        var elts = TakeExpressions(from);
        return Add(new Tuple(start, _previousEnd, elts, ExpressionContext.Load, false));
    }

    private Expression ParseTargetElement() =>
        _kind == TokenKind.Star ? ParseStarred(Binding.BitOr) : ParseOperators(Binding.BitOr);

    /// <summary>Makes what was read as a value a target, or reports what cannot be one.</summary>
    private void MakeTarget(Expression target, SyntaxErrorKind error)
    {
        switch (target)
        {
            case Name name:
                name.Ctx = ExpressionContext.Store;
                break;
            case Attribute attribute:
                attribute.Ctx = ExpressionContext.Store;
                break;
            case Subscript subscript:
                subscript.Ctx = ExpressionContext.Store;
                break;
            case Starred starred:
                starred.Ctx = ExpressionContext.Store;
                if (starred.Value.Kind == NodeKind.Starred)
                    ReportMeaning(error, starred.Range, Describe(starred));
                else
                    MakeTarget(starred.Value, error);
                break;
            case Tuple tuple:
                tuple.Ctx = ExpressionContext.Store;
                foreach (var element in tuple.Elts)
                    MakeTarget(element, error);
                break;
            case List list:
                list.Ctx = ExpressionContext.Store;
                foreach (var element in list.Elts)
                    MakeTarget(element, error);
                break;
            default:
                ReportMeaning(error, target.Range, Describe(target));
                break;
        }
    }

    private void MakeAugmentedTarget(Expression target)
    {
        if (target is Name or Attribute or Subscript)
            MakeTarget(target, SyntaxErrorKind.InvalidAugmentedTarget);
        else
            ReportMeaning(SyntaxErrorKind.InvalidAugmentedTarget, target.Range, Describe(target));
    }

    private void MakeDeleteTarget(Expression target)
    {
        switch (target)
        {
            case Name name:
                name.Ctx = ExpressionContext.Del;
                break;
            case Attribute attribute:
                attribute.Ctx = ExpressionContext.Del;
                break;
            case Subscript subscript:
                subscript.Ctx = ExpressionContext.Del;
                break;
            case Tuple tuple:
                tuple.Ctx = ExpressionContext.Del;
                foreach (var element in tuple.Elts)
                    MakeDeleteTarget(element);
                break;
            case List list:
                list.Ctx = ExpressionContext.Del;
                foreach (var element in list.Elts)
                    MakeDeleteTarget(element);
                break;
            default:
                ReportMeaning(SyntaxErrorKind.InvalidDeleteTarget, target.Range, Describe(target));
                break;
        }
    }

    /// <summary>What an expression is called in a message.</summary>
    private static string Describe(Expression expression) => expression switch
    {
        Constant { ConstantKind: ConstantKind.None } => "None",
        Constant { ConstantKind: ConstantKind.True } => "True",
        Constant { ConstantKind: ConstantKind.False } => "False",
        Constant { ConstantKind: ConstantKind.Ellipsis } => "an ellipsis",
        Constant or JoinedStr or TemplateStr => "a literal",
        Call => "a call",
        BinOp or UnaryOp or BoolOp => "an expression",
        Compare => "a comparison",
        Lambda => "a lambda",
        IfExp => "a conditional expression",
        ListComp or SetComp or DictComp => "a comprehension",
        GeneratorExp => "a generator expression",
        Dict => "a dict",
        Set => "a set",
        Tuple => "a tuple",
        List => "a list",
        Await => "an await expression",
        Yield or YieldFrom => "a yield expression",
        NamedExpr => "a named expression",
        Starred => "an unpacking",
        Attribute => "an attribute",
        Subscript => "a subscript",
        _ => "an expression",
    };
}
