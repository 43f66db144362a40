using Cantil.Formatter.Comments;
using Cantil.Foundation.Python;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Statements with blocks.</summary>
internal sealed partial class NodePrinter
{
    private void PrintFunction(FunctionDef node)
    {
        var dangling = _comments.Dangling(node);
        PrintDecorators(node.Decorators, node, ref dangling);
        if (!SkipsHeader(dangling, node.Start, node.Body[0]))
            PrintFunctionHeader(node);
        PrintBlock(node.Body, BodyKind.Function, dangling);
        LinesBeforeTrailingComments(node);
    }

    private void PrintFunctionHeader(FunctionDef node)
    {
        if (node.IsAsync)
            _tape.Token("async "u8);
        _tape.Token("def "u8);
        Text(node.Name);
        if (node.TypeParams is { } typeParams)
            Print(typeParams);
        _tape.StartGroup();
        var outer = Enter(Level.Expression);
        PrintParameters(node.Parameters, "("u8, ")"u8);
        Restore(outer);
        if (node.Returns is { } returns)
        {
            _tape.Token(" -> "u8);
            PrintReturns(returns, node);
        }
        _tape.EndGroup();
        _tape.Token(":"u8);
    }

    private void PrintReturns(Expression returns, FunctionDef node)
    {
        if (returns.Kind == NodeKind.Tuple)
            Print(returns, _comments.HasLeading(returns) ? Parens.Always : Parens.Never);
        else if (_comments.HasTrailing(returns))
            Print(returns, Parens.Always);
        else
        {
            // Without parameters that could break, what cannot break itself gets parentheses, fit or not; what can, where its beginning does not fit.
            var empty = IsEmpty(node.Parameters) && !_comments.Has(node.Parameters);
            if (empty && returns.Kind == NodeKind.Subscript && NeedsOf(returns, node) == Needs.Never && !_comments.HasLeading(returns))
            {
                var optional = StartOptionalParentheses();
                Print(returns, Parens.Never);
                EndOptionalParentheses(optional);
            }
            else if (!empty || NeedsOf(returns, node) != Needs.BestFit)
                MaybeParenthesize(returns, node, Parenthesize.IfBreaks);
            else
                MaybeParenthesize(returns, node, HoldsBrackets(returns) ? Parenthesize.Guard : Parenthesize.IfBreaksParenthesized);
        }
    }

    private void PrintDecorators(NodeList<Decorator> decorators, Statement node, ref Span<Comment> dangling)
    {
        if (decorators.Count == 0)
        {
            LinesBehindLeadingComments(node);
            return;
        }
        LinesBehindLeadingComments(node);
        foreach (var decorator in decorators)
        {
            LeadingComments(decorator);
            if (_comments.Has(decorator) && HasSkip(_comments.Trailing(decorator)))
                _tape.Lines(decorator.Start, decorator.End);
            else
            {
                _tape.Token("@"u8);
                var outer = Enter(Level.Expression);
                MaybeParenthesize(decorator.Expression, decorator, Parenthesize.Optional);
                Restore(outer);
            }
            TrailingComments(decorator);
            _tape.HardLine();
        }
        // Between the last decorator and the keyword.
        var count = 0;
        while (count < dangling.Length && dangling[count].Start < node.Start)
            count++;
        LeadingComments(dangling[..count]);
        dangling = dangling[count..];
    }

    private void LinesBehindLeadingComments(Statement node)
    {
        var leading = _comments.Leading(node);
        for (var i = leading.Length - 1; i >= 0; i--)
        {
            if (!leading[i].OwnLine)
                continue;
            var wanted = _level == Level.Module ? _isStub ? 1 : 2 : 1;
            var actual = LinesBehind(leading[i].End) - 1;
            if (actual <= 0 || actual >= wanted)
                return;
            for (; actual < wanted; actual++)
                _tape.EmptyLine();
            return;
        }
    }

    private void LinesBeforeTrailingComments(Statement node)
    {
        foreach (ref var comment in _comments.Trailing(node))
        {
            if (!comment.OwnLine)
                continue;
            var wanted = _isStub ? _level == Level.Module || node.Kind == NodeKind.ClassDef ? 1 : 0 : _level == Level.Module ? 2 : 1;
            for (var actual = Math.Max(0, LinesBefore(comment.Start) - 1); actual < wanted; actual++)
                _tape.EmptyLine();
            return;
        }
    }

    private void PrintClass(ClassDef node)
    {
        var dangling = _comments.Dangling(node);
        PrintDecorators(node.Decorators, node, ref dangling);
        if (SkipsHeader(dangling, node.Start, node.Body[0]))
        {
            PrintBlock(node.Body, BodyKind.Class, dangling);
            LinesBeforeTrailingComments(node);
            return;
        }
        _tape.Token("class "u8);
        Text(node.Name);
        if (node.TypeParams is { } typeParams)
            Print(typeParams);
        var open = _tokens.Behind(_tokens.EndingAt(node.TypeParams?.End ?? node.Name.End));
        var headerComments = dangling;
        if (_tokens.KindOf(open) == TokenKind.LeftParenthesis)
        {
            var close = ClassClose(node, open);
            if (node.Bases.Count + node.Keywords.Count > 0 || ArgumentComments(node, _tokens[open].Start, _tokens[close].End).Length > 0)
            {
                var outer = Enter(Level.Expression);
                PrintArguments(node, _tokens[open].Start, node.Bases, node.Keywords, _tokens[close].End);
                Restore(outer);
            }
            var inside = 0;
            while (inside < headerComments.Length && headerComments[inside].Start < _tokens[close].End)
                inside++;
            headerComments = headerComments[inside..];
        }
        _tape.Token(":"u8);
        PrintBlock(node.Body, BodyKind.Class, headerComments);
        LinesBeforeTrailingComments(node);
    }

    private int ClassClose(ClassDef node, int open)
    {
        var end = _tokens[open].End;
        if (node.Bases.Count > 0)
            end = node.Bases[^1].End;
        if (node.Keywords.Count > 0)
            end = Math.Max(end, node.Keywords[^1].End);
        var token = _tokens.Behind(_tokens.EndingAt(end));
        while (_tokens.KindOf(token) is not (TokenKind.Colon or TokenKind.EndOfFile))
        {
            var next = _tokens.Behind(token);
            if (_tokens.KindOf(next) == TokenKind.Colon)
                break;
            token = next;
        }
        return token;
    }

    private void PrintIf(If node)
    {
        if (!SkipsHeader(_comments.Dangling(node), node.Start, node.Body[0]))
        {
            _tape.Token("if "u8);
            MaybeParenthesize(node.Test, node, Parenthesize.IfBreaks);
            _tape.Token(":"u8);
        }
        PrintBlock(node.Body, node.Clauses.Count == 0 ? BodyKind.OtherLast : BodyKind.Other, _comments.Dangling(node));
        for (var i = 0; i < node.Clauses.Count; i++)
        {
            var clause = node.Clauses[i];
            LeadingAlternate(_comments.Leading(clause), clause.Start, i == 0 ? node.Body : node.Clauses[i - 1].Body);
            if (!SkipsHeader(_comments.Dangling(clause), clause.Start, clause.Body[0]))
                PrintClauseHeader(clause);
            PrintBlock(clause.Body, i == node.Clauses.Count - 1 ? BodyKind.OtherLast : BodyKind.Other, _comments.Dangling(clause));
            TrailingComments(clause);
        }
    }

    private void PrintClauseHeader(ElifElseClause clause)
    {
        if (clause.Test is { } test)
        {
            _tape.Token("elif "u8);
            MaybeParenthesize(test, clause, Parenthesize.IfBreaks);
        }
        else
            _tape.Token("else"u8);
        _tape.Token(":"u8);
    }

    /// <summary>Comments and empty lines before <c>else</c> and its like.</summary>
    /// <param name="keyword">Byte offset.</param>
    /// <param name="before">The block before it.</param>
    private void LeadingAlternate(Span<Comment> comments, int keyword, NodeList<Statement> before)
    {
        var lines = LinesBefore(comments.IsEmpty ? keyword : comments[0].Start);
        EmptyLines(_options.Preview && lines < 2 && EndsWithDefinition(before[^1]) ? 2 : lines);
        LeadingComments(comments);
    }

    /// <summary>The comments that stand before the keyword of a clause, and those on its line.</summary>
    private Span<Comment> PrintClauseKeyword(ReadOnlySpan<byte> keyword, ref Span<Comment> dangling, NodeList<Statement> body, NodeList<Statement> before)
    {
        var end = body[0].Start;
        // Of the clause: those behind the end of the block before, up to this one's first statement.
        var count = 0;
        while (count < dangling.Length && dangling[count].Start < end)
            count++;
        var own = dangling[..count];
        dangling = dangling[count..];
        var leading = 0;
        while (leading < own.Length && own[leading].OwnLine)
            leading++;
        var start = ClauseStart(body);
        LeadingAlternate(own[..leading], start, before);
        if (!SkipsHeader(own[leading..], start, body[0]))
        {
            _tape.Token(keyword);
            _tape.Token(":"u8);
        }
        return own[leading..];
    }

    /// <summary>Where the keyword of a clause without conditions stands, by its block.</summary>
    private int ClauseStart(NodeList<Statement> body) =>
        _tokens[_tokens.Before(FirstColonBefore(StartOf(body[0])))].Start;

    private int FirstColonBefore(int offset)
    {
        var token = _tokens.Before(_tokens.StartingAt(offset));
        while (_tokens.KindOf(token) != TokenKind.Colon)
            token = _tokens.Before(token);
        return token;
    }

    private void PrintWhile(While node)
    {
        var dangling = _comments.Dangling(node);
        var header = HeaderComments(ref dangling, node.Body);
        if (!SkipsHeader(header, node.Start, node.Body[0]))
        {
            _tape.Token("while "u8);
            MaybeParenthesize(node.Test, node, Parenthesize.IfBreaks);
            _tape.Token(":"u8);
        }
        PrintBlock(node.Body, node.OrElse.Count == 0 ? BodyKind.OtherLast : BodyKind.Other, header);
        PrintElse(node.OrElse, ref dangling, node.Body);
    }

    private void PrintElse(NodeList<Statement> orElse, ref Span<Comment> dangling, NodeList<Statement> before)
    {
        if (orElse.Count == 0)
            return;
        var comments = PrintClauseKeyword("else"u8, ref dangling, orElse, before);
        PrintBlock(orElse, BodyKind.OtherLast, comments);
    }

    private static Span<Comment> HeaderComments(ref Span<Comment> dangling, NodeList<Statement> body)
    {
        var count = 0;
        while (count < dangling.Length && dangling[count].Start < body[0].Start)
            count++;
        var header = dangling[..count];
        dangling = dangling[count..];
        return header;
    }

    private void PrintFor(For node)
    {
        var dangling = _comments.Dangling(node);
        var header = HeaderComments(ref dangling, node.Body);
        if (!SkipsHeader(header, node.Start, node.Body[0]))
            PrintForHeader(node);
        PrintBlock(node.Body, node.OrElse.Count == 0 ? BodyKind.OtherLast : BodyKind.Other, header);
        PrintElse(node.OrElse, ref dangling, node.Body);
    }

    private void PrintForHeader(For node)
    {
        if (node.IsAsync)
            _tape.Token("async "u8);
        _tape.Token("for "u8);
        PrintTarget(node.Target);
        _tape.Token(" in "u8);
        MaybeParenthesize(node.Iter, node, Parenthesize.IfBreaks);
        _tape.Token(":"u8);
    }

    private void PrintTry(Try node)
    {
        var dangling = _comments.Dangling(node);
        var header = HeaderComments(ref dangling, node.Body);
        if (!SkipsHeader(header, node.Start, node.Body[0]))
            _tape.Token("try:"u8);
        PrintBlock(node.Body, BodyKind.Other, header);
        var before = node.Body;
        for (var i = 0; i < node.Handlers.Count; i++)
        {
            var handler = node.Handlers[i];
            LeadingAlternate(_comments.Leading(handler), handler.Start, before);
            PrintHandler(handler, node.IsStar, i == node.Handlers.Count - 1 && node.OrElse.Count + node.FinalBody.Count == 0);
            before = handler.Body;
        }
        if (node.OrElse.Count > 0)
        {
            var comments = PrintClauseKeyword("else"u8, ref dangling, node.OrElse, before);
            before = node.OrElse;
            PrintBlock(node.OrElse, node.FinalBody.Count == 0 ? BodyKind.OtherLast : BodyKind.Other, comments);
        }
        if (node.FinalBody.Count > 0)
        {
            var comments = PrintClauseKeyword("finally"u8, ref dangling, node.FinalBody, before);
            PrintBlock(node.FinalBody, BodyKind.OtherLast, comments);
        }
    }

    private void PrintHandler(ExceptHandler node, bool isStar, bool isLast)
    {
        if (!SkipsHeader(_comments.Dangling(node), node.Start, node.Body[0]))
            PrintHandlerHeader(node, isStar);
        PrintBlock(node.Body, isLast ? BodyKind.OtherLast : BodyKind.Other, _comments.Dangling(node));
        TrailingComments(node);
    }

    private void PrintHandlerHeader(ExceptHandler node, bool isStar)
    {
        _tape.Token("except"u8);
        if (isStar)
            _tape.Token("*"u8);
        if (node.Type is { } type)
        {
            _tape.Space();
            var bare = _options.TargetVersion >= new PythonVersion(3, 14) && node.Name.IsNone && type.AsOrNull<Tuple>(NodeKind.Tuple) is { Elts.Count: > 1 };
            if (bare)
                Print(type, Parens.Never, tuple: TupleStyle.NeverPreserve);
            else if (type.AsOrNull<Tuple>(NodeKind.Tuple) is { Parenthesized: false } tuple)
                PrintBareHandlerTuple(tuple);
            else
                MaybeParenthesize(type, node, Parenthesize.IfBreaks);
            if (!node.Name.IsNone)
            {
                _tape.Token(" as "u8);
                Text(node.Name);
            }
        }
        _tape.Token(":"u8);
    }

    private void PrintBareHandlerTuple(Tuple tuple) => Print(tuple, Parens.Never, tuple: TupleStyle.NeverPreserve);

    private void PrintWith(With node)
    {
        var dangling = _comments.Dangling(node);
        // Behind the opening parenthesis, or behind the colon.
        var inside = 0;
        while (inside < dangling.Length && dangling[inside].Start < node.Items[0].Start)
            inside++;
        if (!SkipsHeader(dangling[inside..], node.Start, node.Body[0]))
        {
            if (node.IsAsync)
                _tape.Token("async "u8);
            _tape.Token("with "u8);
            PrintItems(node, dangling[..inside]);
            _tape.Token(":"u8);
        }
        PrintBlock(node.Body, BodyKind.OtherLast, dangling[inside..]);
    }

    private void PrintItems(With node, Span<Comment> comments)
    {
        var items = node.Items;
        if (!comments.IsEmpty)
        {
            var outer = OpenParentheses("("u8, comments);
            PrintItemList(items);
            CloseParentheses(outer, ")"u8);
            return;
        }
        var mayParenthesize = _options.TargetVersion >= new PythonVersion(3, 9) || UsesNewSyntax(node);
        if (items.Count == 1)
        {
            PrintSingleItem(node, items[0], mayParenthesize);
            return;
        }
        if (!mayParenthesize)
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (i > 0)
                    _tape.Token(", "u8);
                PrintItem(items[i], node, single: false, breaks: false);
            }
            return;
        }
        var start = StartParenthesizeIfBroken();
        PrintItemList(items);
        EndParenthesizeIfBroken(start);
    }

    private void PrintItemList(NodeList<WithItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                _tape.Token(","u8);
                _tape.SoftLineOrSpace();
            }
            PrintItem(items[i], items[i], single: false, breaks: true);
        }
        TrailingCommaIfBroken(HasMagicComma(items[^1]), items.Count);
    }

    private bool UsesNewSyntax(With node)
    {
        // The items stand in parentheses: the source is for Python 3.9 or newer.
        var token = _tokens.Before(node.Items[0]);
        if (_tokens.KindOf(token) != TokenKind.LeftParenthesis)
            return false;
        return node.Items.Count > 1 || node.Items[0].OptionalVars is not null;
    }

    private void PrintSingleItem(With node, WithItem item, bool mayParenthesize)
    {
        if (item.OptionalVars is null)
        {
            LeadingComments(item);
            MaybeParenthesize(item.ContextExpr, node, mayParenthesize ? Parenthesize.IfBreaks : Parenthesize.IfRequired);
            TrailingComments(item);
            return;
        }
        if (mayParenthesize && (_comments.Has(item) || _comments.HasLeading(item.ContextExpr)))
        {
            var outer = StartParenthesizeIfBroken();
            PrintItem(item, node, single: false, breaks: true);
            EndParenthesizeIfBroken(outer);
            return;
        }
        if (!mayParenthesize)
        {
            PrintItem(item, node, single: true, breaks: false);
            return;
        }
        if (_tokens.IsParenthesized(item.ContextExpr) && NeedsOf(item.ContextExpr, node) == Needs.Multiline)
        {
            // The target does not join what was parenthesised alone.
            PrintItem(item, node, single: true, breaks: true);
            return;
        }
        switch (NeedsOf(item.ContextExpr, node))
        {
            case Needs.Never:
                PrintItem(item, node, single: true, breaks: true);
                break;
            case var needs:
                if (needs == Needs.BestFit || CanOmitParentheses(item.ContextExpr))
                {
                    var optional = StartOptionalParentheses();
                    PrintItem(item, node, single: false, breaks: true);
                    EndOptionalParentheses(optional);
                }
                else
                {
                    var ifBroken = StartParenthesizeIfBroken();
                    PrintItem(item, node, single: false, breaks: true);
                    EndParenthesizeIfBroken(ifBroken);
                }
                break;
        }
    }

    private void PrintItem(WithItem item, Node parent, bool single, bool breaks)
    {
        LeadingComments(item);
        if (single || !breaks)
            MaybeParenthesize(item.ContextExpr, parent, breaks ? Parenthesize.IfBreaks : Parenthesize.IfRequired);
        else if (_tokens.IsParenthesized(item.ContextExpr) && !_comments.Has(item.ContextExpr) && NeedsOf(item.ContextExpr, item) == Needs.Multiline)
            PrintParenthesizedIfBroken(item.ContextExpr, nested: true);
        else
            MaybeParenthesize(item.ContextExpr, item, Parenthesize.IfBreaks);
        if (item.OptionalVars is { } target)
        {
            _tape.Token(" as "u8);
            DanglingComments(_comments.Dangling(item));
            Print(target);
        }
        TrailingComments(item);
    }
}
