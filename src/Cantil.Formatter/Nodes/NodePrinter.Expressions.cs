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
                PrintParenthesizedWithComments(node, layout);
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
    private void PrintParenthesizedWithComments(Expression node, ChainLayout layout)
    {
        var leading = _comments.Leading(node);
        var trailing = _comments.Trailing(node);
        var (open, close) = _tokens.OutermostParentheses(node);
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
                _tape.Token("await "u8);
                MaybeParenthesize(node.As<Await>().Value, node.As<Await>(), Parenthesize.IfRequired);
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

    private void PrintYield(Yield node)
    {
        _tape.Token("yield"u8);
        if (node.Value is null)
            return;
        _tape.Space();
        MaybeParenthesize(node.Value, node, Parenthesize.Optional);
    }

    private void PrintNamed(NamedExpr node)
    {
        Print(node.Target);
        InnerSoftLineOrSpaceOrNone(node);
        _tape.Token(":="u8);
        _tape.Space();
        Print(node.Value);
    }

    private void InnerSoftLineOrSpaceOrNone(NamedExpr node)
    {
        var dangling = _comments.Dangling(node);
        _tape.Space();
        if (!dangling.IsEmpty)
        {
            DanglingComments(dangling);
            _tape.HardLine();
        }
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
        // Behind the operator; they are those of the operand otherwise.
        var dangling = _comments.Dangling(node);
        if (!dangling.IsEmpty)
            TrailingComments(dangling);
        if (_comments.HasLeading(node.Operand) && !_tokens.IsParenthesized(node.Operand))
            _tape.HardLine();
        else if (node.Op == UnaryOperator.Not)
            _tape.Space();
        if (!dangling.IsEmpty)
            _tape.HardLine();
        Print(node.Operand, node.Op != UnaryOperator.Not && node.Operand.AsOrNull<BinOp>(NodeKind.BinOp) is { Op: Operator.Pow } ? Parens.Always : Parens.Preserve);
    }

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
        if (!leading.IsEmpty && !_tokens.IsParenthesized(operand))
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
        {
            Print(lower);
            if (!simple)
                _tape.Space();
        }
        _tape.Token(":"u8);
        if (!dangling.IsEmpty)
            DanglingComments(dangling);
        if (node.Upper is { } upper)
        {
            if (!simple)
                _tape.Space();
            Print(upper);
        }
        if (HasSecondColon(node))
        {
            if (!simple && (node.Upper is not null || node.Step is null))
                _tape.Space();
            _tape.Token(":"u8);
        }
        if (node.Step is { } step)
        {
            if (!simple)
                _tape.Space();
            Print(step);
        }
    }

    private bool HasSecondColon(Slice node)
    {
        if (node.Step is not null)
            return true;
        var last = _tokens.EndingAt(node.End);
        if (_tokens.KindOf(last) != TokenKind.Colon)
            return false;
        var first = _tokens.StartingAt(node.Start);
        if (node.Lower is { } lower)
        {
            first = _tokens.Behind(lower);
            while (_tokens.KindOf(first) == TokenKind.RightParenthesis)
                first = _tokens.Behind(first);
        }
        return last != first;
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
