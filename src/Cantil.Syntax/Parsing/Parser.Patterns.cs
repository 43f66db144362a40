using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Parsing;

/// <summary>The match statement (reference, section 8.6).</summary>
public sealed partial class Parser
{
    /// <summary>
    /// Whether the name <c>match</c> is a keyword here: an expression follows it, and where that might as well be a call, a
    /// subscript or an operand, the logical line ends with a colon.
    /// </summary>
    private bool IsMatchStatement()
    {
        switch (Peek)
        {
            case TokenKind.Name or TokenKind.Int or TokenKind.Float or TokenKind.Complex or TokenKind.String or TokenKind.FStringStart
                or TokenKind.TStringStart or TokenKind.LeftBrace or TokenKind.Ellipsis or TokenKind.Tilde or TokenKind.Lambda
                or TokenKind.Await or TokenKind.None or TokenKind.True or TokenKind.False:
                return true;
            case TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.Minus or TokenKind.Plus or TokenKind.Star or TokenKind.Not:
                return LineEndsWithColon();
            default:
                return false;
        }
    }

    private bool LineEndsWithColon()
    {
        var last = TokenKind.EndOfFile;
        for (var i = _at; i < _tokenCount; i++)
        {
            var kind = _tokens[i].Kind;
            if (kind is TokenKind.Newline or TokenKind.EndOfFile)
                break;
            if (kind > TokenKind.LastTrivia)
                last = kind;
        }
        return last == TokenKind.Colon;
    }

    private Match ParseMatch(int start)
    {
        Next();
        UseVersion(SyntaxFeature.Match, start, _previousEnd);
        var subjectStart = CurrentStart;
        var subject = ParseStarNamedExpression();
        if (_kind == TokenKind.Comma)
        {
            var tupleFrom = _scratchCount;
            Push(subject);
            ParseElements();
            var elts = TakeExpressions(tupleFrom);
            subject = Add(new Tuple(subjectStart, _previousEnd, elts, ExpressionContext.Load, false));
        }
        else if (subject.Kind == NodeKind.Starred)
            ReportMeaning(SyntaxErrorKind.StarredNotAllowed, subject.Range);
        if (!Accept(TokenKind.Colon))
        {
            ReportExpected("`:`");
            while (_kind is not (TokenKind.Newline or TokenKind.EndOfFile))
                Next();
        }
        Accept(TokenKind.Newline);
        var from = _scratchCount;
        if (!Accept(TokenKind.Indent))
        {
            _panic = false;
            ReportSyntax(SyntaxErrorKind.ExpectedIndent, CurrentStart, _kind == TokenKind.EndOfFile ? CurrentStart : Current.End);
            return AddNoted(new Match(start, _previousEnd, subject, NodeList<MatchCase>.Empty));
        }
        var strayFrom = _scratchCount;
        while (_kind is not (TokenKind.Dedent or TokenKind.EndOfFile))
        {
            BeginClause();
            if (_kind == TokenKind.Name && Current.Name == WellKnown.Case)
                Push(ParseCase());
            else
            {
                ReportSyntax(SyntaxErrorKind.MatchWithoutCase, Current.Start, Current.End);
                var count = _scratchCount;
                var panic = _panic;
                ParseStatement();
                _panic = panic;
                while (_scratchCount > count)
                    _scratch[--_scratchCount].Node = null;
            }
        }
        if (_scratchCount == strayFrom)
        {
            BeginClause();
            ReportSyntax(SyntaxErrorKind.MatchWithoutCase, start, subject.End);
        }
        Accept(TokenKind.Dedent);
        var cases = Take<MatchCase>(from);
        return AddNoted(new Match(start, cases.Count > 0 ? cases[^1].End : _previousEnd, subject, cases));
    }

    private MatchCase ParseCase()
    {
        var start = CurrentStart;
        Next();
        var pattern = ParsePatterns();
        var guard = Accept(TokenKind.If) ? ParseNamedExpression() : null;
        var body = ParseBlock();
        return Add(new MatchCase(start, LastEnd(body), pattern, guard, body));
    }

    /// <summary><c>patterns</c>: a pattern, or a sequence without brackets.</summary>
    private Pattern ParsePatterns()
    {
        var start = CurrentStart;
        var first = ParseMaybeStarPattern();
        if (_kind != TokenKind.Comma)
        {
            if (first.Kind == NodeKind.MatchStar)
                ReportMeaning(SyntaxErrorKind.InvalidPattern, first.Range);
            return first;
        }
        var from = _scratchCount;
        Push(first);
        while (Accept(TokenKind.Comma) && StartsPattern())
            Push(ParseMaybeStarPattern());
        var patterns = Take<Pattern>(from);
        return Add(new MatchSequence(start, _previousEnd, patterns));
    }

    private bool StartsPattern() => _kind is TokenKind.Star or TokenKind.Name or TokenKind.Int or TokenKind.Float or TokenKind.Complex
        or TokenKind.String or TokenKind.FStringStart or TokenKind.TStringStart or TokenKind.LeftParenthesis
        or TokenKind.LeftBracket or TokenKind.LeftBrace or TokenKind.Minus or TokenKind.None or TokenKind.True or TokenKind.False;

    private Pattern ParseMaybeStarPattern()
    {
        if (_kind != TokenKind.Star)
            return ParseAsPattern();
        var start = CurrentStart;
        Next();
        var name = ParseIdentifier();
        return Add(new MatchStar(start, _previousEnd, name.Name == WellKnown.Under ? Identifier.None : name));
    }

    private Pattern ParseAsPattern()
    {
        var start = CurrentStart;
        if (!Enter())
        {
            Leave();
            return MissingPattern();
        }
        var pattern = ParseOrPattern();
        if (Accept(TokenKind.As))
        {
            var name = ParseIdentifier();
            if (name.Name == WellKnown.Under || _kind is TokenKind.Dot or TokenKind.LeftParenthesis)
                ReportSyntax(SyntaxErrorKind.InvalidPattern, name.Start, name.End);
            pattern = Add(new MatchAs(start, _previousEnd, pattern, name));
        }
        Leave();
        return pattern;
    }

    private Pattern ParseOrPattern()
    {
        var start = CurrentStart;
        var first = ParseClosedPattern();
        if (_kind != TokenKind.VerticalBar)
            return first;
        var from = _scratchCount;
        Push(first);
        while (Accept(TokenKind.VerticalBar))
            Push(ParseClosedPattern());
        var patterns = Take<Pattern>(from);
        return Add(new MatchOr(start, _previousEnd, patterns));
    }

    private Pattern ParseClosedPattern()
    {
        var start = CurrentStart;
        switch (_kind)
        {
            case TokenKind.None or TokenKind.True or TokenKind.False:
                {
                    var value = _kind switch
                    {
                        TokenKind.None => ConstantKind.None,
                        TokenKind.True => ConstantKind.True,
                        _ => ConstantKind.False,
                    };
                    Next();
                    return Add(new MatchSingleton(start, _previousEnd, value));
                }
            case TokenKind.Minus or TokenKind.Int or TokenKind.Float or TokenKind.Complex:
                {
                    var value = ParsePatternNumber();
                    return Add(new MatchValue(start, _previousEnd, value));
                }
            case TokenKind.String or TokenKind.FStringStart or TokenKind.TStringStart:
                {
                    var value = ParseStrings();
                    if (value.Kind != NodeKind.Constant)
                        ReportMeaning(SyntaxErrorKind.InvalidPattern, value.Range);
                    return Add(new MatchValue(start, _previousEnd, value));
                }
            case TokenKind.Name:
                return ParseNamePattern(start);
            case TokenKind.LeftParenthesis or TokenKind.LeftBracket:
                return ParseSequencePattern(start);
            case TokenKind.LeftBrace:
                return ParseMappingPattern(start);
            default:
                ReportSyntax(SyntaxErrorKind.InvalidPattern, Current.Start, Current.End);
                return MissingPattern();
        }
    }

    private MatchAs MissingPattern() => Add(new MatchAs(_previousEnd, _previousEnd, null, Identifier.None));

    /// <summary>A number with a sign, or a complex number: real part, plus or minus, imaginary part.</summary>
    private Expression ParsePatternNumber()
    {
        var start = CurrentStart;
        var left = ParseSignedNumber();
        if (_kind is not (TokenKind.Plus or TokenKind.Minus))
            return left;
        var op = _kind == TokenKind.Plus ? Operator.Add : Operator.Sub;
        Next();
        if (_kind != TokenKind.Complex || (left is Constant { ConstantKind: ConstantKind.Complex } or UnaryOp { Operand: Constant { ConstantKind: ConstantKind.Complex } }))
            ReportSyntax(SyntaxErrorKind.InvalidPattern, start, Current.End);
        var right = ParseSignedNumber();
        return Add(new BinOp(start, _previousEnd, left, op, right));
    }

    private Expression ParseSignedNumber()
    {
        var start = CurrentStart;
        var minus = Accept(TokenKind.Minus);
        Expression number;
        switch (_kind)
        {
            case TokenKind.Int: number = ParseConstant(ConstantKind.Int); break;
            case TokenKind.Float: number = ParseConstant(ConstantKind.Float); break;
            case TokenKind.Complex: number = ParseConstant(ConstantKind.Complex); break;
            default:
                ReportSyntax(SyntaxErrorKind.InvalidPattern, Current.Start, Current.End);
                number = MissingExpression();
                break;
        }
        return minus ? Add(new UnaryOp(start, _previousEnd, UnaryOperator.USub, number)) : number;
    }

    private Pattern ParseNamePattern(int start)
    {
        var identifier = ParseIdentifier();
        if (_kind is not (TokenKind.Dot or TokenKind.LeftParenthesis))
            return Add(new MatchAs(start, _previousEnd, null, identifier.Name == WellKnown.Under ? Identifier.None : identifier));
        var value = ParsePatternName(start, identifier);
        if (_kind == TokenKind.LeftParenthesis)
            return ParseClassPattern(start, value);
        return Add(new MatchValue(start, _previousEnd, value));
    }

    /// <summary>A name with its attributes.</summary>
    private Expression ParsePatternName(int start, Identifier identifier)
    {
        Expression value = Add(new Name(identifier.Start, identifier.End, identifier.Name, ExpressionContext.Load));
        var links = 0;
        while (Accept(TokenKind.Dot))
        {
            var attr = ParseIdentifier();
            value = Add(new Attribute(start, _previousEnd, value, attr, ExpressionContext.Load));
            if (!CountLink(++links))
                break;
        }
        return value;
    }

    private MatchClass ParseClassPattern(int start, Expression cls)
    {
        Next();
        var from = _scratchCount;
        var attrs = new List<Identifier>();
        var keywords = new List<Pattern>();
        while (_kind != TokenKind.RightParenthesis && StartsPattern())
        {
            if (_kind == TokenKind.Name && Peek == TokenKind.Equal)
            {
                attrs.Add(ParseIdentifier());
                Next();
                keywords.Add(ParseAsPattern());
            }
            else
            {
                var pattern = ParseAsPattern();
                if (attrs.Count > 0)
                    ReportMeaning(SyntaxErrorKind.InvalidPattern, pattern.Range);
                Push(pattern);
            }
            if (!Accept(TokenKind.Comma))
                break;
        }
        Expect(TokenKind.RightParenthesis);
        var patterns = Take<Pattern>(from);
        return Add(new MatchClass(
            start, _previousEnd, cls, patterns, attrs.Count == 0 ? IdentifierList.Empty : new IdentifierList([.. attrs]),
            keywords.Count == 0 ? NodeList<Pattern>.Empty : new NodeList<Pattern>([.. keywords])));
    }

    private Pattern ParseSequencePattern(int start)
    {
        var close = _kind + 1;
        Next();
        if (Accept(close))
            return Add(new MatchSequence(start, _previousEnd, NodeList<Pattern>.Empty));
        var from = _scratchCount;
        var first = ParseMaybeStarPattern();
        if (close == TokenKind.RightParenthesis && _kind != TokenKind.Comma && first.Kind != NodeKind.MatchStar)
        {
            Expect(close);
            return first;
        }
        if (close == TokenKind.RightParenthesis && _kind != TokenKind.Comma)
            ReportMeaning(SyntaxErrorKind.InvalidPattern, first.Range);
        Push(first);
        while (Accept(TokenKind.Comma) && StartsPattern())
            Push(ParseMaybeStarPattern());
        Expect(close);
        var patterns = Take<Pattern>(from);
        return Add(new MatchSequence(start, _previousEnd, patterns));
    }

    private MatchMapping ParseMappingPattern(int start)
    {
        Next();
        var rest = Identifier.None;
        var keys = new List<Expression>();
        var patterns = new List<Pattern>();
        while (_kind != TokenKind.RightBrace)
        {
            if (!rest.IsNone)
                ReportSyntax(SyntaxErrorKind.InvalidPattern, rest.Start, rest.End);
            if (Accept(TokenKind.DoubleStar))
            {
                rest = ParseIdentifier();
                if (rest.Name == WellKnown.Under)
                    ReportSyntax(SyntaxErrorKind.InvalidPattern, rest.Start, rest.End);
            }
            else if (StartsPattern())
            {
                keys.Add(ParseMappingKey());
                Expect(TokenKind.Colon);
                patterns.Add(ParseAsPattern());
            }
            else
                break;
            if (!Accept(TokenKind.Comma))
                break;
        }
        Expect(TokenKind.RightBrace);
        return Add(new MatchMapping(
            start, _previousEnd, keys.Count == 0 ? NodeList<Expression>.Empty : new NodeList<Expression>([.. keys]),
            patterns.Count == 0 ? NodeList<Pattern>.Empty : new NodeList<Pattern>([.. patterns]), rest));
    }

    private Expression ParseMappingKey()
    {
        switch (_kind)
        {
            case TokenKind.None: return ParseConstant(ConstantKind.None);
            case TokenKind.True: return ParseConstant(ConstantKind.True);
            case TokenKind.False: return ParseConstant(ConstantKind.False);
            case TokenKind.Minus or TokenKind.Int or TokenKind.Float or TokenKind.Complex: return ParsePatternNumber();
            case TokenKind.String or TokenKind.FStringStart or TokenKind.TStringStart: return ParseStrings();
            case TokenKind.Name:
                {
                    var start = CurrentStart;
                    var identifier = ParseIdentifier();
                    if (_kind != TokenKind.Dot)
                        ReportSyntax(SyntaxErrorKind.InvalidPattern, identifier.Start, identifier.End);
                    return ParsePatternName(start, identifier);
                }
            default:
                ReportSyntax(SyntaxErrorKind.InvalidPattern, Current.Start, Current.End);
                return MissingExpression();
        }
    }
}
