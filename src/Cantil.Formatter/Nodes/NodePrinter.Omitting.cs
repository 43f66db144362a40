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
        if (node.Kind == NodeKind.Lambda)
            return true;
        var state = new OmitState();
        VisitParts(node, ref state);
        if (!state.AnyBrackets || state.Count > 1)
            return false;
        return (state.Last is { } last && EndsWithBrackets(last)) || (state.First is { } first && EndsWithBrackets(first));
    }

    private bool EndsWithBrackets(Expression node) => node.Kind != NodeKind.Subscript && HasParentheses(node) == Brackets.NonEmpty;

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
        switch (node.Kind)
        {
            case NodeKind.Dict or NodeKind.List or NodeKind.Set or NodeKind.ListComp or NodeKind.SetComp or NodeKind.DictComp or NodeKind.GeneratorExp:
                state.AnyBrackets = true;
                return;
            case NodeKind.Tuple:
                if (node.As<Tuple>().Parenthesized)
                {
                    state.AnyBrackets = true;
                    return;
                }
                foreach (var element in node.As<Tuple>().Elts)
                    Visit(element, ref state);
                return;
            case NodeKind.BoolOp:
                state.Update(Precedence.BooleanOperation, node.As<BoolOp>().Values.Count - 1);
                foreach (var value in node.As<BoolOp>().Values)
                    Visit(value, ref state);
                return;
            case NodeKind.BinOp:
                state.Update(Precedences.Of(node.As<BinOp>().Op));
                Visit(node.As<BinOp>().Left, ref state);
                Visit(node.As<BinOp>().Right, ref state);
                return;
            case NodeKind.IfExp:
                state.Update(Precedence.Conditional, 2);
                Visit(node.As<IfExp>().Body, ref state);
                Visit(node.As<IfExp>().Test, ref state);
                Visit(node.As<IfExp>().OrElse, ref state);
                return;
            case NodeKind.Compare:
                state.Update(Precedence.Comparator, node.As<Compare>().Ops.Count);
                Visit(node.As<Compare>().Left, ref state);
                foreach (var comparator in node.As<Compare>().Comparators)
                    Visit(comparator, ref state);
                return;
            case NodeKind.Call:
                state.AnyBrackets = true;
                Visit(node.As<Call>().Func, ref state);
                state.Last = node.As<Call>();
                return;
            case NodeKind.Subscript:
                state.AnyBrackets = true;
                Visit(node.As<Subscript>().Value, ref state);
                state.Last = node.As<Subscript>();
                return;
            case NodeKind.Attribute:
                Visit(node.As<Attribute>().Value, ref state);
                if (HasParentheses(node.As<Attribute>().Value) != Brackets.None)
                    state.Update(Precedence.Attribute);
                state.Last = node.As<Attribute>();
                return;
            case NodeKind.UnaryOp:
                if (node.As<UnaryOp>().Op == UnaryOperator.Invert)
                    state.Update(Precedence.BitwiseInversion);
                VisitBehindToken(node.As<UnaryOp>().Operand, ref state);
                return;
            case NodeKind.Lambda:
                VisitBehindToken(node.As<Lambda>().Body, ref state);
                return;
            case NodeKind.Await:
                VisitBehindToken(node.As<Await>().Value, ref state);
                return;
            case NodeKind.Yield:
                VisitBehindToken(node.As<Yield>().Value, ref state);
                return;
            case NodeKind.YieldFrom:
                VisitBehindToken(node.As<YieldFrom>().Value, ref state);
                return;
            case NodeKind.Starred:
                VisitBehindToken(node.As<Starred>().Value, ref state);
                return;
            case NodeKind.NamedExpr:
                Visit(node.As<NamedExpr>().Target, ref state);
                Visit(node.As<NamedExpr>().Value, ref state);
                return;
            case NodeKind.Constant or NodeKind.JoinedStr or NodeKind.TemplateStr:
                if (IsImplicitConcatenation(node))
                    state.Update(Precedence.String);
                return;
        }
    }

    /// <summary>Of what begins with an operator or a keyword.</summary>
    private void VisitBehindToken(Expression? node, ref OmitState state)
    {
        state.SetFirstToken();
        if (node is not null)
            Visit(node, ref state);
    }
}
