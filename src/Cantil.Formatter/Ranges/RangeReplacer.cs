using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Ranges;

/// <summary>Puts statements of a formatted tree in the place of the same statements of the tree that it was made of.</summary>
internal sealed class RangeReplacer(SyntaxTree before, SyntaxTree after)
{
    private int _start;
    private int _end;

    /// <param name="start">Byte offsets in the text before.</param>
    /// <returns>The whole text.</returns>
    public byte[] Replace(int start, int end)
    {
        (_start, _end) = (start, end);
        return ReplaceIn(before.Root.Body, after.Root.Body) is var (from, to)
            ? [.. before.Source.Span[..from.Start], .. after.Source.Slice(to), .. before.Source.Span[from.End..]]
            : before.Source.Span.ToArray();
    }

    /// <summary>What is to be replaced, and by what; null where the range touches no statement.</summary>
    private (TextRange Before, TextRange After)? ReplaceIn(NodeList<Statement> old, NodeList<Statement> now)
    {
        var first = 0;
        while (first < old.Count && LineEnd(before, old[first].End) < _start)
            first++;
        var last = old.Count - 1;
        while (last >= 0 && old[last].Start >= _end)
            last--;
        if (first > last || old.Count != now.Count)
            return null;
        if (first == last && Inside(old[first], now[first]) is { } inner)
            return inner;
        // Statements that share a line stay together.
        while (first > 0 && LineEnd(before, old[first - 1].End) >= old[first].Start)
            first--;
        while (last + 1 < old.Count && LineEnd(before, old[last].End) >= old[last + 1].Start)
            last++;
        var from = new TextRange(old[first].Start, LineEnd(before, old[last].End));
        var to = new TextRange(now[first].Start, LineEnd(after, now[last].End));
        // Comments and empty lines before the first and behind the last belong to the range if it reaches over them.
        if (first > 0 && _start < LineStart(before, old[first].Start) && _start <= NextLine(before, old[first - 1].End))
        {
            from = new TextRange(LineEnd(before, old[first - 1].End), from.End);
            to = new TextRange(LineEnd(after, now[first - 1].End), to.End);
        }
        if (last + 1 < old.Count && _end > NextLine(before, old[last].End))
        {
            from = new TextRange(from.Start, old[last + 1].Start);
            to = new TextRange(to.Start, now[last + 1].Start);
        }
        return (from, to);
    }

    /// <summary>The part of one block of a statement, where the range is inside of it and the block is indented as it will be.</summary>
    private (TextRange Before, TextRange After)? Inside(Statement old, Statement now)
    {
        var (bodies, newBodies) = (new List<NodeList<Statement>>(), new List<NodeList<Statement>>());
        StatementBodies.Of(old, bodies);
        StatementBodies.Of(now, newBodies);
        for (var i = 0; i < bodies.Count && i < newBodies.Count; i++)
        {
            if (bodies[i].Count == 0 || newBodies[i].Count == 0)
                continue;
            var lineStart = LineStart(before, bodies[i][0].Start);
            if (_start < lineStart || _end > LineEnd(before, bodies[i][^1].End) + 1)
                continue;
            var indent = before.Source.Slice(lineStart, bodies[i][0].Start);
            var newStart = newBodies[i][0].Start;
            return indent.SequenceEqual(after.Source.Slice(LineStart(after, newStart), newStart)) ? ReplaceIn(bodies[i], newBodies[i]) : null;
        }
        return null;
    }

    private static int LineStart(SyntaxTree tree, int offset) => tree.Source.Lines.Start(tree.Source.Lines.LineOf(offset));

    private static int NextLine(SyntaxTree tree, int offset) => tree.Source.Lines.EndWithBreak(tree.Source.Lines.LineOf(offset));

    /// <summary>The end of the line that an offset is in, its comment included, its line ending not.</summary>
    private static int LineEnd(SyntaxTree tree, int offset) => tree.Source.Lines.End(tree.Source.Lines.LineOf(offset));
}
