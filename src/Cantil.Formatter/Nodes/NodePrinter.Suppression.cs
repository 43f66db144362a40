using Cantil.Formatter.Comments;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Parts that stay as they are: <c># fmt: off</c> to <c># fmt: on</c>, and <c># fmt: skip</c>.</summary>
internal sealed partial class NodePrinter
{
    private enum Switch : byte
    {
        None,
        Off,
        On,
    }

    private Switch SwitchOf(in Comment comment)
    {
        if (!comment.OwnLine)
            return Switch.None;
        var text = SourceOf(comment.Start + 1, comment.End).Trim(" \t\f"u8);
        if (text.StartsWith("fmt:"u8))
        {
            text = text[4..].TrimStart(" \t"u8);
            return text.SequenceEqual("off"u8) ? Switch.Off : text.SequenceEqual("on"u8) ? Switch.On : Switch.None;
        }
        if (!text.StartsWith("yapf:"u8))
            return Switch.None;
        text = text[5..].TrimStart(" \t"u8);
        return text.SequenceEqual("disable"u8) ? Switch.Off : text.SequenceEqual("enable"u8) ? Switch.On : Switch.None;
    }

    private int FindSwitch(Span<Comment> comments, Switch wanted, int from = 0)
    {
        for (var i = from; i < comments.Length; i++)
            if (SwitchOf(comments[i]) == wanted)
                return i;
        return -1;
    }

    /// <summary>Whether a comment at the end of a line asks to leave the line alone.</summary>
    private bool HasSkip(Span<Comment> comments)
    {
        foreach (ref var comment in comments)
            if (!comment.OwnLine && IsSkip(SourceOf(comment.Start, comment.End)))
                return true;
        return false;
    }

    private static bool IsSkip(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            text = text[1..];
            var end = text.IndexOf((byte)'#');
            var part = (end < 0 ? text : text[..end]).Trim(" \t\f"u8);
            if (part.StartsWith("fmt:"u8) && part[4..].TrimStart(" \t"u8).SequenceEqual("skip"u8))
                return true;
            text = end < 0 ? default : text[end..];
        }
        return false;
    }

    /// <summary>
    /// Prints from a switched off statement on as it stands, to where it is switched on again or to the end of the block.
    /// </summary>
    /// <param name="body">The block.</param>
    /// <param name="index">Of the first statement that is printed as it stands; may be behind the last one.</param>
    /// <param name="off">The comment that switches off.</param>
    /// <returns>The index behind the last statement that was printed.</returns>
    private int PrintSuppressed(NodeList<Statement> body, int index, Comment off)
    {
        var start = off.Start;
        var last = -1;
        for (var i = index; i < body.Count; i++)
        {
            var leading = _comments.Leading(body[i]);
            var first = i == index ? FirstBehind(leading, start) : 0;
            var on = FindSwitch(leading, Switch.On, first);
            if (on >= 0)
            {
                PrintVerbatim(body, start, leading[on].Start);
                return PrintSwitchedOn(body, i, leading[on..]);
            }
            var trailing = _comments.Trailing(body[i]);
            on = FindSwitch(trailing, Switch.On);
            if (on >= 0)
            {
                PrintVerbatim(body, start, trailing[on].Start);
                TrailingCommentsFrom(trailing[on..]);
                var again = FindSwitch(trailing, Switch.Off, on);
                return again >= 0 ? PrintSuppressed(body, i + 1, trailing[again]) : i + 1;
            }
            last = i;
        }
        var end = last >= 0 ? EndWithComments(body[last]) : off.End;
        PrintVerbatimTo(body, start, Math.Max(end, off.End));
        return body.Count;
    }

    private static int FirstBehind(Span<Comment> comments, int offset)
    {
        var first = 0;
        while (first < comments.Length && comments[first].Start <= offset)
            first++;
        return first;
    }

    /// <summary>The statement behind the comment that switches on, unless another switches off again.</summary>
    private int PrintSwitchedOn(NodeList<Statement> body, int index, Span<Comment> comments)
    {
        var off = FindSwitch(comments, Switch.Off);
        if (off >= 0)
        {
            LeadingComments(comments[..off]);
            return PrintSuppressed(body, index, comments[off]);
        }
        foreach (ref var comment in _comments.Leading(body[index]))
            comment.Done = comment.Start < comments[0].Start;
        return PrintStatement(body, index, BodyKind.Other);
    }

    private void TrailingCommentsFrom(Span<Comment> comments)
    {
        var isFirst = true;
        foreach (ref var comment in comments)
        {
            if (!isFirst)
                EmptyLines(LinesBefore(comment.Start));
            isFirst = false;
            Write(comment);
        }
    }

    /// <summary>As it stands, with the empty lines before what follows.</summary>
    private void PrintVerbatim(NodeList<Statement> body, int start, int next)
    {
        var end = next;
        while (end > start && _source.Buffer[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\f' or (byte)'\n' or (byte)'\r')
            end--;
        PrintVerbatimTo(body, start, end);
        var lines = LinesBefore(next);
        _tape.HardLine();
        for (; lines > 1; lines--)
            _tape.EmptyLine();
    }

    /// <summary>As it stands, but for the indentation of its block.</summary>
    private void PrintVerbatimTo(NodeList<Statement> body, int start, int end)
    {
        var old = IndentationOf(StartOf(body[0]));
        var wanted = _options.IndentStyle == IndentStyle.Tab ? _indent : _indent * _options.IndentWidth;
        if (old.Length == wanted && (old.IsEmpty || old[0] == (_options.IndentStyle == IndentStyle.Tab ? '\t' : ' ')))
        {
            _tape.Lines(start, end);
            return;
        }
        _text.Clear();
        var at = start;
        for (var i = _tree.TokenAt(start); i < _tree.TokenCount && _tokens[i].Start < end; i++)
        {
            var token = _tokens[i];
            var endsLine = token.Kind == TokenKind.Newline || (token.Kind == TokenKind.NonLogicalNewline && !IsInBrackets(i));
            if (!endsLine || token.End >= end)
                continue;
            _text.Append(SourceOf(at, token.End));
            at = token.End;
            if (_source.Buffer[at] is (byte)'\n' or (byte)'\r')
                continue;
            var skip = 0;
            while (skip < old.Length && _source.Buffer[at + skip] is (byte)' ' or (byte)'\t')
                skip++;
            at += skip;
            _text.Append(_options.IndentStyle == IndentStyle.Tab ? (byte)'\t' : (byte)' ', wanted);
        }
        _text.Append(SourceOf(at, end));
        _tape.MadeText(_text.Span);
    }

    /// <summary>Whether a line ending stands between brackets: then a token that is not trivia goes on behind it in the same line.</summary>
    private bool IsInBrackets(int token)
    {
        for (var i = token - 1; i >= 0; i--)
            switch (_tokens.KindOf(i))
            {
                case TokenKind.Newline:
                    return false;
                case TokenKind.Comment or TokenKind.NonLogicalNewline or TokenKind.Indent or TokenKind.Dedent:
                    continue;
                default:
                    return true;
            }
        return false;
    }

    private ReadOnlySpan<byte> IndentationOf(int offset)
    {
        var start = offset;
        while (start > 0 && _source.Buffer[start - 1] is (byte)' ' or (byte)'\t')
            start--;
        return SourceOf(start, offset);
    }

    /// <summary>A statement without a block whose line ends with a comment that asks to leave it alone.</summary>
    private bool IsSkipped(Statement node) =>
        _comments.Count > 0 && !IsCompound(node) && _comments.Has(node) && HasSkip(_comments.Trailing(node));

    private void PrintSkipped(Statement node)
    {
        LeadingComments(node);
        _tape.Lines(node.Start, node.End);
        TrailingComments(node);
    }

    /// <summary>
    /// The header of a block, up to its colon, as it stands where a comment behind it asks for that; with the block where
    /// that stands on the header's line and such a comment ends it.
    /// </summary>
    /// <param name="start">Where the header begins.</param>
    private bool SkipsHeader(Span<Comment> comments, int start, NodeList<Statement> body)
    {
        if (EndsWithSkip(body))
        {
            _tape.Lines(start, body[^1].End);
            return true;
        }
        if (!HasSkip(comments))
            return false;
        _tape.Lines(start, _tokens[FirstColonBefore(StartOf(body[0]))].End);
        return true;
    }

    /// <summary>Whether a block stands on the line of its colon, and a comment at its end asks to leave the line alone.</summary>
    private bool EndsWithSkip(NodeList<Statement> body) =>
        _comments.Count > 0 && _comments.Has(body[^1]) && HasSkip(_comments.Trailing(body[^1]))
        && SourceOf(_tokens[FirstColonBefore(StartOf(body[0]))].End, body[^1].End).IndexOfAny((byte)'\n', (byte)'\r') < 0;
}
