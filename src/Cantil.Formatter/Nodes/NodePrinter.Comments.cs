using Cantil.Formatter.Comments;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Nodes;

/// <summary>Comments around nodes.</summary>
internal sealed partial class NodePrinter
{
    private void LeadingComments(Node node)
    {
        if (_comments.Has(node))
            LeadingComments(_comments.Leading(node));
    }

    private void LeadingComments(Span<Comment> comments)
    {
        foreach (ref var comment in comments)
        {
            if (comment.Done)
                continue;
            if (_level >= Level.Expression)
            {
                // On a line of its own, whatever stands before it.
                if (comment.OwnLine)
                    _tape.HardLine();
                else
                    _tape.CommentGap();
            }
            Write(comment);
            EmptyLines(LinesBehind(comment.End));
        }
    }

    private void TrailingComments(Node node)
    {
        if (_comments.Has(node))
            TrailingComments(_comments.Trailing(node));
    }

    private void TrailingComments(Span<Comment> comments)
    {
        var ownLine = false;
        foreach (ref var comment in comments)
        {
            if (comment.Done)
                continue;
            ownLine |= comment.OwnLine;
            if (ownLine)
            {
                var start = _tape.StartLineSuffix(0);
                EmptyLines(LinesBefore(comment.Start));
                Write(comment);
                _tape.EndLineSuffix(start);
                _tape.ExpandParent();
            }
            else
                EndOfLineComment(comment);
        }
    }

    private static bool HasOwnLine(Span<Comment> comments)
    {
        foreach (ref var comment in comments)
            if (comment.OwnLine)
                return true;
        return false;
    }

    private void EndOfLineComment(Comment comment)
    {
        var width = CountedWidth(comment);
        var start = _tape.StartLineSuffix(width);
        _tape.CommentGap();
        Write(comment);
        _tape.EndLineSuffix(start);
        _tape.ExpandParent();
    }

    private void DanglingComments(Span<Comment> comments)
    {
        var isFirst = true;
        foreach (ref var comment in comments)
        {
            if (comment.Done)
                continue;
            if (isFirst && !comment.OwnLine)
                _tape.CommentGap();
            Write(comment);
            EmptyLines(LinesBehind(comment.End));
            isFirst = false;
        }
    }

    /// <summary>The text with one space behind the hash, unless that would change what it says.</summary>
    private void Write(Comment comment)
    {
        var text = SourceOf(comment.Start, comment.End);
        var end = comment.Start + text.TrimEnd(" \t\f\v"u8).Length;
        end = TrimUnicodeSpace(comment.Start, end);
        text = SourceOf(comment.Start, end);
        if (NeedsSpace(text, comment.Start == 0, out var skip))
        {
            _tape.Token("# "u8);
            _tape.TabbedText(comment.Start + 1 + skip, end);
        }
        else
            _tape.TabbedText(comment.Start, end);
    }

    private int TrimUnicodeSpace(int start, int end)
    {
        // What Unicode calls white space: U+00A0, U+0085, U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
        while (end > start)
        {
            var text = SourceOf(start, end);
            if (text[^1] < 0x80)
            {
                var trimmed = text.TrimEnd(" \t\f\v\x1c\x1d\x1e\x1f"u8).Length;
                if (trimmed == text.Length)
                    return end;
                end = start + trimmed;
                continue;
            }
            if (System.Text.Rune.DecodeLastFromUtf8(text, out var rune, out var consumed) != System.Buffers.OperationStatus.Done
                || !System.Text.Rune.IsWhiteSpace(rune))
                return end;
            end -= consumed;
        }
        return end;
    }

    private static bool NeedsSpace(ReadOnlySpan<byte> text, bool isFirst, out int skip)
    {
        skip = 0;
        if (text.Length < 2 || text[1] is (byte)' ')
            return false;
        // A no-break space first becomes a space, except before a type comment.
        if (text.Length >= 3 && text[1] == 0xC2 && text[2] == 0xA0)
        {
            var rest = text[3..];
            while (rest.Length >= 2 && rest[0] == 0xC2 && rest[1] == 0xA0)
                rest = rest[2..];
            if (rest.TrimStart(" \t"u8).StartsWith("type:"u8))
                return false;
            skip = 2;
            return true;
        }
        return text[1] switch
        {
            (byte)'!' => !isFirst,
            (byte)'#' or (byte)':' or (byte)'\'' => false,
            (byte)'|' => true,
            _ => true,
        };
    }

    /// <summary>Columns that the line has to have for a comment; those of what tools read, and of what is behind it, do not count.</summary>
    private int CountedWidth(Comment comment)
    {
        var text = SourceOf(comment.Start, comment.End);
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOf((byte)'#');
            if (next < 0)
                break;
            at += next;
            if (!IsPragma(text[at..]))
                continue;
            if (at == 0)
                return 0;
            text = text[..at];
            break;
        }
        text = text.TrimEnd(" \t\f\v"u8);
        var space = NeedsSpace(text, comment.Start == 0, out var skip);
        return _tape.WidthOf(text) + 2 + (space ? skip > 0 ? 0 : 1 : 0);
    }

    /// <summary>Comments that tools read may stand beyond the end of the line.</summary>
    private static bool IsPragma(ReadOnlySpan<byte> comment)
    {
        var text = comment[1..].TrimStart(" \t\f"u8);
        if (text.Length > 0 && text[0] == 'N' || text.Length > 0 && text[0] == 'n')
        {
            if (StartsWithIgnoreCase(text, "noqa"u8))
                return true;
        }
        if (text.StartsWith("type:"u8) || text.StartsWith("pyright:"u8) || text.StartsWith("pylint:"u8) || text.StartsWith("flake8:"u8)
            || text.StartsWith("ruff:"u8) || text.StartsWith("isort:"u8) || text.StartsWith("nosec"u8) || text.StartsWith("ty:"u8))
            return true;
        return false;
    }

    private static bool StartsWithIgnoreCase(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower)
    {
        if (text.Length < lower.Length)
            return false;
        for (var i = 0; i < lower.Length; i++)
            if ((text[i] | 0x20) != lower[i])
                return false;
        return true;
    }

    /// <summary>A line break, and as many empty lines as the place allows.</summary>
    /// <param name="lines">Line endings in the source.</param>
    private void EmptyLines(int lines)
    {
        if (lines <= 1 || _level >= Level.Expression)
        {
            _tape.HardLine();
            return;
        }
        _tape.EmptyLine();
        if (lines > 2 && _level == Level.Module && !_isStub)
            _tape.EmptyLine();
    }

    /// <summary>Line endings between an offset and what stands before it.</summary>
    private int LinesBefore(int offset)
    {
        var buffer = _source.Buffer;
        var lines = 0;
        for (var i = offset - 1; i >= 0; i--)
        {
            switch (buffer[i])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\f':
                    continue;
                case (byte)'\n':
                    lines++;
                    if (i > 0 && buffer[i - 1] == '\r')
                        i--;
                    continue;
                case (byte)'\r':
                    lines++;
                    continue;
                default:
                    return lines;
            }
        }
        return lines;
    }

    /// <summary>Line endings between an offset and what stands behind it.</summary>
    private int LinesBehind(int offset)
    {
        var buffer = _source.Buffer;
        var length = _source.Length;
        var lines = 0;
        for (var i = offset; i < length; i++)
        {
            switch (buffer[i])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\f':
                    continue;
                case (byte)'\n':
                    lines++;
                    continue;
                case (byte)'\r':
                    lines++;
                    if (buffer[i + 1] == '\n')
                        i++;
                    continue;
                default:
                    return lines;
            }
        }
        return lines;
    }

    /// <summary>The comments of adjacent literals that stand before one of them.</summary>
    private Span<Comment> PartComments(Expression node, int start)
    {
        if (!_comments.Has(node))
            return default;
        var dangling = _comments.Dangling(node);
        var to = 0;
        while (to < dangling.Length && dangling[to].Start < start)
            to++;
        var from = to;
        while (from > 0 && dangling[from - 1].OwnLine && !HasLiteralBetween(dangling[from - 1].End, start))
            from--;
        return dangling[from..to];
    }

    /// <summary>The comments of adjacent literals that stand behind one of them on its line.</summary>
    private Span<Comment> PartTrailingComments(Expression node, in Strings.StringPart part)
    {
        if (!_comments.Has(node))
            return default;
        var dangling = _comments.Dangling(node);
        var from = 0;
        while (from < dangling.Length && dangling[from].Start < part.End)
            from++;
        var to = from;
        while (to < dangling.Length && !dangling[to].OwnLine && !HasLiteralBetween(part.End, dangling[to].Start))
            to++;
        return dangling[from..to];
    }

    private bool HasLiteralBetween(int from, int to)
    {
        for (var i = _tree.TokenAt(from); i < _tree.TokenCount && _tokens[i].Start < to; i++)
            if (!_tokens[i].IsTrivia)
                return true;
        return false;
    }
}
