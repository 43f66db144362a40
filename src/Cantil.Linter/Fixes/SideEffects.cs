using Cantil.Linter.Engine;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Fixes;

/// <summary>
/// Whether an expression may do something besides having a value, so that it has to stay where the value is not wanted. Reading names and
/// attributes counts as nothing; operators between other things than literals may be anybody's methods.
/// </summary>
internal static class SideEffects
{
    public static bool MayHave(Expression expression, LintContext context)
    {
        var nodes = context.Tree.Nodes;
        // Nodes are numbered in the order in which they end: what is inside stands right before.
        for (var i = expression.Index; i >= 0 && nodes[i].Start >= expression.Start; i--)
            if (MayAct(nodes[i], context))
                return true;
        return false;
    }

    private static bool MayAct(Node node, LintContext context) => node switch
    {
        Call call => !IsEmptyCollection(call, context),
        BinOp operation => !IsLiteral(operation.Left) || !IsLiteral(operation.Right),
        Await or Yield or YieldFrom or Subscript or ListComp or SetComp or DictComp or GeneratorExp or EscapeValue => true,
        _ => false,
    };

    /// <summary><c>list()</c> and the like.</summary>
    private static bool IsEmptyCollection(Call call, LintContext context) =>
        call.Args.Count == 0 && call.Keywords.Count == 0 && call.Func is Name name
        && (int)name.Id is WellKnown.Dict or WellKnown.Frozenset or WellKnown.List or WellKnown.Set or WellKnown.Tuple
        && context.IsBuiltin(name);

    private static bool IsLiteral(Expression expression) =>
        expression is Constant or JoinedStr or List or Tuple or Set or Dict or ListComp or SetComp or DictComp;
}
