using System.Globalization;
using Cantil.Cli.Arguments;
using Cantil.Formatter;
using Cantil.Foundation.Text;

namespace Cantil.Cli.Formatting;

/// <summary>Reads <c>--range</c>.</summary>
internal static class LineRanges
{
    private const string Help = "Write lines counted from 1, with columns if needed, the end left out: `3-8`, `3:1-8:20`, `3`.";

    /// <param name="text">Null where the option was not given.</param>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static LineRange? Read(string? text)
    {
        if (text is null)
            return null;
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var (first, last) = dash < 0 ? (text, null) : (text[..dash], text[(dash + 1)..]);
        var start = first.Length == 0 ? new TextPosition(1, 1) : Position(first, text);
        var end = string.IsNullOrEmpty(last) ? (TextPosition?)null : Position(last, text);
        if (end is { } behind && (behind.Row < start.Row || (behind.Row == start.Row && behind.Column < start.Column)))
            throw new UsageException($"The end of the range `{text}` comes before its start.", Help);
        return new LineRange(start, end);
    }

    private static TextPosition Position(string text, string range)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var row = colon < 0 ? text : text[..colon];
        var column = colon < 0 ? "1" : text[(colon + 1)..];
        return Number(row) is { } line && Number(column) is { } place
            ? new TextPosition(line, place)
            : throw new UsageException($"`{range}` is no value of `--range`.", Help);
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;
}
