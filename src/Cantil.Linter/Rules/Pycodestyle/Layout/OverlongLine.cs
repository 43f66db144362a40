using System.Text;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>Decides whether a line is too long, and whether anybody could make it shorter.</summary>
internal static class OverlongLine
{
    private static ReadOnlySpan<byte> Spdx => "SPDX-"u8;

    /// <summary>What stands beyond the limit; null where nothing does that could be helped.</summary>
    public static (TextRange Range, int Width)? Check(LintContext context, int start, int end, int limit, bool mayBeTask)
    {
        var tabWidth = context.Options.IndentWidth;
        if ((long)(end - start) * Math.Max(1, tabWidth) <= limit)
            return null;
        var text = context.Source.Span;
        var line = text[start..end];
        if (line.Length <= limit && !line.Contains((byte)'\t'))
            return null;
        var width = LineWidth.Of(line, tabWidth);
        if (width <= limit)
            return null;
        if (PhysicalText.CommentOf(context, start, end) is { } comment && ExemptPart(text[comment.Start..comment.End], mayBeTask, context) is >= 0 and var exempt)
        {
            line = text[start..PhysicalText.TrimEnd(text, start, comment.Start + exempt)];
            width = LineWidth.Of(line, tabWidth);
            if (width <= limit)
                return null;
        }
        if (!HasTwoWords(line, out var first, out var second))
            return null;
        var last = LastWord(line);
        if (last.IndexOf("://"u8) >= 0 && width - LineWidth.Of(last, tabWidth) <= limit)
            return null;
        if (first.SequenceEqual("#"u8) && second.StartsWith(Spdx) && second[^1] == ':')
            return null;
        return (new TextRange(start + LineWidth.OffsetAt(line, limit, tabWidth), start + line.Length), width);
    }

    /// <summary>Where the part of a comment begins that may be as long as it is, or -1.</summary>
    private static int ExemptPart(ReadOnlySpan<byte> comment, bool mayBeTask, LintContext context)
    {
        for (var hash = 0; hash < comment.Length;)
        {
            if (IsPragma(comment[(hash + 1)..].TrimStart(" \t"u8)))
                return hash;
            var next = comment[(hash + 1)..].IndexOf((byte)'#');
            hash = next < 0 ? comment.Length : hash + 1 + next;
        }
        if (mayBeTask)
            foreach (var tag in context.Options.TaskTags)
                if (StartsWith(comment.TrimStart("# \t"u8), tag))
                    return 0;
        return -1;
    }

    /// <summary>Comments that tools read, which cannot go elsewhere.</summary>
    private static bool IsPragma(ReadOnlySpan<byte> body)
    {
        if (body.Length >= 4 && (body[0] | 32) == 'n' && (body[1] | 32) == 'o' && (body[2] | 32) == 'q' && (body[3] | 32) == 'a')
            return true;
        if (body.StartsWith("nosec"u8))
            return true;
        var colon = body.IndexOf((byte)':');
        if (colon < 0)
            return false;
        var word = body[..colon];
        return word.SequenceEqual("type"u8) || word.SequenceEqual("isort"u8) || word.SequenceEqual("pyright"u8) || word.SequenceEqual("pyrefly"u8)
            || word.SequenceEqual("pylint"u8) || word.SequenceEqual("flake8"u8) || word.SequenceEqual("ruff"u8) || word.SequenceEqual("ty"u8)
            || word.SequenceEqual("cantil"u8);
    }

    private static bool StartsWith(ReadOnlySpan<byte> body, string word)
    {
        var utf8 = Encoding.UTF8.GetByteCount(word);
        return body.Length >= utf8 && Encoding.UTF8.GetString(body[..utf8]) == word;
    }

    private static bool HasTwoWords(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> first, out ReadOnlySpan<byte> second)
    {
        line = line[StartOfWord(line)..];
        first = line[..EndOfWord(line)];
        line = line[first.Length..];
        line = line[StartOfWord(line)..];
        second = line[..EndOfWord(line)];
        return !second.IsEmpty;
    }

    private static ReadOnlySpan<byte> LastWord(ReadOnlySpan<byte> line)
    {
        line = line[..PhysicalText.TrimEnd(line, 0, line.Length)];
        var start = line.LastIndexOfAny((byte)' ', (byte)'\t');
        return line[(start + 1)..];
    }

    private static int StartOfWord(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\f"u8) is >= 0 and var at ? at : line.Length;

    private static int EndOfWord(ReadOnlySpan<byte> line) => line.IndexOfAny(" \t\f"u8) is >= 0 and var at ? at : line.Length;
}
