using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Fixes;

/// <summary>Takes a directive out of a comment: with its line where it stands alone, else with the space before it and the words behind it.</summary>
internal static class CommentRemoval
{
    /// <param name="range">From the directive's number sign to its end.</param>
    public static TextEdit Of(TextRange range, LintContext context)
    {
        var lineStart = context.LineStart(range.Start);
        var lineEnd = context.LineEnd(range.End);
        var text = context.Source.Span;
        var start = lineStart + text[lineStart..range.Start].TrimEnd(" \t\f"u8).Length;
        var behind = lineEnd - text[range.End..lineEnd].TrimStart(" \t\f"u8).Length;
        if (start == lineStart && behind == lineEnd)
            return Delete(lineStart, EndWithBreak(lineEnd, context));
        return behind < lineEnd && text[behind] == '#' ? Delete(range.Start, behind) : Delete(start, lineEnd);
    }

    /// <summary>Whether other comments stand in the same line, before or behind a directive.</summary>
    public static bool HasNeighbour(TextRange range, LintContext context)
    {
        var tokens = context.Tree.Tokens;
        var index = context.Tree.TokenAt(range.Start + 1) - 1;
        if (index < 0)
            return false;
        return tokens[index].Start < range.Start || context.Source.Slice(range.End, tokens[index].End).Contains((byte)'#');
    }

    private static TextEdit Delete(int start, int end) => new(new TextRange(start, end), "");

    private static int EndWithBreak(int offset, LintContext context)
    {
        var text = context.Source.Buffer;
        return text[offset] switch
        {
            (byte)'\r' when text[offset + 1] == '\n' => offset + 2,
            (byte)'\r' or (byte)'\n' => offset + 1,
            _ => offset,
        };
    }
}
