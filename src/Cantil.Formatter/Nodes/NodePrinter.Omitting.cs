using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>
/// Whether an expression may break in its first or last brackets instead of getting parentheses: at most one operator of the
/// loosest kind in it, and brackets that hold something at one of its ends (Black's <c>rhs</c> split).
/// </summary>
internal sealed partial class NodePrinter
{
    /// <summary>What the walk over an expression has seen.</summary>
    private struct OmitState
    {
        public bool AnyBrackets;
        public Precedence Precedence;
        public int Count;
        public Expression? Last;
        public Expression? First;

        /// <summary>The expression begins with a token that is no expression: <see cref="First"/> stays null.</summary>
        public bool FirstIsToken;

        public void Update(Precedence precedence, int count = 1)
        {
            if (precedence > Precedence)
                (Precedence, Count) = (precedence, count);
            else if (precedence == Precedence)
                Count += count;
        }

        public void SetFirst(Expression node)
        {
            if (First is null && !FirstIsToken)
                First = node;
        }

        public void SetFirstToken()
        {
            if (First is null)
                FirstIsToken = true;
        }
    }

    private bool CanOmitParentheses(Expression node)
    {
        if (node is Lambda)
            return true;
        var state = new OmitState();
        VisitParts(node, ref state);
        if (!state.AnyBrackets || state.Count > 1)
            return false;
        return (state.Last is { } last && EndsWithBrackets(last)) || (state.First is { } first && EndsWithBrackets(first));
    }

    private bool EndsWithBrackets(Expression node) => node is not Subscript && HasParentheses(node) == Brackets.NonEmpty;

    private void Visit(Expression node, ref OmitState state)
    {
        state.Last = node;
        if (_tokens.IsParenthesized(node))
            state.AnyBrackets = true;
        else
            VisitParts(node, ref state);
        state.SetFirst(node);
    }

    private void VisitParts(Expression node, ref OmitState state)
    {
        // More than one operator of the loosest kind there is: nothing that follows can change the answer.
        if (state.Precedence == Precedence.Conditional)
            return;
        switch (node)
        {
            case Dict or List or Set or ListComp or SetComp or DictComp or GeneratorExp:
                state.AnyBrackets = true;
                return;
            case Tuple tuple:
                if (tuple.Parenthesized)
                {
                    state.AnyBrackets = true;
                    return;
                }
                foreach (var element in tuple.Elts)
                    Visit(element, ref state);
                return;
            case BoolOp boolOp:
                state.Update(Precedence.BooleanOperation, boolOp.Values.Count - 1);
                foreach (var value in boolOp.Values)
                    Visit(value, ref state);
                return;
            case BinOp binary:
                state.Update(Precedences.Of(binary.Op));
                Visit(binary.Left, ref state);
                Visit(binary.Right, ref state);
                return;
            case IfExp conditional:
                state.Update(Precedence.Conditional, 2);
                Visit(conditional.Body, ref state);
                Visit(conditional.Test, ref state);
                Visit(conditional.OrElse, ref state);
                return;
            case Compare compare:
                state.Update(Precedence.Comparator, compare.Ops.Count);
                Visit(compare.Left, ref state);
                foreach (var comparator in compare.Comparators)
                    Visit(comparator, ref state);
                return;
            case Call call:
                state.AnyBrackets = true;
                Visit(call.Func, ref state);
                state.Last = call;
                return;
            case Subscript subscript:
                state.AnyBrackets = true;
                Visit(subscript.Value, ref state);
                state.Last = subscript;
                return;
            case Attribute attribute:
                Visit(attribute.Value, ref state);
                if (HasParentheses(attribute.Value) != Brackets.None)
                    state.Update(Precedence.Attribute);
                state.Last = attribute;
                return;
            case UnaryOp unary:
                if (unary.Op == UnaryOperator.Invert)
                    state.Update(Precedence.BitwiseInversion);
                state.SetFirstToken();
                Visit(unary.Operand, ref state);
                return;
            case Lambda lambda:
                state.SetFirstToken();
                Visit(lambda.Body, ref state);
                return;
            case Await await:
                state.SetFirstToken();
                Visit(await.Value, ref state);
                return;
            case Yield yield:
                state.SetFirstToken();
                if (yield.Value is not null)
                    Visit(yield.Value, ref state);
                return;
            case YieldFrom from:
                state.SetFirstToken();
                Visit(from.Value, ref state);
                return;
            case Starred starred:
                state.SetFirstToken();
                Visit(starred.Value, ref state);
                return;
            case NamedExpr named:
                Visit(named.Target, ref state);
                Visit(named.Value, ref state);
                return;
            case Constant or JoinedStr or TemplateStr:
                if (IsImplicitConcatenation(node))
                    state.Update(Precedence.String);
                return;
        }
    }
}
