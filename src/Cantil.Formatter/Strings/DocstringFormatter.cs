using Cantil.Syntax;

namespace Cantil.Formatter.Strings;

/// <summary>
/// Writes docstrings (PEP 257): their lines move to the indentation of their block and lose trailing white space; quotes and escapes
/// as in <see cref="StringNormalizer"/>.
/// </summary>
internal sealed class DocstringFormatter
{
    private readonly TextBuffer _text = new();

    /// <summary>Writes one literal that is no f-string and no bytes, with its quotes.</summary>
    /// <param name="level">How many levels its block is indented. Only lines behind the first are indented here; they end with LF.</param>
    public void Write(SyntaxTree tree, in StringPart part, FormatOptions options, int level, in StringContext context, TextBuffer output)
    {
        var quote = QuoteSelector.Choose(tree, part, options, context with { IsDocstring = true });
        _text.Clear();
        StringNormalizer.WriteText(tree.Source.Slice(part.ContentStart, part.ContentEnd), part.Flags, quote, _text);
        StringNormalizer.WritePrefix(tree, part, output);
        StringNormalizer.WriteQuotes(quote, part.IsTriple, output);
        if (HasEscapedLineEnding(_text.Span))
            output.Append(_text.Span);
        else
            WriteContent(options, level, quote, part.IsTriple, output);
        StringNormalizer.WriteQuotes(quote, part.IsTriple, output);
    }

    /// <summary>Whether a space has to part the end of a docstring from its quotes: a quote would join them, a backslash would escape them.</summary>
    public static bool NeedsSpaceBefore(byte quote, bool isTriple, ReadOnlySpan<byte> text)
    {
        if (isTriple && text.EndsWith(quote))
            return true;
        var backslashes = 0;
        while (backslashes < text.Length && text[text.Length - 1 - backslashes] == '\\')
            backslashes++;
        return backslashes % 2 == 1;
    }

    private void WriteContent(FormatOptions options, int level, byte quote, bool isTriple, TextBuffer output)
    {
        var text = _text.Span;
        var trimmed = UnicodeSpace.TrimEnd(text);
        if (trimmed.IsEmpty)
        {
            if (!text.IsEmpty)
                output.Append((byte)' ');
            return;
        }
        var lineEnd = trimmed.IndexOf((byte)'\n');
        var first = UnicodeSpace.Trim(lineEnd < 0 ? trimmed : trimmed[..lineEnd]);
        if (first.StartsWith(quote))
            output.Append((byte)' ');
        output.Append(first);
        if (lineEnd < 0)
        {
            if (NeedsSpaceBefore(quote, isTriple, first))
                output.Append((byte)' ');
            return;
        }
        WriteRest(text[(lineEnd + 1)..], options, level, output);
        // The indentation that the last line got, where it is empty, is that of the quotes.
        if (NeedsSpaceBefore(quote, isTriple, output.Span))
            output.Append((byte)' ');
    }

    /// <summary>Writes the lines behind the first; the last, where it holds nothing, is only indented.</summary>
    private static void WriteRest(ReadOnlySpan<byte> text, FormatOptions options, int level, TextBuffer output)
    {
        var common = Indentation.Common(text);
        while (true)
        {
            output.Append((byte)'\n');
            var end = text.IndexOf((byte)'\n');
            var line = end < 0 ? text : text[..end];
            var content = UnicodeSpace.Trim(line);
            if (!content.IsEmpty || end < 0)
                WriteIndentation(options, level, output);
            if (!content.IsEmpty)
            {
                Indentation.Of(line).WriteBeyond(common, options.IndentStyle, output);
                output.Append(content);
            }
            if (end < 0)
                return;
            text = text[(end + 1)..];
        }
    }

    private static void WriteIndentation(FormatOptions options, int level, TextBuffer output)
    {
        if (options.IndentStyle == IndentStyle.Tab)
            output.Append((byte)'\t', level);
        else
            output.Append((byte)' ', level * options.IndentWidth);
    }

    /// <summary>Whether a backslash stands before a line ending, be it with white space between: then the lines stay as they are, as in Black.</summary>
    private static bool HasEscapedLineEnding(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            var at = text.IndexOf((byte)'\\');
            if (at < 0)
                return false;
            text = text[(at + 1)..];
            var i = 0;
            while (i < text.Length && text[i] is (byte)' ' or (byte)'\t' or (byte)'\f')
                i++;
            if (i < text.Length && text[i] == '\n')
                return true;
        }
    }
}
