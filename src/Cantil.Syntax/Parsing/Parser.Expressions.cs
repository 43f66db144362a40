using System.Runtime.CompilerServices;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Parsing;

/// <summary>Expressions with operators (reference, chapter 6), by precedence climbing.</summary>
public sealed partial class Parser
{
    /// <summary>How tightly operators bind; each level holds the ones below it.</summary>
    private static class Binding
    {
        public const int None = 0;
        public const int Or = 1;
        public const int And = 2;
        public const int Not = 3;
        public const int Comparison = 4;
        public const int BitOr = 5;
        public const int BitXor = 6;
        public const int BitAnd = 7;
        public const int Shift = 8;
        public const int Sum = 9;
        public const int Term = 10;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int BindingOf(TokenKind kind) => Bindings[(int)kind];

    /// <summary>What may begin an expression; a star may not.</summary>
    private static bool StartsExpression(TokenKind kind) => kind is
        TokenKind.Name or TokenKind.Int or TokenKind.Float or TokenKind.Complex or TokenKind.String or TokenKind.FStringStart
        or TokenKind.TStringStart or TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace
        or TokenKind.Ellipsis or TokenKind.Minus or TokenKind.Plus or TokenKind.Tilde or TokenKind.Not or TokenKind.Lambda
        or TokenKind.Await or TokenKind.None or TokenKind.True or TokenKind.False or TokenKind.EscapeCommand;

    private Expression ParseYieldOrStarExpressions() => _kind == TokenKind.Yield ? ParseYield() : ParseStarExpressions();

    /// <summary><c>star_expressions</c>: one expression, or a tuple without parentheses.</summary>
    private Expression ParseStarExpressions()
    {
        var start = CurrentStart;
        var first = ParseStarExpression();
        return _kind == TokenKind.Comma ? ParseTupleRest(start, first) : first;
    }

    private Tuple ParseTupleRest(int start, Expression first)
    {
        var from = _scratchCount;
        Push(first);
        while (Accept(TokenKind.Comma) && (StartsExpression(_kind) || _kind == TokenKind.Star))
            Push(ParseStarExpression());
        var elts = TakeExpressions(from);
        return Add(new Tuple(start, _previousEnd, elts, ExpressionContext.Load, false));
    }

    private Expression ParseStarExpression() => _kind == TokenKind.Star ? ParseStarred(Binding.BitOr) : ParseExpression();

    /// <summary><c>star_named_expression</c>: an element of a list, set or tuple in brackets.</summary>
    private Expression ParseStarNamedExpression() => _kind == TokenKind.Star ? ParseStarred(Binding.BitOr) : ParseNamedExpression();

    /// <summary>A star and its operand; binding 0 allows any expression, as in a call.</summary>
    private Starred ParseStarred(int binding)
    {
        var start = CurrentStart;
        Next();
        var value = binding == Binding.None ? ParseExpression() : ParseOperators(binding);
        return AddNoted(new Starred(start, _previousEnd, value, ExpressionContext.Load));
    }

    private Expression ParseNamedExpression()
    {
        var start = CurrentStart;
        var target = ParseExpression();
        return _kind == TokenKind.ColonEqual ? ParseNamedExpressionRest(start, target) : target;
    }

    private NamedExpr ParseNamedExpressionRest(int start, Expression target)
    {
        if (target is Name name && target.End == _previousEnd)
            name.Ctx = ExpressionContext.Store;
        else
            ReportMeaning(SyntaxErrorKind.InvalidNamedExpressionTarget, target.Range, Describe(target));
        Next();
        var value = ParseExpression();
        UseVersion(SyntaxFeature.NamedExpression, start, _previousEnd);
        return AddNoted(new NamedExpr(start, _previousEnd, target, value));
    }

    /// <summary><c>expression</c>: a conditional expression or a lambda.</summary>
    private Expression ParseExpression()
    {
        if (_kind == TokenKind.Lambda)
            return ParseLambda();
        var start = CurrentStart;
        var body = ParseOperators(Binding.Or);
        return _kind == TokenKind.If ? ParseIfExp(start, body) : body;
    }

    private Expression ParseIfExp(int start, Expression body)
    {
        if (!Enter())
        {
            Leave();
            return body;
        }
        Next();
        var test = ParseOperators(Binding.Or);
        Expression orElse;
        if (_kind == TokenKind.Else)
        {
            Next();
            orElse = ParseExpression();
        }
        else
        {
            ReportExpected("`else`");
            orElse = MissingExpression();
        }
        Leave();
        return Add(new IfExp(start, _previousEnd, test, body, orElse));
    }

    private Expression ParseLambda()
    {
        var start = CurrentStart;
        Next();
        if (!Enter())
        {
            Leave();
            return MissingExpression();
        }
        var parameters = _kind == TokenKind.Colon ? null : ParseParameters(TokenKind.Colon, annotated: false);
        if (_kind == TokenKind.Colon && Peek is TokenKind.FStringMiddle or TokenKind.TStringMiddle)
            ReportSyntax(SyntaxErrorKind.LambdaInFString, start, Current.End);
        Expect(TokenKind.Colon);
        var body = ParseExpression();
        Leave();
        var lambda = new Lambda(start, _previousEnd, parameters, body);
        return parameters is null ? Add(lambda) : AddNoted(lambda);
    }

    private Expression ParseYield()
    {
        var start = CurrentStart;
        Next();
        if (Accept(TokenKind.From))
        {
            var from = ParseExpression();
            return AddNoted(new YieldFrom(start, _previousEnd, from));
        }
        var value = StartsExpression(_kind) || _kind == TokenKind.Star ? ParseStarExpressions() : null;
        CheckUnpacking(value, SyntaxFeature.UnparenthesizedUnpackInYield);
        return AddNoted(new Yield(start, _previousEnd, value));
    }

    /// <summary>Operands joined by operators that bind at least as tightly as asked.</summary>
    private Expression ParseOperators(int minimum)
    {
        var start = CurrentStart;
        var left = ParseUnary(minimum);
        var links = 0;
        while (true)
        {
            var binding = BindingOf(_kind);
            if (binding < minimum || binding == Binding.None)
                return left;
            if (binding > Binding.Comparison)
            {
                if (!CountLink(++links))
                    return left;
                var op = (Operator)(_kind - TokenKind.Plus);
                Next();
                var right = ParseOperators(binding + 1);
                left = Add(new BinOp(start, _previousEnd, left, op, right));
            }
            else if (binding == Binding.Comparison)
            {
                if (_kind == TokenKind.Not && Peek != TokenKind.In)
                    return left;
                left = ParseComparison(start, left);
            }
            else if (binding == Binding.Not)
                return left;
            else
                left = ParseBoolOp(start, left, binding);
        }
    }

    private BoolOp ParseBoolOp(int start, Expression first, int binding)
    {
        var kind = _kind;
        var from = _scratchCount;
        Push(first);
        while (Accept(kind))
            Push(ParseOperators(binding + 1));
        var values = TakeExpressions(from);
        return Add(new BoolOp(start, _previousEnd, kind == TokenKind.And ? BoolOperator.And : BoolOperator.Or, values));
    }

    private Compare ParseComparison(int start, Expression left)
    {
        var from = _scratchCount;
        var op = ParseCmpOperator();
        Push(ParseOperators(Binding.BitOr));
        CmpOperatorList ops;
        if (!ContinuesComparison())
            ops = new CmpOperatorList([op]);
        else
        {
            var many = new List<CmpOperator> { op };
            do
            {
                many.Add(ParseCmpOperator());
                Push(ParseOperators(Binding.BitOr));
            }
            while (ContinuesComparison());
            ops = new CmpOperatorList([.. many]);
        }
        var comparators = TakeExpressions(from);
        return Add(new Compare(start, _previousEnd, left, ops, comparators));
    }

    private bool ContinuesComparison() =>
        BindingOf(_kind) == Binding.Comparison && (_kind != TokenKind.Not || Peek == TokenKind.In);

    private CmpOperator ParseCmpOperator()
    {
        var kind = _kind;
        Next();
        switch (kind)
        {
            case TokenKind.EqEqual: return CmpOperator.Eq;
            case TokenKind.NotEqual: return CmpOperator.NotEq;
            case TokenKind.Less: return CmpOperator.Lt;
            case TokenKind.LessEqual: return CmpOperator.LtE;
            case TokenKind.Greater: return CmpOperator.Gt;
            case TokenKind.GreaterEqual: return CmpOperator.GtE;
            case TokenKind.In: return CmpOperator.In;
            case TokenKind.Not:
                Next();
                return CmpOperator.NotIn;
            default:
                return Accept(TokenKind.Not) ? CmpOperator.IsNot : CmpOperator.Is;
        }
    }

    private Expression ParseUnary(int minimum)
    {
        UnaryOperator op;
        switch (_kind)
        {
            case TokenKind.Not when minimum <= Binding.Not: op = UnaryOperator.Not; break;
            case TokenKind.Minus: op = UnaryOperator.USub; break;
            case TokenKind.Plus: op = UnaryOperator.UAdd; break;
            case TokenKind.Tilde: op = UnaryOperator.Invert; break;
            default: return ParsePower();
        }
        var start = CurrentStart;
        Next();
        if (!Enter())
        {
            Leave();
            return MissingExpression();
        }
        var operand = op == UnaryOperator.Not ? ParseOperators(Binding.Not) : ParseUnary(Binding.Term + 1);
        Leave();
        return Add(new UnaryOp(start, _previousEnd, op, operand));
    }

    private Expression ParsePower()
    {
        var start = CurrentStart;
        var left = _kind == TokenKind.Await ? ParseAwait() : ParsePrimary();
        if (_kind != TokenKind.DoubleStar)
            return left;
        if (!Enter())
        {
            Leave();
            return left;
        }
        Next();
        var right = ParseUnary(Binding.Term + 1);
        Leave();
        return Add(new BinOp(start, _previousEnd, left, Operator.Pow, right));
    }

    private Await ParseAwait()
    {
        var start = CurrentStart;
        Next();
        var value = ParsePrimary();
        return AddNoted(new Await(start, _previousEnd, value));
    }

    /// <summary>An atom with its attributes, calls and subscripts.</summary>
    private Expression ParsePrimary()
    {
        var start = CurrentStart;
        var value = ParseAtom();
        var links = 0;
        while (true)
        {
            switch (_kind)
            {
                case TokenKind.Dot:
                    {
                        Next();
                        var attr = ParseIdentifier();
                        value = Add(new Attribute(start, _previousEnd, value, attr, ExpressionContext.Load));
                        break;
                    }
                case TokenKind.LeftParenthesis:
                    value = ParseCall(start, value);
                    break;
                case TokenKind.LeftBracket:
                    value = ParseSubscript(start, value);
                    break;
                default:
                    return value;
            }
            if (!CountLink(++links))
                return value;
        }
    }

    private Subscript ParseSubscript(int start, Expression value)
    {
        Next();
        _ = Enter();
        var sliceStart = CurrentStart;
        Expression slice;
        if (_kind == TokenKind.RightBracket)
        {
            ReportExpected("an index");
            slice = MissingExpression();
        }
        else
        {
            slice = ParseSlice();
            if (_kind == TokenKind.Comma || slice.Kind == NodeKind.Starred)
            {
                var from = _scratchCount;
                Push(slice);
                while (Accept(TokenKind.Comma) && (StartsExpression(_kind) || _kind is TokenKind.Star or TokenKind.Colon))
                    Push(ParseSlice());
                var elts = TakeExpressions(from);
                var tuple = Add(new Tuple(sliceStart, _previousEnd, elts, ExpressionContext.Load, false));
                CheckUnpacking(tuple, SyntaxFeature.StarInIndex);
                slice = tuple;
            }
        }
        Expect(TokenKind.RightBracket);
        Leave();
        return Add(new Subscript(start, _previousEnd, value, slice, ExpressionContext.Load));
    }

    private Expression ParseSlice()
    {
        var start = CurrentStart;
        if (_kind == TokenKind.Star)
            return ParseStarred(Binding.None);
        Expression? lower = null;
        if (_kind != TokenKind.Colon)
        {
            lower = ParseNamedExpression();
            if (lower.Kind == NodeKind.NamedExpr && lower.End == _previousEnd)
                UseVersion(SyntaxFeature.UnparenthesizedNamedExpressionInIndex, lower.Start, lower.End);
            if (_kind != TokenKind.Colon)
                return lower;
            if (lower.Kind == NodeKind.NamedExpr && lower.End == _previousEnd)
                ReportMeaning(SyntaxErrorKind.NamedExpressionNeedsParentheses, lower.Range);
        }
        Next();
        var upper = EndsSlice() || _kind == TokenKind.Colon ? null : ParseExpression();
        Expression? step = null;
        if (Accept(TokenKind.Colon) && !EndsSlice())
            step = ParseExpression();
        return Add(new Slice(start, _previousEnd, lower, upper, step));
    }

    private bool EndsSlice() => _kind is TokenKind.RightBracket or TokenKind.Comma;

    /// <summary>Stands for an expression that is not there: a name without a name.</summary>
    private Name MissingExpression() => Add(new Name(_previousEnd, _previousEnd, Names.NameId.None, ExpressionContext.Load));
}
