using Cantil.Formatter.Comments;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Decorators, and the empty lines that definitions want around comments.</summary>
internal sealed partial class NodePrinter
{
    private void PrintDecorators(NodeList<Decorator> decorators, Statement node, ref Span<Comment> dangling)
    {
        if (decorators.Count == 0)
        {
            LinesBehindLeadingComments(node);
            return;
        }
        LinesBehindLeadingComments(node);
        foreach (var decorator in decorators)
        {
            LeadingComments(decorator);
            if (_comments.Has(decorator) && HasSkip(_comments.Trailing(decorator)))
                _tape.Lines(decorator.Start, decorator.End);
            else
            {
                _tape.Token("@"u8);
                var outer = Enter(Level.Expression);
                MaybeParenthesize(decorator.Expression, decorator, Parenthesize.Optional);
                Restore(outer);
            }
            TrailingComments(decorator);
            _tape.HardLine();
        }
        // Between the last decorator and the keyword.
        var count = 0;
        while (count < dangling.Length && dangling[count].Start < node.Start)
            count++;
        if (count > 0 && LinesBefore(dangling[0].Start) > 1)
            _tape.EmptyLine();
        LeadingComments(dangling[..count]);
        dangling = dangling[count..];
    }

    private void LinesBehindLeadingComments(Statement node)
    {
        var leading = _comments.Leading(node);
        for (var i = leading.Length - 1; i >= 0; i--)
        {
            if (!leading[i].OwnLine)
                continue;
            var wanted = _level == Level.Module ? _isStub ? 1 : 2 : 1;
            var actual = LinesBehind(leading[i].End) - 1;
            if (actual <= 0 || actual >= wanted)
                return;
            for (; actual < wanted; actual++)
                _tape.EmptyLine();
            return;
        }
    }

    private void LinesBeforeTrailingComments(Statement node)
    {
        foreach (ref var comment in _comments.Trailing(node))
        {
            if (!comment.OwnLine)
                continue;
            var wanted = _isStub ? _level == Level.Module || node.Kind == NodeKind.ClassDef ? 1 : 0 : _level == Level.Module ? 2 : 1;
            for (var actual = Math.Max(0, LinesBefore(comment.Start) - 1); actual < wanted; actual++)
                _tape.EmptyLine();
            return;
        }
    }
}
