using Cantil.Formatter.Ranges;
using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Parsing;

namespace Cantil.Formatter;

/// <summary>
/// Formats some lines of a file: the statements that they touch, and what has to go with them. What comes out stands there as it would
/// in the formatted file; everything else stays byte for byte.
/// </summary>
public static class RangeFormatter
{
    /// <summary>Formats a part of a tree without syntax errors.</summary>
    /// <returns>The whole file in UTF-8.</returns>
    public static ReadOnlySpan<byte> Format(SyntaxTree tree, LineRange range, FormatOptions options, FormatBuffers buffers)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(buffers);
        var start = OffsetOf(tree.Source, range.Start);
        var end = range.End is { } last ? OffsetOf(tree.Source, last) : tree.Source.Length;
        var formatted = PythonFormatter.Format(tree, options, buffers).ToArray();
        if (start <= 0 && end >= tree.Source.Length)
            return formatted;
        var after = Parser.Parse(SourceText.From(formatted), tree.SourceKind, new ParseBuffers());
        return new RangeReplacer(tree, after).Replace(start, end);
    }

    private static int OffsetOf(SourceText source, TextPosition position)
    {
        if (position.Row > source.Lines.Count)
            return source.Length;
        var at = source.Lines.Start(position.Row - 1);
        var end = source.Lines.End(position.Row - 1);
        for (var column = 1; column < position.Column && at < end; column++)
            do
                at++;
            while (at < end && (source.Buffer[at] & 0xC0) == 0x80);
        return at;
    }
}
