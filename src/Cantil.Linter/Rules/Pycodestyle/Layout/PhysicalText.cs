using System.Text;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>Questions about lines as they stand in the text.</summary>
internal static class PhysicalText
{
    /// <summary>Whether an offset is in the text of a string with triple quotes: not in the code of a replacement field.</summary>
    public static bool IsInTripleQuotes(LintContext context, int offset)
    {
        var tokens = context.Tree.Tokens;
        var index = context.Tree.TokenAt(offset + 1) - 1;
        while (index >= 0 && tokens[index].Start == tokens[index].End)
            index--;
        if (index < 0)
            return false;
        ref readonly var token = ref tokens[index];
        return (token.Flags & TokenFlags.Triple) != 0 && offset < token.End && token.Kind switch
        {
            TokenKind.String => token.Start < offset,
            TokenKind.FStringMiddle or TokenKind.TStringMiddle => true,
            _ => false,
        };
    }

    /// <summary>The comment that ends a line, or none.</summary>
    public static Token? CommentOf(LintContext context, int lineStart, int lineEnd)
    {
        var tokens = context.Tree.Tokens;
        for (var index = Math.Min(context.Tree.TokenAt(lineEnd), tokens.Length - 1); index >= 0 && tokens[index].End > lineStart; index--)
            if (tokens[index].Start < lineEnd)
                return tokens[index].Kind == TokenKind.Comment ? tokens[index] : null;
        return null;
    }

    /// <summary>The first line's blanks.</summary>
    public static TextRange Indentation(ReadOnlySpan<byte> text, PhysicalLine line)
    {
        var end = line.Start;
        while (end < line.End && text[end] is (byte)' ' or (byte)'\t' or (byte)'\f')
            end++;
        return new TextRange(line.Start, end);
    }

    /// <summary>Where the blanks at the end of a line begin.</summary>
    public static int TrimEnd(ReadOnlySpan<byte> text, int start, int end)
    {
        while (end > start)
        {
            var c = text[end - 1];
            if (c is (byte)' ' or (>= 9 and <= 13))
            {
                end--;
                continue;
            }
            if (c < 0x80)
                break;
            Rune.DecodeLastFromUtf8(text[start..end], out var rune, out var length);
            if (!Rune.IsWhiteSpace(rune))
                break;
            end -= length;
        }
        return end;
    }

    /// <summary>Where the backslash begins that ends the line before, and the blanks before it; -1 where there is none.</summary>
    public static int ContinuationBefore(LintContext context, int lineStart)
    {
        var text = context.Source.Span;
        var at = lineStart;
        var found = -1;
        while (at > 0)
        {
            var end = at - 1;
            if (text[end] == '\n' && end > 0 && text[end - 1] == '\r')
                end--;
            if (end == 0 || text[end - 1] != '\\')
                break;
            found = end - 1;
            at = context.LineStart(found);
            if (TrimEnd(text, at, found) > at)
                break;
        }
        return found;
    }
}
