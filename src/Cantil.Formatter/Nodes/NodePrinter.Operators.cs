using Cantil.Formatter.Comments;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>What stands between two operands: the operator, its comments, and the line break before it.</summary>
internal sealed partial class NodePrinter
{
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
        if (!comments.IsEmpty || HasCommentsBeforeOperand(right)
            || (_parts[at + 1].Leads is { } leads && _comments.HasLeading(leads)))
            _tape.HardLine();
        else if (hugs)
            InnerSpaceIfBroken();
        else
            _tape.Space();
    }

    private bool HasCommentsBeforeOperand(Expression node) => HasCommentsBefore(node, _tokens.IsParenthesized(node) ? _tokens.Before(node) : -1);

    /// <summary>Whether comments stand before an expression and a parenthesis before it.</summary>
    /// <param name="open">The parenthesis; −1 where there is none.</param>
    private bool HasCommentsBefore(Expression node, int open)
    {
        var leading = _comments.Leading(node);
        return !leading.IsEmpty && (open < 0 || leading[0].Start < _tokens[open].Start);
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
}
