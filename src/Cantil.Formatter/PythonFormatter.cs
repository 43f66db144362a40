using Cantil.Syntax;

namespace Cantil.Formatter;

/// <summary>Black's style as ruff writes it, the stable one or the one in preview (https://docs.astral.sh/ruff/formatter/).</summary>
public static class PythonFormatter
{
    /// <summary>Formats a tree without syntax errors.</summary>
    /// <param name="tree">Of a module, a stub, or one cell of a notebook.</param>
    /// <param name="options">What the user chose.</param>
    /// <param name="buffers">Of this thread.</param>
    /// <returns>UTF-8; valid until <paramref name="buffers"/> are used again.</returns>
    /// <exception cref="ArgumentException"><paramref name="tree"/> has syntax errors.</exception>
    public static ReadOnlySpan<byte> Format(SyntaxTree tree, FormatOptions options, FormatBuffers buffers)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(buffers);
        if (tree.FirstBreak is not null)
            throw new ArgumentException("The tree has syntax errors.", nameof(tree));
        buffers.Nodes.Print(tree, options);
        return buffers.Printer.Print(buffers.Nodes.Tape, options, UsesCarriageReturns(tree, options));
    }

    private static bool UsesCarriageReturns(SyntaxTree tree, FormatOptions options)
    {
        if (options.LineEnding != LineEnding.Auto)
            return options.LineEnding == LineEnding.CarriageReturnLineFeed;
        var text = tree.Source.Span;
        var first = text.IndexOf((byte)'\n');
        return first > 0 && text[first - 1] == '\r';
    }
}
