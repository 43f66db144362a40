using Cantil.Syntax.Errors;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Parsing;

/// <summary>Statements that hold others (reference, chapter 8).</summary>
public sealed partial class Parser
{
    /// <summary>A compound statement, or null where none begins.</summary>
    private Statement? ParseCompoundStatement()
    {
        var start = CurrentStart;
        switch (_kind)
        {
            case TokenKind.If: return ParseIf(start);
            case TokenKind.Def: return ParseFunctionDef(start, NodeList<Decorator>.Empty, isAsync: false);
            case TokenKind.Class: return ParseClassDef(start, NodeList<Decorator>.Empty);
            case TokenKind.For: return ParseFor(start, isAsync: false);
            case TokenKind.While: return ParseWhile(start);
            case TokenKind.Try: return ParseTry(start);
            case TokenKind.With: return ParseWith(start, isAsync: false);
            case TokenKind.At: return ParseDecorated();
            case TokenKind.Async: return ParseAsync(start, NodeList<Decorator>.Empty);
            case TokenKind.Name when Current.Name == WellKnown.Match && IsMatchStatement(): return ParseMatch(start);
            case TokenKind.Elif or TokenKind.Else or TokenKind.Except or TokenKind.Finally: return ParseStrayClause(start);
            default: return null;
        }
    }

    /// <summary>A colon and what it governs: an indented block, or simple statements on the same line.</summary>
    private NodeList<Statement> ParseBlock()
    {
        var from = _scratchCount;
        if (!Accept(TokenKind.Colon))
        {
            if (_kind == TokenKind.Newline)
                ReportSyntax(SyntaxErrorKind.MissingColon, _previousEnd, _previousEnd);
            else
                ReportExpected("`:`");
            while (_kind is not (TokenKind.Newline or TokenKind.EndOfFile or TokenKind.Colon))
                Next();
            Accept(TokenKind.Colon);
        }
        if (_kind != TokenKind.Newline)
        {
            if (_kind == TokenKind.EndOfFile)
                ReportSyntax(SyntaxErrorKind.ExpectedIndent, _previousEnd, _previousEnd);
            else if (StartsCompound(_kind))
            {
                ReportSyntax(SyntaxErrorKind.CompoundOnOneLine, Current.Start, Current.End);
                ParseStatement();
            }
            else
                ParseSimpleStatements();
            return TakeStatements(from);
        }
        Next();
        if (_kind != TokenKind.Indent)
        {
            _panic = false;
            ReportSyntax(SyntaxErrorKind.ExpectedIndent, CurrentStart, _kind == TokenKind.EndOfFile ? CurrentStart : Current.End);
            return TakeStatements(from);
        }
        Next();
        if (!Enter())
            _panic = true;
        while (_kind is not (TokenKind.Dedent or TokenKind.EndOfFile))
            ParseStatement();
        Leave();
        Accept(TokenKind.Dedent);
        _panic = false;
        return TakeStatements(from);
    }

    private static bool StartsCompound(TokenKind kind) => kind is TokenKind.If or TokenKind.Def or TokenKind.Class or TokenKind.For
        or TokenKind.While or TokenKind.Try or TokenKind.With or TokenKind.At or TokenKind.Async;

    private If ParseIf(int start)
    {
        Next();
        var test = ParseNamedExpression();
        var body = ParseBlock();
        var from = _scratchCount;
        while (_kind is TokenKind.Elif or TokenKind.Else)
        {
            BeginClause();
            var clauseStart = CurrentStart;
            var isElse = _kind == TokenKind.Else;
            Next();
            var clauseTest = isElse ? null : ParseNamedExpression();
            var clauseBody = ParseBlock();
            Push(Add(new ElifElseClause(clauseStart, LastEnd(clauseBody), clauseTest, clauseBody)));
            if (isElse)
                break;
        }
        var clauses = Take<ElifElseClause>(from);
        return Add(new If(start, clauses.Count > 0 ? clauses[^1].End : LastEnd(body), test, body, clauses));
    }

    /// <summary>A clause begins a logical line of its own.</summary>
    private void BeginClause()
    {
        _panic = false;
        _chainLinks = 0;
        _lineStart = CurrentStart;
    }

    /// <summary>Where a block ends: behind its last statement; without one, behind the last token.</summary>
    private int LastEnd(NodeList<Statement> block) => block.Count > 0 ? block[^1].End : _previousEnd;

    private While ParseWhile(int start)
    {
        Next();
        var test = ParseNamedExpression();
        var body = ParseBlock();
        var orElse = ParseElse();
        return Add(new While(start, LastEnd(orElse.Count > 0 ? orElse : body), test, body, orElse));
    }

    private NodeList<Statement> ParseElse()
    {
        if (_kind != TokenKind.Else)
            return NodeList<Statement>.Empty;
        BeginClause();
        Next();
        return ParseBlock();
    }

    private For ParseFor(int start, bool isAsync)
    {
        Next();
        var target = ParseTargets();
        MakeTarget(target, SyntaxErrorKind.InvalidForTarget);
        if (!Accept(TokenKind.In))
            ReportSyntax(SyntaxErrorKind.MissingInKeyword, Current.Start, Current.End);
        var iter = ParseStarExpressions();
        CheckUnpacking(iter, SyntaxFeature.UnparenthesizedUnpackInFor);
        var body = ParseBlock();
        var orElse = ParseElse();
        return Add(new For(start, LastEnd(orElse.Count > 0 ? orElse : body), target, iter, body, orElse, isAsync));
    }

    /// <summary>Notes the stars of a tuple without parentheses.</summary>
    private void CheckUnpacking(Expression? value, SyntaxFeature feature)
    {
        if (value is not Tuple { Parenthesized: false } tuple)
            return;
        foreach (var element in tuple.Elts)
            if (element.Kind == NodeKind.Starred)
                UseVersion(feature, element.Start, element.End);
    }

    private Statement ParseAsync(int start, NodeList<Decorator> decorators)
    {
        Next();
        switch (_kind)
        {
            case TokenKind.Def: return ParseFunctionDef(start, decorators, isAsync: true);
            case TokenKind.For when decorators.Count == 0: return ParseFor(start, isAsync: true);
            case TokenKind.With when decorators.Count == 0: return ParseWith(start, isAsync: true);
            default:
                ReportSyntax(SyntaxErrorKind.AsyncNotAllowedHere, start, _previousEnd);
                SkipLine();
                _indentExpected = _kind == TokenKind.Indent;
                return Add(new Expr(start, _previousEnd, MissingExpression()));
        }
    }

    private Statement ParseDecorated()
    {
        var from = _scratchCount;
        var start = CurrentStart;
        while (_kind == TokenKind.At)
        {
            BeginClause();
            var at = CurrentStart;
            Next();
            var expression = ParseNamedExpression();
            var core = CoreOfDecorator(expression);
            if (core.Kind != NodeKind.Name || _previousEnd != expression.End)
                UseVersion(SyntaxFeature.RelaxedDecorators, core.Start, core.End);
            Push(Add(new Decorator(at, _previousEnd, expression)));
            if (!Accept(TokenKind.Newline))
            {
                ReportExpected("the end of the line");
                SkipLine();
            }
        }
        var decorators = Take<Decorator>(from);
        BeginClause();
        switch (_kind)
        {
            case TokenKind.Def: return ParseFunctionDef(CurrentStart, decorators, isAsync: false);
            case TokenKind.Class: return ParseClassDef(CurrentStart, decorators);
            case TokenKind.Async: return ParseAsync(CurrentStart, decorators);
            default:
                ReportExpected("a function or class behind the decorator");
                SkipLine();
                return Add(new Expr(start, _previousEnd, decorators[0].Expression));
        }
    }

    /// <summary>What is left of a decorator without a call and dots: a name, before PEP 614.</summary>
    private static Expression CoreOfDecorator(Expression expression)
    {
        if (expression is Call call)
            expression = call.Func;
        while (expression is Attribute attribute)
            expression = attribute.Value;
        return expression;
    }

    private FunctionDef ParseFunctionDef(int start, NodeList<Decorator> decorators, bool isAsync)
    {
        Next();
        var name = ParseIdentifier();
        var typeParams = ParseTypeParams();
        Parameters parameters;
        if (Accept(TokenKind.LeftParenthesis))
        {
            parameters = ParseParameters(TokenKind.RightParenthesis, annotated: true);
            Expect(TokenKind.RightParenthesis);
        }
        else
        {
            ReportExpected("`(`");
            parameters = Add(new Parameters(
                _previousEnd, _previousEnd, NodeList<Parameter>.Empty, NodeList<Parameter>.Empty, null, NodeList<Parameter>.Empty, null));
        }
        var returns = Accept(TokenKind.Arrow) ? ParseExpression() : null;
        var body = ParseBlock();
        return Add(new FunctionDef(start, LastEnd(body), decorators, name, typeParams, parameters, returns, body, isAsync));
    }

    private ClassDef ParseClassDef(int start, NodeList<Decorator> decorators)
    {
        Next();
        var name = ParseIdentifier();
        var typeParams = ParseTypeParams();
        var (bases, keywords) = _kind == TokenKind.LeftParenthesis
            ? ParseArguments(isCall: false)
            : (NodeList<Expression>.Empty, NodeList<Keyword>.Empty);
        var body = ParseBlock();
        return Add(new ClassDef(start, LastEnd(body), decorators, name, typeParams, bases, keywords, body));
    }

    private Try ParseTry(int start)
    {
        Next();
        var body = ParseBlock();
        var from = _scratchCount;
        bool? isStar = null;
        while (_kind == TokenKind.Except)
        {
            BeginClause();
            Push(ParseExceptHandler(ref isStar));
        }
        var handlers = Take<ExceptHandler>(from);
        var orElse = handlers.Count > 0 ? ParseElse() : NodeList<Statement>.Empty;
        var finalBody = NodeList<Statement>.Empty;
        if (_kind == TokenKind.Finally)
        {
            BeginClause();
            Next();
            finalBody = ParseBlock();
        }
        else if (handlers.Count == 0)
        {
            BeginClause();
            ReportSyntax(SyntaxErrorKind.TryWithoutHandler, Current.Start, Current.End);
        }
        var end = finalBody.Count > 0 ? LastEnd(finalBody) : orElse.Count > 0 ? LastEnd(orElse) : handlers.Count > 0 ? handlers[^1].End : LastEnd(body);
        return Add(new Try(start, end, body, handlers, orElse, finalBody, isStar == true));
    }

    private ExceptHandler ParseExceptHandler(ref bool? isStar)
    {
        var start = CurrentStart;
        Next();
        var star = Accept(TokenKind.Star);
        if (isStar is { } before && before != star)
            ReportMeaning(SyntaxErrorKind.MixedExceptStar, new(start, _previousEnd));
        if (star)
            UseVersion(SyntaxFeature.ExceptStar, _previousEnd - 1, _previousEnd);
        isStar ??= star;
        Expression? type = null;
        var name = Identifier.None;
        if (_kind != TokenKind.Colon)
        {
            var typeStart = CurrentStart;
            type = ParseExpression();
            if (_kind == TokenKind.Comma)
                type = ParseExceptTuple(typeStart, type);
            if (Accept(TokenKind.As))
            {
                if (type is Tuple { Parenthesized: false })
                    ReportSyntax(SyntaxErrorKind.ExceptNeedsParentheses, type.Start, type.End);
                name = ParseIdentifier();
            }
        }
        else if (star)
            ReportSyntax(SyntaxErrorKind.ExceptStarWithoutType, start, _previousEnd);
        var body = ParseBlock();
        return Add(new ExceptHandler(start, LastEnd(body), type, name, body));
    }

    /// <summary><c>except A, B:</c> is a tuple since PEP 758; Python 2 meant <c>as</c>.</summary>
    private Tuple ParseExceptTuple(int start, Expression first)
    {
        var from = _scratchCount;
        Push(first);
        while (Accept(TokenKind.Comma) && StartsExpression(_kind))
            Push(ParseExpression());
        var elts = TakeExpressions(from);
        if (_kind != TokenKind.As)
            UseVersion(SyntaxFeature.ExceptWithoutParentheses, start, _previousEnd);
        return Add(new Tuple(start, _previousEnd, elts, ExpressionContext.Load, false));
    }

    private With ParseWith(int start, bool isAsync)
    {
        Next();
        var from = _scratchCount;
        if (_kind == TokenKind.LeftParenthesis && HasParenthesizedItems(out var isNew))
        {
            var open = CurrentStart;
            Next();
            do
                Push(ParseWithItem());
            while (Accept(TokenKind.Comma) && _kind != TokenKind.RightParenthesis);
            Expect(TokenKind.RightParenthesis);
            if (isNew)
                UseVersion(SyntaxFeature.ParenthesizedContextManagers, open, open + 1);
        }
        else
        {
            do
                Push(ParseWithItem());
            while (Accept(TokenKind.Comma));
        }
        var items = Take<WithItem>(from);
        var body = ParseBlock();
        return Add(new With(start, LastEnd(body), items, body, isAsync));
    }

    private WithItem ParseWithItem()
    {
        var start = CurrentStart;
        var context = ParseExpression();
        Expression? target = null;
        if (Accept(TokenKind.As))
        {
            target = ParseTargetElement();
            MakeTarget(target, SyntaxErrorKind.InvalidWithTarget);
        }
        return Add(new WithItem(start, _previousEnd, context, target));
    }

    /// <summary>
    /// Whether the parentheses behind <c>with</c> hold its items, not one expression: a colon follows them, and no part
    /// between them is what only an expression has.
    /// </summary>
    /// <param name="isNew">It could not be read before Python 3.9.</param>
    private bool HasParenthesizedItems(out bool isNew)
    {
        var depth = 0;
        bool hasAs = false, hasComma = false, onlyExpression = false;
        isNew = false;
        var previous = TokenKind.LeftParenthesis;
        for (var i = _at; i < _tokenCount; i++)
        {
            var kind = _tokens[i].Kind;
            if (kind <= TokenKind.LastTrivia)
                continue;
            switch (kind)
            {
                case TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace:
                    depth++;
                    break;
                case TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace:
                    if (--depth > 0)
                        break;
                    isNew = hasAs || hasComma;
                    return !onlyExpression && previous != TokenKind.LeftParenthesis && _tokens[After(i)].Kind == TokenKind.Colon;
                case TokenKind.As when depth == 1:
                    hasAs = true;
                    break;
                case TokenKind.Comma when depth == 1:
                    hasComma = true;
                    break;
                case TokenKind.ColonEqual or TokenKind.For or TokenKind.Yield when depth == 1:
                case TokenKind.Star when depth == 1 && previous is TokenKind.LeftParenthesis or TokenKind.Comma:
                    onlyExpression = !hasAs;
                    break;
                case TokenKind.Newline or TokenKind.EndOfFile:
                    return hasAs && hasComma;
            }
            previous = kind;
        }
        return false;
    }

    /// <summary>A clause without the statement that it belongs to; its block is read, so that what follows makes sense.</summary>
    private Statement ParseStrayClause(int start)
    {
        ReportSyntax(SyntaxErrorKind.ElseWithoutIf, start, Current.End, _source.GetString(start, Current.End));
        while (_kind is not (TokenKind.Colon or TokenKind.Newline or TokenKind.EndOfFile))
            Next();
        if (_kind == TokenKind.Colon)
        {
            var body = ParseBlock();
            var test = Add(new Constant(start, start, ConstantKind.True, _at, 1));
            return Add(new If(start, LastEnd(body), test, body, NodeList<ElifElseClause>.Empty));
        }
        SkipLine();
        return Add(new Pass(start, _previousEnd));
    }
}
