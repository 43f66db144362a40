using Cantil.Formatter.Comments;
using Cantil.Formatter.Strings;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>
/// Operators: the operations that are nested without parentheses are laid side by side, and broken at the loosest
/// operators first.
/// </summary>
internal sealed partial class NodePrinter
{
    private BinaryPart[] _parts = new BinaryPart[64];
    private int _partCount;

    /// <summary>What is printed stands between two splits at adjacent literals.</summary>
    private bool _inSegment;

    private void PrintBinary(Expression node)
    {
        var from = _partCount;
        var segment = _inSegment;
        _inSegment = false;
        Flatten(node);
        var to = _partCount;
        PrintGroup(from, to);
        _inSegment = segment;
        for (var i = from; i < to; i++)
            _parts[i] = default;
        _partCount = from;
    }

    private void AddPart(BinaryPart part)
    {
        if (_partCount == _parts.Length)
            Array.Resize(ref _parts, _partCount * 2);
        _parts[_partCount++] = part;
    }

    private void Flatten(Expression node)
    {
        switch (node.Kind)
        {
            case NodeKind.BinOp:
                FlattenLeft(node.As<BinOp>());
                break;
            case NodeKind.Compare:
                FlattenOperand(node.As<Compare>().Left);
                for (var i = 0; i < node.As<Compare>().Comparators.Count; i++)
                {
                    AddPart(new BinaryPart { Operation = node.As<Compare>(), Number = i, Precedence = Precedence.Comparator });
                    FlattenOperand(node.As<Compare>().Comparators[i]);
                }
                break;
            case NodeKind.BoolOp:
                FlattenOperand(node.As<BoolOp>().Values[0]);
                for (var i = 1; i < node.As<BoolOp>().Values.Count; i++)
                {
                    AddPart(new BinaryPart { Operation = node.As<BoolOp>(), Number = i, Precedence = Precedence.BooleanOperation });
                    FlattenOperand(node.As<BoolOp>().Values[i]);
                }
                break;
        }
    }

    /// <summary>Chains of one operator lean to the left and may be long: no recursion for them.</summary>
    private void FlattenLeft(BinOp node)
    {
        var chain = 1;
        var first = node;
        while (first.Left.AsOrNull<BinOp>(NodeKind.BinOp) is { } left && !_tokens.IsParenthesized(left))
        {
            first = left;
            chain++;
        }
        FlattenOperand(first.Left);
        if (chain == 1)
        {
            AddPart(new BinaryPart { Operation = node, Precedence = Precedences.Of(node.Op) });
            FlattenOperand(node.Right);
            return;
        }
        // The operations from the innermost to the outermost: each is the left side of the next.
        var index = chain;
        var operations = new BinOp[chain];
        for (BinOp? at = node; index > 0; at = at!.Left.AsOrNull<BinOp>(NodeKind.BinOp))
            operations[--index] = at!;
        foreach (var operation in operations)
        {
            MarkOuter(operation);
            AddPart(new BinaryPart { Operation = operation, Precedence = Precedences.Of(operation.Op) });
            FlattenOperand(operation.Right);
        }
    }

    /// <summary>Comments of a nested operation stand around its operands.</summary>
    private void MarkOuter(BinOp operation)
    {
        if (operation.Left.AsOrNull<BinOp>(NodeKind.BinOp) is { } left && _comments.Has(left) && !_tokens.IsParenthesized(left))
            _parts[_partCount - 1].Trails = left;
    }

    private void FlattenOperand(Expression node)
    {
        if (node.Kind is not (NodeKind.BinOp or NodeKind.Compare or NodeKind.BoolOp) || _tokens.IsParenthesized(node))
        {
            AddPart(new BinaryPart { Operand = node });
            return;
        }
        var from = _partCount;
        Flatten(node);
        if (!_comments.Has(node))
            return;
        _parts[from].Leads = node;
        _parts[_partCount - 1].Trails = node;
    }

    /// <summary>Operands and operators from one place to another, broken at the loosest of the operators.</summary>
    private void PrintParts(int from, int to)
    {
        if (to - from == 1)
        {
            PrintOperand(from);
            return;
        }
        var loosest = Precedence.None;
        for (var i = from + 1; i < to; i += 2)
            if (_parts[i].Precedence > loosest)
                loosest = _parts[i].Precedence;
        var start = from;
        for (var i = from + 1; i < to; i += 2)
        {
            if (_parts[i].Precedence != loosest)
                continue;
            PrintSide(start, i, isFirst: start == from, isLast: false);
            PrintOperatorBetween(i, HugsPower(i, start));
            start = i + 1;
        }
        PrintSide(start, to, isFirst: start == from, isLast: true);
    }

    /// <summary>One side of an operator. Comments at the edges of the whole are printed around the whole.</summary>
    private void PrintSide(int from, int to, bool isFirst, bool isLast)
    {
        if (!isFirst && _parts[from].Leads is { } leads)
            LeadingComments(leads);
        if (to - from == 1)
            PrintOperand(from);
        else if (_inSegment)
            PrintParts(from, to);
        else
            PrintGroup(from, to);
        if (!isLast && _parts[to - 1].Trails is { } trails)
            TrailingComments(trails);
    }

    private bool HugsPower(int at, int from) =>
        _parts[at].Operation?.AsOrNull<BinOp>(NodeKind.BinOp) is { Op: Operator.Pow } && at - from == 1 && IsSimplePowerOperand(at - 1) && IsSimplePowerOperand(at + 1);

    private bool IsSimplePowerOperand(int at) => IsSimplePower(_parts[at].Operand!) && !_tokens.IsParenthesized(_parts[at].Operand!);

    private static bool IsSimplePower(Expression node) => node.Kind switch
    {
        NodeKind.UnaryOp => node.As<UnaryOp>().Op != UnaryOperator.Not && IsSimplePower(node.As<UnaryOp>().Operand),
        NodeKind.Constant => node.As<Constant>().ConstantKind is ConstantKind.Int or ConstantKind.Float or ConstantKind.Complex or ConstantKind.None or ConstantKind.True or ConstantKind.False,
        NodeKind.Name => true,
        NodeKind.Attribute => IsSimplePower(node.As<Attribute>().Value),
        _ => false,
    };

    private void PrintOperatorBetween(int at, bool hugs)
    {
        if (hugs)
            InnerSoftLine();
        else
            InnerSoftLineOrSpace();
        var comments = OperatorComments(at);
        PrintOperator(at);
        TrailingComments(comments);
        var right = _parts[at + 1].Operand!;
        if (!comments.IsEmpty || HasCommentsBefore(right)
            || (_parts[at + 1].Leads is { } leads && _comments.HasLeading(leads)))
            _tape.HardLine();
        else if (hugs)
            InnerSpaceIfBroken();
        else
            _tape.Space();
    }

    /// <summary>Whether comments stand before an operand and the parentheses that it may have.</summary>
    private bool HasCommentsBefore(Expression node)
    {
        var leading = _comments.Leading(node);
        if (leading.IsEmpty)
            return false;
        var open = _tokens.OutermostParentheses(node).Open;
        return open < 0 || leading[0].Start < _tokens[open].Start;
    }

    /// <summary>Those that stand behind the operator on its line.</summary>
    private Span<Comment> OperatorComments(int at)
    {
        var operation = _parts[at].Operation!;
        if (!_comments.Has(operation))
            return default;
        var dangling = _comments.Dangling(operation);
        if (operation.Kind == NodeKind.BinOp)
            return dangling;
        int start, end;
        if (operation.AsOrNull<Compare>(NodeKind.Compare) is { } compare)
        {
            start = (_parts[at].Number == 0 ? compare.Left : compare.Comparators[_parts[at].Number - 1]).End;
            end = compare.Comparators[_parts[at].Number].Start;
        }
        else
        {
            var boolOp = operation.As<BoolOp>();
            start = boolOp.Values[_parts[at].Number - 1].End;
            end = boolOp.Values[_parts[at].Number].Start;
        }
        var from = 0;
        while (from < dangling.Length && dangling[from].Start < start)
            from++;
        var to = from;
        while (to < dangling.Length && dangling[to].Start < end)
            to++;
        return dangling[from..to];
    }

    private void PrintOperand(int at)
    {
        var operand = _parts[at].Operand!;
        if (_parts[at].StringGroup != 0)
        {
            PrintLiteral(_parts[at]);
            if (!_parts[at].EndsSegment)
                PrintLiteralComments(_parts[at]);
        }
        else if (_tokens.IsParenthesized(operand))
        {
            // Comments before the parentheses stand on lines of their own before them.
            Print(operand, Parens.Always);
        }
        else
            Print(operand, Parens.Never);
    }

    private void PrintOperator(int at)
    {
        switch (_parts[at].Operation)
        {
            case BoolOp boolOp:
                _tape.Token(boolOp.Op == BoolOperator.And ? "and"u8 : "or"u8);
                break;
            case Compare compare:
                switch (compare.Ops[_parts[at].Number])
                {
                    case CmpOperator.Eq: _tape.Token("=="u8); break;
                    case CmpOperator.NotEq: _tape.Token("!="u8); break;
                    case CmpOperator.Lt: _tape.Token("<"u8); break;
                    case CmpOperator.LtE: _tape.Token("<="u8); break;
                    case CmpOperator.Gt: _tape.Token(">"u8); break;
                    case CmpOperator.GtE: _tape.Token(">="u8); break;
                    case CmpOperator.Is: _tape.Token("is"u8); break;
                    case CmpOperator.IsNot: _tape.Token("is not"u8); break;
                    case CmpOperator.In: _tape.Token("in"u8); break;
                    default: _tape.Token("not in"u8); break;
                }
                break;
            case BinOp binary:
                _tape.Token(Spelling(binary.Op));
                break;
        }
    }

    private static ReadOnlySpan<byte> Spelling(Operator op) => op switch
    {
        Operator.Add => "+"u8,
        Operator.Sub => "-"u8,
        Operator.Mult => "*"u8,
        Operator.MatMult => "@"u8,
        Operator.Div => "/"u8,
        Operator.Mod => "%"u8,
        Operator.Pow => "**"u8,
        Operator.LShift => "<<"u8,
        Operator.RShift => ">>"u8,
        Operator.BitOr => "|"u8,
        Operator.BitXor => "^"u8,
        Operator.BitAnd => "&"u8,
        _ => "//"u8,
    };

    /// <summary>
    /// Adjacent literals are split before all operators that bind more tightly than comparisons do, these included: what
    /// stands between two such splits is a group of its own.
    /// </summary>
    private void PrintGroup(int from, int to)
    {
        if (!IsSplitAtStrings(from, to))
        {
            StartInnerGroup();
            PrintParts(from, to);
            EndInnerGroup();
            return;
        }
        var id = _tape.NewGroup();
        StartInnerGroup(id);
        var start = _partCount;
        for (var i = from; i < to; i++)
        {
            var part = _parts[i];
            if ((i - from) % 2 != 0 || !IsOpenConcatenation(part))
            {
                AddPart(part);
                continue;
            }
            part.StringGroup = id;
            var count = LiteralCount(part.Operand!);
            var joins = StringJoiner.TryJoin(_tree, part.Operand!, _options, _strings, out _);
            if (!joins && HasLineBreakBetweenLiterals(part.Operand!))
                _tape.ExpandParent();
            for (part.Literal = 0; part.Literal < count; part.Literal++)
            {
                if (part.Literal > 0)
                {
                    PrintSegment(start);
                    if (joins)
                    {
                        var broken = _tape.StartIfBroken(id);
                        InnerSoftLineOrSpace();
                        _tape.EndIf(broken);
                    }
                    else
                        InnerSoftLineOrSpace();
                }
                AddPart(part);
            }
        }
        PrintSegment(start);
        EndInnerGroup();
    }

    private void PrintSegment(int from)
    {
        var to = _partCount;
        _parts[to - 1].EndsSegment = true;
        if (to - from == 1)
            PrintOperand(from);
        else
        {
            // Where it does not fit on a line it breaks at all its operators.
            var outer = _inSegment;
            _inSegment = true;
            StartInnerGroup();
            PrintParts(from, to);
            EndInnerGroup();
            _inSegment = outer;
        }
        // Behind the group, lest they break it.
        if (_parts[to - 1].StringGroup != 0)
            PrintLiteralComments(_parts[to - 1]);
        for (var i = from; i < to; i++)
            _parts[i] = default;
        _partCount = from;
    }

    private bool IsSplitAtStrings(int from, int to)
    {
        var found = false;
        for (var i = from; i < to; i++)
        {
            if ((i - from) % 2 != 0)
            {
                if (_parts[i].Precedence > Precedence.String)
                    return false;
            }
            else
                found |= IsOpenConcatenation(_parts[i]);
        }
        return found && to - from > 1;
    }

    private bool IsOpenConcatenation(in BinaryPart part) =>
        part.StringGroup == 0 && IsImplicitConcatenation(part.Operand!) && !_tokens.IsParenthesized(part.Operand!);

    private int LiteralCount(Expression node)
    {
        var count = 0;
        foreach (var _ in new StringParts(_tree, node))
            count++;
        return count;
    }

    /// <summary>One of the literals where its group is broken; the first gives them all as one where it is not.</summary>
    private void PrintLiteral(in BinaryPart part)
    {
        var node = part.Operand!;
        var joins = StringJoiner.TryJoin(_tree, node, _options, _strings, out var joined);
        if (part.Literal == 0)
        {
            LeadingComments(node);
            if (joins)
            {
                var flat = _tape.StartIfFlat(part.StringGroup);
                PrintJoined(node, joined);
                _tape.EndIf(flat);
            }
        }
        var broken = joins ? _tape.StartIfBroken(part.StringGroup) : -1;
        var number = 0;
        foreach (var literal in new StringParts(_tree, node))
            if (number++ == part.Literal)
                PrintLiteral(node, literal, trailing: false);
        _tape.EndIf(broken);
    }

    private void PrintLiteralComments(in BinaryPart part)
    {
        var node = part.Operand!;
        var number = 0;
        foreach (var literal in new StringParts(_tree, node))
            if (number++ == part.Literal)
                TrailingComments(PartTrailingComments(node, literal));
        if (part.Literal == number - 1)
            TrailingComments(node);
    }
}
