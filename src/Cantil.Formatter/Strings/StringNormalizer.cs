using Cantil.Syntax;
using Cantil.Syntax.Lexing;

namespace Cantil.Formatter.Strings;

/// <summary>Writes string literals in one form: prefix, quotes, escapes.</summary>
internal static class StringNormalizer
{
    /// <summary>Writes a string or bytes literal that is no f-string, unless it is right as it stands.</summary>
    /// <returns>False where nothing was written, because the source is what would be.</returns>
    public static bool TryRewrite(SyntaxTree tree, in StringPart part, FormatOptions options, in StringContext context, TextBuffer output)
    {
        var quote = QuoteSelector.Choose(tree, part, options, context);
        var content = tree.Source.Slice(part.ContentStart, part.ContentEnd);
        // Nothing in such a text is ever changed; this is nearly every literal.
        var isPlain = content.IndexOfAny((byte)'\\', (byte)'\r') < 0 && (quote == part.Quote || part.IsTriple || part.IsRaw || !content.Contains(quote));
        if (isPlain && quote == part.Quote && (part.Flags & (TokenFlags.CapitalPrefix | TokenFlags.Unicode | TokenFlags.Raw)) == 0)
            return false;
        WritePrefix(tree, part, output);
        WriteQuotes(quote, part.IsTriple, output);
        if (isPlain)
            output.Append(content);
        else
            WriteText(content, part.Flags, quote, output);
        WriteQuotes(quote, part.IsTriple, output);
        return true;
    }

    /// <summary>
    /// Writes the prefix: <c>u</c> is left out, letters are small but for a capital <c>R</c>, which stands before the other letter.
    /// </summary>
    public static void WritePrefix(SyntaxTree tree, in StringPart part, TextBuffer output)
    {
        var flags = part.Flags;
        if ((flags & TokenFlags.Raw) != 0)
            output.Append(tree.Source.Slice(part.Start, part.ContentStart).Contains((byte)'R') ? (byte)'R' : (byte)'r');
        if ((flags & TokenFlags.Bytes) != 0)
            output.Append((byte)'b');
        else if ((flags & TokenFlags.FString) != 0)
            output.Append((byte)'f');
        else if ((flags & TokenFlags.TString) != 0)
            output.Append((byte)'t');
    }

    public static void WriteQuotes(byte quote, bool isTriple, TextBuffer output) => output.Append(quote, isTriple ? 3 : 1);

    /// <summary>
    /// Writes a piece of text between quotes: all of a literal, or a literal part of an f-string. Only needed quotes are escaped, hexadecimal
    /// escapes have small digits, names of characters are capitals, line endings are LF.
    /// </summary>
    /// <param name="flags">Of the literal in the source.</param>
    /// <param name="quote">That of the output.</param>
    public static void WriteText(ReadOnlySpan<byte> text, TokenFlags flags, byte quote, TextBuffer output)
    {
        var isRaw = (flags & TokenFlags.Raw) != 0;
        var isTriple = (flags & TokenFlags.Triple) != 0;
        var stop = isRaw || isTriple ? (byte)'\r' : quote;
        while (true)
        {
            var at = isRaw ? text.IndexOf((byte)'\r') : text.IndexOfAny((byte)'\\', (byte)'\r', stop);
            if (at < 0)
                break;
            output.Append(text[..at]);
            text = text[at..];
            switch (text[0])
            {
                case (byte)'\r':
                    output.Append((byte)'\n');
                    text = text[(text.Length > 1 && text[1] == '\n' ? 2 : 1)..];
                    break;
                case (byte)'\\' when text.Length > 1:
                    text = text[WriteEscape(text, flags, quote, output)..];
                    break;
                case (byte)'\\':
                    output.Append((byte)'\\');
                    text = [];
                    break;
                default:
                    output.Append((byte)'\\');
                    output.Append(quote);
                    text = text[1..];
                    break;
            }
        }
        output.Append(text);
    }

    /// <returns>How many bytes of the text it took.</returns>
    private static int WriteEscape(ReadOnlySpan<byte> text, TokenFlags flags, byte quote, TextBuffer output)
    {
        var letter = text[1];
        if (letter == QuoteTally.Other(quote) && (flags & TokenFlags.Triple) == 0)
        {
            output.Append(letter);
            return 2;
        }
        output.Append((byte)'\\');
        // A line ending is written by the caller, a brace opens or doubles.
        if (letter is (byte)'\r' or (byte)'{' or (byte)'}')
            return 1;
        output.Append(letter);
        var isBytes = (flags & TokenFlags.Bytes) != 0;
        switch (letter)
        {
            case (byte)'x':
                return WriteDigits(text, 2, output);
            case (byte)'u' when !isBytes:
                return WriteDigits(text, 4, output);
            case (byte)'U' when !isBytes:
                return WriteDigits(text, 8, output);
            case (byte)'N' when !isBytes && text.Length > 2 && text[2] == '{':
                return WriteName(text, output);
            default:
                return 2;
        }
    }

    private static int WriteDigits(ReadOnlySpan<byte> text, int count, TextBuffer output)
    {
        var at = 2;
        for (; at < count + 2 && at < text.Length && char.IsAsciiHexDigit((char)text[at]); at++)
            output.Append(text[at] is >= (byte)'A' and <= (byte)'F' ? (byte)(text[at] | 0x20) : text[at]);
        return at;
    }

    private static int WriteName(ReadOnlySpan<byte> text, TextBuffer output)
    {
        var end = text.IndexOf((byte)'}');
        if (end < 0)
            return 2;
        for (var i = 2; i <= end; i++)
            output.Append(text[i] is >= (byte)'a' and <= (byte)'z' ? (byte)(text[i] & ~0x20) : text[i]);
        return end + 1;
    }
}
