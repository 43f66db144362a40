using Cantil.Formatter.Comments;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Displays and comprehensions.</summary>
internal sealed partial class NodePrinter
{
    private void PrintElements(ReadOnlySpan<byte> open, Expression node, NodeList<Expression> elements, ReadOnlySpan<byte> close)
    {
        var dangling = _comments.Dangling(node);
        if (elements.Count == 0)
        {
            EmptyBrackets(open, dangling, close);
            return;
        }
        var outer = OpenParentheses(open, dangling);
        PrintSequence(elements);
        CloseParentheses(outer, close);
    }

    private void PrintSequence(NodeList<Expression> elements)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (i > 0)
            {
                _tape.Token(","u8);
                _tape.SoftLineOrSpace();
            }
            Print(elements[i]);
        }
        TrailingCommaIfBroken(HasMagicComma(elements[^1]), elements.Count);
    }

    private void PrintTuple(Tuple node, TupleStyle style)
    {
        var elements = node.Elts;
        var dangling = _comments.Dangling(node);
        if (elements.Count == 0)
        {
            EmptyBrackets("("u8, dangling, ")"u8);
            return;
        }
        if (elements.Count == 1)
        {
            PrintSingle(node, style, dangling);
            return;
        }
        if (node.Parenthesized && !(style == TupleStyle.NeverPreserve && dangling.IsEmpty))
        {
            var outer = OpenParentheses("("u8, dangling);
            PrintSequence(elements);
            CloseParentheses(outer, ")"u8);
            return;
        }
        switch (style)
        {
            case TupleStyle.Flat:
                for (var i = 0; i < elements.Count; i++)
                {
                    if (i > 0)
                        _tape.Token(", "u8);
                    Print(elements[i]);
                }
                break;
            case TupleStyle.Preserve:
                _tape.StartGroup();
                PrintSequence(elements);
                _tape.EndGroup();
                break;
            case TupleStyle.NeverPreserve:
            case TupleStyle.Returned when elements.Count == 2:
                {
                    var optional = StartOptionalParentheses();
                    PrintSequence(elements);
                    EndOptionalParentheses(optional);
                    break;
                }
            default:
                {
                    var ifBroken = StartParenthesizeIfBroken();
                    PrintSequence(elements);
                    EndParenthesizeIfBroken(ifBroken);
                    break;
                }
        }
    }

    /// <summary>Of one element: the comma is always there.</summary>
    private void PrintSingle(Tuple node, TupleStyle style, Span<Comment> dangling)
    {
        if (style == TupleStyle.Preserve && !node.Parenthesized)
        {
            // An unpacked element alone makes a tuple, too.
            Print(node.Elts[0]);
            if (HasTrailingComma(node.Elts[0]))
                _tape.Token(","u8);
            return;
        }
        var outer = OpenParentheses("("u8, dangling);
        Print(node.Elts[0]);
        _tape.Token(","u8);
        CloseParentheses(outer, ")"u8);
    }

    private void PrintDict(Dict node)
    {
        var dangling = _comments.Dangling(node);
        if (node.Values.Count == 0)
        {
            EmptyBrackets("{"u8, dangling, "}"u8);
            return;
        }
        var outer = OpenParentheses("{"u8, dangling);
        for (var i = 0; i < node.Values.Count; i++)
        {
            if (i > 0)
            {
                _tape.Token(","u8);
                _tape.SoftLineOrSpace();
            }
            PrintItem(node.Keys[i], node.Values[i]);
        }
        TrailingCommaIfBroken(HasMagicComma(node.Values[^1]), node.Values.Count);
        CloseParentheses(outer, "}"u8);
    }

    private void PrintItem(Expression? key, Expression value)
    {
        if (key is not null)
        {
            _tape.StartGroup();
            PrintKeyValue(key, value);
            _tape.EndGroup();
            return;
        }
        // Comments stand before the stars.
        var leading = _comments.Leading(value);
        LeadingComments(leading);
        MarkDone(leading);
        _tape.StartGroup();
        _tape.Token("**"u8);
        Print(value);
        _tape.EndGroup();
    }

    private void PrintKeyValue(Expression key, Expression value)
    {
        _tape.StartGroup();
        Print(key);
        _tape.EndGroup();
        _tape.Token(":"u8);
        _tape.Space();
        Print(value);
    }

    private void PrintComprehension(
        ReadOnlySpan<byte> open, Expression node, Expression element, Expression? value, NodeList<Comprehension> generators, ReadOnlySpan<byte> close)
    {
        var outer = OpenParentheses(open, _comments.Dangling(node));
        PrintComprehensionParts(element, value, generators);
        CloseParentheses(outer, close);
    }

    /// <param name="commented">Whose comments stand before the element and behind the last clause.</param>
    private void PrintComprehensionParts(Expression element, Expression? value, NodeList<Comprehension> generators, Expression? commented = null)
    {
        _tape.StartGroup();
        if (commented is not null)
            LeadingComments(commented);
        _tape.StartGroup();
        if (value is null)
            Print(element);
        else
            PrintKeyValue(element, value);
        _tape.EndGroup();
        foreach (var generator in generators)
        {
            _tape.SoftLineOrSpace();
            Print(generator);
        }
        if (commented is not null)
            TrailingComments(commented);
        _tape.EndGroup();
    }

    private void Print(Comprehension node)
    {
        LeadingComments(node);
        var dangling = _comments.Dangling(node);
        if (node.IsAsync)
            _tape.Token("async "u8);
        var target = node.Target;
        var targetStart = target.Start;
        var inKeyword = InKeyword(node);
        var split = 0;
        _tape.Token("for"u8);
        // `for # comment`, then `in # comment`, then `if # comment`.
        while (split < dangling.Length && dangling[split].Start < targetStart)
            split++;
        TrailingComments(dangling[..split]);
        var rest = dangling[split..];
        _tape.StartGroup();
        SpaceBefore(target);
        if (target.AsOrNull<Tuple>(NodeKind.Tuple) is { Parenthesized: true })
            Print(target);
        else if (target.AsOrNull<Tuple>(NodeKind.Tuple) is { Elts.Count: > 1 })
            Print(target, tuple: TupleStyle.Flat);
        else
            Print(target);
        var before = 0;
        while (before < rest.Length && rest[before].Start < inKeyword)
            before++;
        if (before > 0)
        {
            _tape.SoftLineOrSpace();
            LeadingComments(rest[..before]);
        }
        else
            _tape.Space();
        rest = rest[before..];
        _tape.Token("in"u8);
        var behind = 0;
        while (behind < rest.Length && rest[behind].Start < node.Iter.Start)
            behind++;
        TrailingComments(rest[..behind]);
        rest = rest[behind..];
        SpaceBefore(node.Iter);
        Print(node.Iter);
        _tape.EndGroup();
        foreach (var test in node.Ifs)
        {
            _tape.SoftLineOrSpace();
            var ifAt = IfKeyword(test);
            var own = 0;
            while (own < rest.Length && rest[own].Start < ifAt)
                own++;
            LeadingComments(rest[..own]);
            rest = rest[own..];
            _tape.Token("if"u8);
            var end = 0;
            while (end < rest.Length && rest[end].Start < test.Start)
                end++;
            TrailingComments(rest[..end]);
            rest = rest[end..];
            SpaceBefore(test);
            Print(test);
        }
        TrailingComments(node);
    }

    private int IfKeyword(Expression test)
    {
        var token = _tokens.Before(test);
        while (_tokens.KindOf(token) == TokenKind.LeftParenthesis)
            token = _tokens.Before(token);
        return _tokens[token].Start;
    }

    private int InKeyword(Comprehension node)
    {
        var token = _tokens.Before(node.Iter);
        while (_tokens.KindOf(token) == TokenKind.LeftParenthesis)
            token = _tokens.Before(token);
        return _tokens[token].Start;
    }

    /// <summary>A space behind a keyword, or a line break where comments follow it.</summary>
    private void SpaceBefore(Expression node)
    {
        if (_comments.HasLeading(node) && !_tokens.IsParenthesized(node))
            _tape.SoftLineOrSpace();
        else
            _tape.Space();
    }

    /// <summary>The target of a loop: a tuple loses its parentheses.</summary>
    private void PrintTarget(Expression target)
    {
        if (target.AsOrNull<Tuple>(NodeKind.Tuple) is { } tuple)
            Print(tuple, _comments.Has(tuple) ? Parens.Preserve : Parens.Never, tuple: TupleStyle.NeverPreserve);
        else
            MaybeParenthesize(target, target, Parenthesize.IfBreaks);
    }
}
