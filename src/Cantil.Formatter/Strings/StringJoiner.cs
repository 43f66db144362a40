using Cantil.Syntax;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Strings;

/// <summary>Makes one literal of those that are implicitly concatenated.</summary>
internal static class StringJoiner
{
    /// <summary>Whether the literals may become one, and with which prefix and quotes.</summary>
    /// <param name="literal">Of at least two parts.</param>
    /// <param name="joined">How the one literal is written; meaningless where the answer is no.</param>
    public static bool TryJoin(SyntaxTree tree, Expression literal, FormatOptions options, in StringContext context, out JoinedString joined)
    {
        joined = default;
        byte required = 0;
        var flags = TokenFlags.None;
        var last = TokenFlags.None;
        var lastEnd = 0;
        var count = 0;
        foreach (var part in new StringParts(tree, literal))
        {
            if (part.IsTriple || part.IsRaw || HasComment(tree, lastEnd, part.Start) || EndsInOpenEscape(tree, part, last, lastEnd))
                return false;
            if (QuoteSelector.MustKeep(tree, part, options))
            {
                if (required != 0 && required != part.Quote)
                    return false;
                required = part.Quote;
            }
            flags |= part.Flags & (TokenFlags.Bytes | TokenFlags.FString | TokenFlags.TString);
            (last, lastEnd) = (part.Flags, part.End);
            count++;
        }
        if (count < 2)
            return false;
        joined = new JoinedString(flags, required != 0 ? required : ChooseQuote(tree, literal, options, context));
        return true;
    }

    /// <summary>Writes the prefix and the opening quote.</summary>
    public static void WriteOpening(in JoinedString joined, TextBuffer output)
    {
        if ((joined.Flags & TokenFlags.Bytes) != 0)
            output.Append((byte)'b');
        else if ((joined.Flags & TokenFlags.TString) != 0)
            output.Append((byte)'t');
        else if ((joined.Flags & TokenFlags.FString) != 0)
            output.Append((byte)'f');
        output.Append(joined.Quote);
    }

    /// <summary>Writes the text of a part that is no f-string into the one literal.</summary>
    public static void WritePlainPart(SyntaxTree tree, in StringPart part, in JoinedString joined, TextBuffer output)
    {
        var start = output.Length;
        StringNormalizer.WriteText(tree.Source.Slice(part.ContentStart, part.ContentEnd), part.Flags, joined.Quote, output);
        if (joined.IsInterpolated)
            DoubleBraces(output, start);
    }

    /// <summary>Writes literals of which none is an f-string as one.</summary>
    public static void WritePlain(SyntaxTree tree, Constant literal, in JoinedString joined, TextBuffer output)
    {
        WriteOpening(joined, output);
        foreach (var part in new StringParts(tree, literal))
            WritePlainPart(tree, part, joined, output);
        output.Append(joined.Quote);
    }

    /// <summary>Writes literals in the place of a docstring as one, without the white space at its ends.</summary>
    public static void WriteDocstring(SyntaxTree tree, Constant literal, in JoinedString joined, TextBuffer output)
    {
        WriteOpening(joined, output);
        var start = output.Length;
        foreach (var part in new StringParts(tree, literal))
            WritePlainPart(tree, part, joined, output);
        var text = output.Slice(start, output.Length);
        var trimmed = UnicodeSpace.Trim(text).ToArray();
        output.Truncate(start);
        output.Append(trimmed);
        if (DocstringFormatter.NeedsSpaceBefore(joined.Quote, isTriple: false, trimmed))
            output.Append((byte)' ');
        output.Append(joined.Quote);
    }

    private static byte ChooseQuote(SyntaxTree tree, Expression literal, FormatOptions options, in StringContext context)
    {
        var tally = new QuoteTally(0);
        var isFirst = true;
        byte own = 0;
        foreach (var part in new StringParts(tree, literal))
        {
            if (isFirst)
            {
                own = part.Quote;
                if (QuoteSelector.Preferred(tree, part, options, context) is not { } preferred)
                    return own;
                tally = new QuoteTally(preferred);
                isFirst = false;
            }
            QuoteSelector.Add(tree, part, ref tally);
        }
        return tally.Choose(own);
    }

    /// <summary>Comments say something of one part, which would no longer be seen.</summary>
    private static bool HasComment(SyntaxTree tree, int from, int to) =>
        from > 0 && tree.Source.Slice(from, to).Contains((byte)'#');

    /// <summary>Whether a part ends in an octal escape of one or two digits that the first digit of the next would become a part of.</summary>
    private static bool EndsInOpenEscape(SyntaxTree tree, in StringPart part, TokenFlags last, int lastEnd)
    {
        if ((last & TokenFlags.Backslash) == 0 && (last & (TokenFlags.FString | TokenFlags.TString)) == 0)
            return false;
        if (lastEnd == 0 || part.ContentStart == part.ContentEnd || !IsOctal(tree.Source.Buffer[part.ContentStart]))
            return false;
        var text = tree.Source.Slice(0, lastEnd - 1);
        var digits = 0;
        while (digits < 3 && text.Length > digits && IsOctal(text[text.Length - 1 - digits]))
            digits++;
        if (digits is 0 or 3)
            return false;
        var backslashes = 0;
        while (text.Length > digits + backslashes && text[text.Length - 1 - digits - backslashes] == '\\')
            backslashes++;
        return backslashes % 2 == 1;
    }

    private static bool IsOctal(byte c) => c is >= (byte)'0' and <= (byte)'7';

    /// <summary>Doubles the braces of a text that becomes part of an f-string, but for those of <c>\N{…}</c>.</summary>
    private static void DoubleBraces(TextBuffer output, int start)
    {
        var text = output.Slice(start, output.Length);
        if (text.IndexOfAny((byte)'{', (byte)'}') < 0)
            return;
        var copy = text.ToArray();
        output.Truncate(start);
        for (var i = 0; i < copy.Length; i++)
        {
            var c = copy[i];
            output.Append(c);
            if (c == '\\' && i + 1 < copy.Length && copy[i + 1] is not ((byte)'{' or (byte)'}'))
            {
                var length = copy[i + 1] == 'N' ? Math.Max(1, copy.AsSpan(i).IndexOf((byte)'}')) : 1;
                output.Append(copy.AsSpan(i + 1, length));
                i += length;
            }
            else if (c is (byte)'{' or (byte)'}')
                output.Append(c);
        }
    }
}
