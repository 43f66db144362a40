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

    private void PrintBinary(Expression node)
    {
        var from = _partCount;
        var segment = _inSegment;
        _inSegment = false;
        Flatten(node);
        var to = _partCount;
        _parts[from].IsFirst = true;
        _parts[to - 1].IsLast = true;
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
            if (!_comments.HasLeading(operand) && !_comments.HasTrailing(operand))
            {
                Print(operand, Parens.Always);
                return;
            }
            // In outer pairs they stand around the innermost; not at the ends, where they would be those of the whole the next time.
            var (open, close) = _tokens.OutermostParentheses(operand);
            PrintParenthesizedWithComments(
                operand, ChainLayout.Undecided, _parts[at].IsFirst ? open : _tokens.Before(operand), _parts[at].IsLast ? close : _tokens.Behind(operand));
        }
        else
            Print(operand, Parens.Never);
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
}
