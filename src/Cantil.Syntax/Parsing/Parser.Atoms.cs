using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Parsing;

/// <summary>Names, literals and displays (reference, section 6.2).</summary>
public sealed partial class Parser
{
    private Expression ParseAtom()
    {
        ref readonly var token = ref _tokens[_at];
        switch (token.Kind)
        {
            case TokenKind.Name:
                {
                    var name = new Name(token.Start, token.End, token.Name, ExpressionContext.Load);
                    Next();
                    return Add(name);
                }
            case TokenKind.Int: return ParseConstant(ConstantKind.Int);
            case TokenKind.Float: return ParseConstant(ConstantKind.Float);
            case TokenKind.Complex: return ParseConstant(ConstantKind.Complex);
            case TokenKind.None: return ParseConstant(ConstantKind.None);
            case TokenKind.True: return ParseConstant(ConstantKind.True);
            case TokenKind.False: return ParseConstant(ConstantKind.False);
            case TokenKind.Ellipsis: return ParseConstant(ConstantKind.Ellipsis);
            case TokenKind.String or TokenKind.FStringStart or TokenKind.TStringStart: return ParseStrings();
            case TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace: return ParseDisplay();
            case TokenKind.EscapeCommand:
                Next();
                return Add(new EscapeValue(token.Start, token.End, EscapeKindAt(token.Start)));
            default: return ParseNoAtom();
        }
    }

    private Constant ParseConstant(ConstantKind kind)
    {
        ref readonly var token = ref _tokens[_at];
        var constant = new Constant(token.Start, token.End, kind, _at, 1);
        Next();
        return Add(constant);
    }

    private Expression ParseNoAtom()
    {
        ref readonly var token = ref Current;
        switch (_kind)
        {
            // They read well enough as operands, so the rest of the line still gives a tree.
            case TokenKind.Lambda:
                ReportSyntax(SyntaxErrorKind.ExpectedExpression, token.Start, token.End, "lambda");
                return ParseLambda();
            case TokenKind.Not:
                ReportSyntax(SyntaxErrorKind.ExpectedExpression, token.Start, token.End, "not");
                return ParseUnary(Binding.Not);
            case TokenKind.Yield:
                ReportSyntax(SyntaxErrorKind.YieldNeedsParentheses, token.Start, token.End);
                return ParseYield();
            case TokenKind.Star:
                ReportSyntax(SyntaxErrorKind.StarredNotAllowed, token.Start, token.End);
                return ParseStarred(Binding.BitOr);
            case TokenKind.Unknown:
                ReportSyntax(SyntaxErrorKind.ExpectedExpression, token.Start, token.End);
                Next();
                return MissingExpression();
            case TokenKind.Newline or TokenKind.EndOfFile or TokenKind.Indent or TokenKind.Dedent:
                ReportSyntax(SyntaxErrorKind.ExpectedExpression, _previousEnd, _previousEnd);
                return MissingExpression();
            default:
                ReportSyntax(SyntaxErrorKind.ExpectedExpression, token.Start, token.End, _source.GetString(token.Start, Math.Min(token.End, token.Start + 40)));
                // A keyword that can start no statement either would stop the line here: step over it once.
                if (token.IsKeyword && _kind is not (TokenKind.For or TokenKind.If or TokenKind.In or TokenKind.Else or TokenKind.As or TokenKind.Import or TokenKind.From))
                    Next();
                return MissingExpression();
        }
    }

    private Expression ParseDisplay()
    {
        if (!Enter())
        {
            Leave();
            return MissingExpression();
        }
        var start = CurrentStart;
        Expression display = _kind switch
        {
            TokenKind.LeftParenthesis => ParseParenthesized(start),
            TokenKind.LeftBracket => ParseList(start),
            _ => ParseBraces(start),
        };
        Leave();
        return display;
    }

    private Expression ParseParenthesized(int start)
    {
        Next();
        if (Accept(TokenKind.RightParenthesis))
            return Add(new Tuple(start, _previousEnd, NodeList<Expression>.Empty, ExpressionContext.Load, true));
        if (_kind == TokenKind.Yield)
        {
            var yielded = ParseYield();
            Expect(TokenKind.RightParenthesis);
            return yielded;
        }
        var first = ParseStarNamedExpression();
        if (_kind == TokenKind.Comma)
        {
            var from = _scratchCount;
            Push(first);
            ParseElements();
            Expect(TokenKind.RightParenthesis);
            var elts = TakeExpressions(from);
            return Add(new Tuple(start, _previousEnd, elts, ExpressionContext.Load, true));
        }
        if (StartsComprehension())
        {
            var generators = ParseComprehensions();
            CheckElement(first);
            Expect(TokenKind.RightParenthesis);
            return Add(new GeneratorExp(start, _previousEnd, first, generators, true));
        }
        if (first.Kind == NodeKind.Starred)
            ReportMeaning(SyntaxErrorKind.StarredNotAllowed, first.Range);
        Expect(TokenKind.RightParenthesis);
        return first;
    }

    private Expression ParseList(int start)
    {
        Next();
        if (Accept(TokenKind.RightBracket))
            return Add(new List(start, _previousEnd, NodeList<Expression>.Empty, ExpressionContext.Load));
        var first = ParseStarNamedExpression();
        if (StartsComprehension())
        {
            var generators = ParseComprehensions();
            CheckElement(first);
            Expect(TokenKind.RightBracket);
            return Add(new ListComp(start, _previousEnd, first, generators));
        }
        var from = _scratchCount;
        Push(first);
        ParseElements();
        Expect(TokenKind.RightBracket);
        var elts = TakeExpressions(from);
        return Add(new List(start, _previousEnd, elts, ExpressionContext.Load));
    }

    /// <summary>What follows the first element: commas and elements.</summary>
    private void ParseElements(bool inSet = false)
    {
        var links = _chainLinks;
        var most = links;
        while (Accept(TokenKind.Comma) && (StartsExpression(_kind) || _kind == TokenKind.Star))
        {
            // Chains of different elements lie beside, not in one another.
            _chainLinks = links;
            Push(inSet ? ParseSetElement() : ParseStarNamedExpression());
            most = Math.Max(most, _chainLinks);
        }
        _chainLinks = most;
    }

    private Expression ParseBraces(int start)
    {
        Next();
        if (Accept(TokenKind.RightBrace))
            return Add(new Dict(start, _previousEnd, NodeList<Expression?>.Empty, NodeList<Expression>.Empty));
        if (_kind == TokenKind.DoubleStar)
            return ParseDict(start, null, ParseDictUnpacking());
        var first = ParseSetElement();
        if (_kind == TokenKind.Colon && first.Kind != NodeKind.Starred)
        {
            Next();
            return ParseDict(start, first, ParseExpression());
        }
        if (StartsComprehension())
        {
            var generators = ParseComprehensions();
            CheckElement(first);
            Expect(TokenKind.RightBrace);
            return Add(new SetComp(start, _previousEnd, first, generators));
        }
        var from = _scratchCount;
        Push(first);
        ParseElements(inSet: true);
        Expect(TokenKind.RightBrace);
        var elts = TakeExpressions(from);
        return Add(new Set(start, _previousEnd, elts));
    }

    private Expression ParseSetElement()
    {
        var element = ParseStarNamedExpression();
        if (element.Kind == NodeKind.NamedExpr && element.End == _previousEnd)
            UseVersion(SyntaxFeature.UnparenthesizedNamedExpression, element.Start, element.End);
        return element;
    }

    private Expression ParseDictUnpacking()
    {
        Next();
        return ParseOperators(Binding.BitOr);
    }

    private Expression ParseDict(int start, Expression? key, Expression value)
    {
        if (StartsComprehension())
        {
            var generators = ParseComprehensions();
            if (key is null)
                ReportMeaning(SyntaxErrorKind.DictUnpackingInComprehension, value.Range);
            Expect(TokenKind.RightBrace);
            return Add(new DictComp(start, _previousEnd, key ?? MissingExpression(), value, generators));
        }
        var from = _scratchCount;
        Push(key);
        Push(value);
        while (Accept(TokenKind.Comma) && _kind != TokenKind.RightBrace)
        {
            if (_kind == TokenKind.DoubleStar)
            {
                Push(null);
                Push(ParseDictUnpacking());
                continue;
            }
            if (!StartsExpression(_kind))
                break;
            Push(ParseExpression());
            Expect(TokenKind.Colon);
            Push(ParseExpression());
        }
        Expect(TokenKind.RightBrace);
        return FinishDict(start, from);
    }

    private Dict FinishDict(int start, int from)
    {
        var count = (_scratchCount - from) / 2;
        var keys = new Expression?[count];
        var values = new Expression[count];
        for (var i = 0; i < count; i++)
        {
            ref var key = ref _scratch[from + i * 2];
            ref var value = ref _scratch[from + i * 2 + 1];
            keys[i] = (Expression?)key.Node;
            values[i] = (Expression)value.Node!;
            key.Node = value.Node = null;
        }
        _scratchCount = from;
        return Add(new Dict(start, _previousEnd, new NodeList<Expression?>(keys), new NodeList<Expression>(values)));
    }

    /// <summary>The element of a comprehension is one value.</summary>
    private void CheckElement(Expression element)
    {
        if (element.Kind == NodeKind.Starred)
            ReportMeaning(SyntaxErrorKind.IterableUnpackingInComprehension, element.Range);
    }

    private bool StartsComprehension() => _kind == TokenKind.For || (_kind == TokenKind.Async && Peek == TokenKind.For);

    private NodeList<Comprehension> ParseComprehensions()
    {
        var from = _scratchCount;
        do
        {
            var start = CurrentStart;
            var isAsync = Accept(TokenKind.Async);
            Next();
            var target = ParseTargets();
            MakeTarget(target, SyntaxErrorKind.InvalidForTarget);
            if (!Accept(TokenKind.In))
                ReportExpected("`in`");
            var iter = ParseOperators(Binding.Or);
            var ifsFrom = _scratchCount;
            while (Accept(TokenKind.If))
                Push(ParseOperators(Binding.Or));
            var ifs = TakeExpressions(ifsFrom);
            var comprehension = new Comprehension(start, _previousEnd, target, iter, ifs, isAsync);
            Push(isAsync ? AddNoted(comprehension) : Add(comprehension));
        }
        while (StartsComprehension());
        return Take<Comprehension>(from);
    }
}
