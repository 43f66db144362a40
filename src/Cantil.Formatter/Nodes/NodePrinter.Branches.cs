using Cantil.Formatter.Comments;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary><c>if</c>, loops, and the clauses that follow a block.</summary>
internal sealed partial class NodePrinter
{
    private void PrintIf(If node)
    {
        if (!SkipsHeader(_comments.Dangling(node), node.Start, node.Body))
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
            if (!SkipsHeader(_comments.Dangling(clause), clause.Start, clause.Body))
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

    private void PrintWhile(While node)
    {
        var dangling = _comments.Dangling(node);
        var header = HeaderComments(ref dangling, node.Body);
        if (!SkipsHeader(header, node.Start, node.Body))
        {
            _tape.Token("while "u8);
            MaybeParenthesize(node.Test, node, Parenthesize.IfBreaks);
            _tape.Token(":"u8);
        }
        PrintBlock(node.Body, node.OrElse.Count == 0 ? BodyKind.OtherLast : BodyKind.Other, header);
        PrintElse(node.OrElse, ref dangling, node.Body);
    }

    private void PrintFor(For node)
    {
        var dangling = _comments.Dangling(node);
        var header = HeaderComments(ref dangling, node.Body);
        if (!SkipsHeader(header, node.Start, node.Body))
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

    private void PrintElse(NodeList<Statement> orElse, ref Span<Comment> dangling, NodeList<Statement> before)
    {
        if (orElse.Count == 0)
            return;
        var comments = PrintClauseKeyword("else"u8, ref dangling, orElse, before);
        PrintBlock(orElse, BodyKind.OtherLast, comments);
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
        if (!SkipsHeader(own[leading..], start, body))
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

    private static Span<Comment> HeaderComments(ref Span<Comment> dangling, NodeList<Statement> body)
    {
        var count = 0;
        while (count < dangling.Length && dangling[count].Start < body[0].Start)
            count++;
        var header = dangling[..count];
        dangling = dangling[count..];
        return header;
    }
}
