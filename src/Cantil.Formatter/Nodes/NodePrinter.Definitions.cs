using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Functions and classes: their headers.</summary>
internal sealed partial class NodePrinter
{
    private void PrintFunction(FunctionDef node)
    {
        var dangling = _comments.Dangling(node);
        PrintDecorators(node.Decorators, node, ref dangling);
        if (!SkipsHeader(dangling, node.Start, node.Body))
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

    private void PrintClass(ClassDef node)
    {
        var dangling = _comments.Dangling(node);
        PrintDecorators(node.Decorators, node, ref dangling);
        if (SkipsHeader(dangling, node.Start, node.Body))
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
            var isEmpty = node.Bases.Count + node.Keywords.Count == 0;
            var between = ArgumentComments(node, _tokens[open].Start, _tokens[close].End);
            if (!isEmpty || HasOwnLine(between))
            {
                var outer = Enter(Level.Expression);
                PrintArguments(node, _tokens[open].Start, node.Bases, node.Keywords, _tokens[close].End);
                Restore(outer);
            }
            // Those in empty parentheses without a line of their own end the header instead.
            var inside = 0;
            while (inside < headerComments.Length && headerComments[inside].Start < _tokens[close].End)
                inside++;
            if (!isEmpty || HasOwnLine(between))
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
}
