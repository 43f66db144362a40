using Cantil.Syntax;

namespace Cantil.Formatter.Strings;

/// <summary>
/// Writes docstrings (PEP 257): their lines move to the indentation of their block and lose trailing white space; quotes and escapes
/// as in <see cref="StringNormalizer"/>.
/// </summary>
/// <param name="snippets">Formats code in docstrings where that is wanted.</param>
internal sealed class DocstringFormatter(ISnippetFormatter snippets)
{
    private readonly TextBuffer _text = new();
    private readonly DocstringLines _lines = new();
    private DocstringExamples? _examples;

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
        var endsInQuote = isTriple && text.EndsWith(quote);
        if (endsInQuote)
            text = text[..^1];
        var backslashes = 0;
        while (backslashes < text.Length && text[text.Length - 1 - backslashes] == '\\')
            backslashes++;
        return endsInQuote != (backslashes % 2 == 1);
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
        // A line ending behind the only line goes, those behind several stay.
        if (lineEnd < 0)
            text = trimmed;
        if (UnicodeSpace.TrimStart(text) is var start && start[0] == quote && !text[..^start.Length].Contains((byte)'\n'))
            output.Append((byte)' ');
        var contentStart = output.Length;
        _lines.Begin(lineEnd < 0 ? [] : text[(lineEnd + 1)..], options, level, output);
        if (options.DocstringCodeFormat && DocstringExamples.MayHold(text))
            (_examples ??= new DocstringExamples(_lines, snippets)).Write(text, options, quote, isTriple);
        else
            WriteLines(text);
        _lines.End();
        if (NeedsSpaceBefore(quote, isTriple, output.Slice(contentStart, output.Length)))
            output.Append((byte)' ');
    }

    private void WriteLines(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            var end = text.IndexOf((byte)'\n');
            _lines.Add(end < 0 ? text : text[..end]);
            if (end < 0)
                return;
            text = text[(end + 1)..];
        }
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
