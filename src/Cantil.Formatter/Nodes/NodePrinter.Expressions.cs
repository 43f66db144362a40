using Cantil.Formatter.Comments;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Any expression: its parentheses and comments, and who prints what is in it.</summary>
internal sealed partial class NodePrinter
{
    private void Print(Expression node, Parens parens = Parens.Preserve, ChainLayout layout = ChainLayout.Undecided, TupleStyle tuple = TupleStyle.Default)
    {
        var parenthesized = parens switch
        {
            Parens.Always => true,
            Parens.Never => false,
            _ => _tokens.IsParenthesized(node),
        };
        if (parenthesized)
        {
            if (_comments.Has(node) && (_comments.HasLeading(node) || _comments.HasTrailing(node)))
            {
                var (open, close) = _tokens.OutermostParentheses(node, arguments: true);
                PrintParenthesizedWithComments(node, layout, open, close);
            }
            else
            {
                var outer = OpenParentheses("("u8, hugs: _options.Preview && HasDisplayBrackets(node));
                PrintFields(node, layout, tuple);
                CloseParentheses(outer, ")"u8);
            }
            return;
        }
        var level = Enter(_level >= Level.Expression ? _level : Level.Expression, _level >= Level.Expression ? _parentheses : 0);
        if (_comments.Has(node))
        {
            LeadingComments(_comments.Leading(node));
            PrintFields(node, layout, tuple);
            TrailingComments(_comments.Trailing(node));
        }
        else
            PrintFields(node, layout, tuple);
        Restore(level);
    }

    /// <summary>Those before and behind the parentheses stay outside, those in them inside.</summary>
    /// <param name="open">Of several pairs the parenthesis that counts; −1 where there is none.</param>
    private void PrintParenthesizedWithComments(Expression node, ChainLayout layout, int open, int close)
    {
        var leading = _comments.Leading(node);
        var trailing = _comments.Trailing(node);
        int before = 0, inside = trailing.Length;
        if (open >= 0)
        {
            var start = _tokens[open].Start;
            var end = _tokens[close].End;
            while (before < leading.Length && leading[before].Start < start)
                before++;
            inside = 0;
            while (inside < trailing.Length && trailing[inside].Start < end)
                inside++;
        }
        LeadingComments(leading[..before]);
        var inner = leading[before..];
        var behindOpen = inner.Length > 0 && !inner[0].OwnLine ? 1 : 0;
        var outer = OpenParentheses("("u8, inner[..behindOpen]);
        LeadingComments(inner[behindOpen..]);
        PrintFields(node, layout, TupleStyle.Default);
        TrailingComments(trailing[..inside]);
        CloseParentheses(outer, ")"u8);
        TrailingComments(trailing[inside..]);
    }

    private void PrintFields(Expression node, ChainLayout layout, TupleStyle tuple)
    {
        switch (node.Kind)
        {
            case NodeKind.Name: _tape.Text(node.As<Name>().Start, node.As<Name>().End); break;
            case NodeKind.Attribute: PrintAttribute(node.As<Attribute>(), layout); break;
            case NodeKind.Call: PrintCall(node.As<Call>(), layout); break;
            case NodeKind.Subscript: PrintSubscript(node.As<Subscript>(), layout); break;
            case NodeKind.Constant: PrintConstant(node.As<Constant>()); break;
            case NodeKind.JoinedStr or NodeKind.TemplateStr: PrintInterpolated(node); break;
            case NodeKind.BinOp or NodeKind.Compare or NodeKind.BoolOp: PrintBinary(node); break;
            case NodeKind.UnaryOp: PrintUnary(node.As<UnaryOp>()); break;
            case NodeKind.Tuple: PrintTuple(node.As<Tuple>(), tuple); break;
            case NodeKind.List: PrintElements("["u8, node, node.As<List>().Elts, "]"u8); break;
            case NodeKind.Set: PrintElements("{"u8, node, node.As<Set>().Elts, "}"u8); break;
            case NodeKind.Dict: PrintDict(node.As<Dict>()); break;
            case NodeKind.ListComp: PrintComprehension("["u8, node, node.As<ListComp>().Elt, null, node.As<ListComp>().Generators, "]"u8); break;
            case NodeKind.SetComp: PrintComprehension("{"u8, node, node.As<SetComp>().Elt, null, node.As<SetComp>().Generators, "}"u8); break;
            case NodeKind.DictComp: PrintComprehension("{"u8, node, node.As<DictComp>().Key, node.As<DictComp>().Value, node.As<DictComp>().Generators, "}"u8); break;
            case NodeKind.GeneratorExp: PrintComprehension("("u8, node, node.As<GeneratorExp>().Elt, null, node.As<GeneratorExp>().Generators, ")"u8); break;
            case NodeKind.IfExp: PrintConditional(node.As<IfExp>(), nested: false); break;
            case NodeKind.Lambda: PrintLambda(node.As<Lambda>()); break;
            case NodeKind.NamedExpr: PrintNamed(node.As<NamedExpr>()); break;
            case NodeKind.Await:
                PrintAwait(node.As<Await>());
                break;
            case NodeKind.Yield:
                PrintYield(node.As<Yield>());
                break;
            case NodeKind.YieldFrom:
                _tape.Token("yield "u8);
                _tape.Token("from "u8);
                MaybeParenthesize(node.As<YieldFrom>().Value, node.As<YieldFrom>(), Parenthesize.Optional);
                break;
            case NodeKind.Starred:
                _tape.Token("*"u8);
                DanglingComments(_comments.Dangling(node));
                Print(node.As<Starred>().Value);
                break;
            case NodeKind.Slice: PrintSlice(node.As<Slice>()); break;
            default: _tape.Lines(node.Start, node.End); break;
        }
    }

    private void PrintAwait(Await node)
    {
        _tape.Token("await "u8);
        if (!InParentheses && _comments.HasTrailing(node.Value) && _tokens.IsParenthesized(node.Value))
            Print(node.Value, Parens.Always);
        else
            // Where no parentheses are around the whole, a fluent chain gets some behind the keyword.
            MaybeParenthesize(node.Value, node, IsFluent(node.Value) ? Parenthesize.IfBreaks : Parenthesize.IfRequired);
    }

    private void PrintYield(Yield node)
    {
        _tape.Token("yield"u8);
        if (node.Value is null)
            return;
        _tape.Space();
        if (IsOpenTuple(node.Value) && InParentheses && !_comments.Has(node.Value))
        {
            var outer = StartParenthesizeIfBroken(nested: true);
            PrintSequence(node.Value.As<Tuple>().Elts);
            EndParenthesizeIfBroken(outer);
            return;
        }
        MaybeParenthesize(node.Value, node, Parenthesize.Optional);
    }

    private static bool IsOpenTuple(Expression node) => node.AsOrNull<Tuple>(NodeKind.Tuple) is { Parenthesized: false, Elts.Count: > 1 };

    private void PrintNamed(NamedExpr node)
    {
        var dangling = _comments.Dangling(node);
        Print(node.Target);
        _tape.Space();
        if (dangling.IsEmpty)
        {
            _tape.Token(":="u8);
            _tape.Space();
            Print(node.Value);
            return;
        }
        var op = _tokens[_tokens.Behind(node.Target)].Start;
        var before = 0;
        while (before < dangling.Length && dangling[before].Start < op)
            before++;
        PrintLines(dangling[..before]);
        _tape.Token(":="u8);
        if (before == dangling.Length)
            _tape.Space();
        PrintLines(dangling[before..]);
        Print(node.Value);
    }

    /// <summary>Comments that end the line or stand on lines of their own, and the line break that they need.</summary>
    private void PrintLines(Span<Comment> comments)
    {
        if (comments.IsEmpty)
            return;
        TrailingComments(comments);
        _tape.HardLine();
    }

    private void PrintUnary(UnaryOp node)
    {
        switch (node.Op)
        {
            case UnaryOperator.Not: _tape.Token("not"u8); break;
            case UnaryOperator.Invert: _tape.Token("~"u8); break;
            case UnaryOperator.UAdd: _tape.Token("+"u8); break;
            default: _tape.Token("-"u8); break;
        }
        // Those behind the operator end the line; those on lines of their own are the operand's.
        TrailingComments(_comments.Dangling(node));
        if (HasCommentsBefore(node.Operand, _tokens.OutermostParentheses(node.Operand).Open))
            _tape.HardLine();
        else if (node.Op == UnaryOperator.Not)
            _tape.Space();
        Print(node.Operand, IsSignedPower(node) ? Parens.Always : Parens.Preserve);
    }

    /// <summary>A power behind a sign always gets parentheses.</summary>
    private static bool IsSignedPower(UnaryOp node) =>
        node.Op != UnaryOperator.Not && node.Operand.AsOrNull<BinOp>(NodeKind.BinOp) is { Op: Operator.Pow };

    private void PrintConditional(IfExp node, bool nested)
    {
        if (!nested)
            StartInnerGroup();
        Print(node.Body);
        InnerSoftLineOrSpace();
        PrintBefore(node.Test, "if"u8);
        InnerSoftLineOrSpace();
        if (node.OrElse.AsOrNull<IfExp>(NodeKind.IfExp) is { } orElse && !_tokens.IsParenthesized(orElse))
        {
            LeadingComments(orElse);
            _tape.Token("else "u8);
            PrintConditional(orElse, nested: true);
            TrailingComments(orElse);
        }
        else
            PrintBefore(node.OrElse, "else"u8);
        if (!nested)
            EndInnerGroup();
    }

    /// <summary>The comments of an operand stand before the keyword.</summary>
    private void PrintBefore(Expression operand, ReadOnlySpan<byte> keyword)
    {
        var leading = _comments.Leading(operand);
        if (!leading.IsEmpty)
        {
            foreach (ref var comment in leading)
            {
                _tape.HardLine();
                Write(comment);
                _tape.HardLine();
            }
            MarkDone(leading);
        }
        _tape.Token(keyword);
        _tape.Space();
        Print(operand);
    }

    private static void MarkDone(Span<Comment> comments)
    {
        foreach (ref var comment in comments)
            comment.Done = true;
    }

    private void PrintSlice(Slice node)
    {
        var simple = IsSimple(node.Lower) && IsSimple(node.Upper) && IsSimple(node.Step);
        var dangling = _comments.Dangling(node);
        if (node.Lower is { } lower)
            Print(lower);
        PrintColon(ref dangling, FirstColon(node), node.Lower is not null && !simple, node.Upper, simple);
        if (node.Upper is { } upper)
            Print(upper);
        if (HasSecondColon(node))
            PrintColon(ref dangling, SecondColon(node), !simple && (node.Upper is not null || node.Step is null), node.Step, simple);
        if (node.Step is { } step)
            Print(step);
    }

    /// <summary>A colon of a slice with the comments before and behind it.</summary>
    /// <param name="next">What stands behind it.</param>
    private void PrintColon(ref Span<Comment> dangling, int colon, bool space, Expression? next, bool simple)
    {
        if (!dangling.IsEmpty)
        {
            var before = 0;
            while (before < dangling.Length && dangling[before].Start < _tokens[colon].Start)
                before++;
            PrintLines(dangling[..before]);
            dangling = dangling[before..];
        }
        if (space)
            _tape.Space();
        _tape.Token(":"u8);
        if (!simple && next is not null)
            _tape.Space();
        if (dangling.IsEmpty)
            return;
        var end = _tokens[_tokens.Behind(colon)].Start;
        var behind = 0;
        while (behind < dangling.Length && dangling[behind].Start < end)
            behind++;
        PrintLines(dangling[..behind]);
        dangling = dangling[behind..];
    }

    private int FirstColon(Slice node)
    {
        if (node.Lower is null)
            return _tokens.StartingAt(node.Start);
        var token = _tokens.Behind(node.Lower);
        while (_tokens.KindOf(token) == TokenKind.RightParenthesis)
            token = _tokens.Behind(token);
        return token;
    }

    private int SecondColon(Slice node)
    {
        var token = node.Upper is { } upper ? _tokens.Behind(upper) : _tokens.Behind(FirstColon(node));
        while (_tokens.KindOf(token) == TokenKind.RightParenthesis)
            token = _tokens.Behind(token);
        return token;
    }

    private bool HasSecondColon(Slice node)
    {
        if (node.Step is not null)
            return true;
        var last = _tokens.EndingAt(node.End);
        return _tokens.KindOf(last) == TokenKind.Colon && last != FirstColon(node);
    }

    /// <summary>Names and numbers need no space around the colons of a slice.</summary>
    private static bool IsSimple(Expression? node) => node is null || node.Kind switch
    {
        NodeKind.UnaryOp => node.As<UnaryOp>().Op != UnaryOperator.Not && IsSimple(node.As<UnaryOp>().Operand),
        NodeKind.Constant => true,
        NodeKind.Name => true,
        _ => false,
    };
}
