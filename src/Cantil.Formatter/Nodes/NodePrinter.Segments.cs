using Cantil.Formatter.Strings;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Operations on adjacent literals, which are split between the literals before they are at operators.</summary>
internal sealed partial class NodePrinter
{
    /// <summary>What is printed stands between two splits at adjacent literals.</summary>
    private bool _inSegment;

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
