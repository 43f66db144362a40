using Cantil.Formatter.Strings;
using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Parsing;

namespace Cantil.Formatter.Markdown;

/// <summary>
/// Formats the blocks of Python in a Markdown file; every other byte stays. A block that is no valid Python stays too, and so do those
/// between <c>&lt;!-- fmt: off --&gt;</c> and <c>&lt;!-- fmt: on --&gt;</c>. Not for two threads at once.
/// </summary>
public sealed class MarkdownFormatter
{
    private readonly ParseBuffers _parse = new();
    private readonly FormatBuffers _format = new();
    private readonly TextBuffer _output = new();
    private readonly TextBuffer _code = new();
    private readonly TextBuffer _console = new();
    private readonly DocstringLines _lines = new();
    private DocstringExamples? _examples;
    private FormatOptions _options = null!;

    /// <summary>Formats a file.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="options">What the user chose; line endings stay as they are.</param>
    /// <returns>UTF-8; valid until the next call.</returns>
    public ReadOnlySpan<byte> Format(ReadOnlySpan<byte> text, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options with { LineEnding = LineEnding.LineFeed };
        _output.Clear();
        var isOff = false;
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfLine(text, at);
            var line = text[at..end];
            var fence = MarkdownFence.Of(line);
            _output.Append(line);
            if (fence.IsNone)
            {
                isOff = FormatSwitch.Read(line) ?? isOff;
                at = end;
                continue;
            }
            var close = end;
            while (close < text.Length && !fence.IsClosedBy(text[close..EndOfLine(text, close)]))
                close = EndOfLine(text, close);
            var code = text[end..close];
            if (close == text.Length || code.IsEmpty || isOff || fence.Language == MarkdownLanguage.Other || !TryFormat(code, fence, line))
                _output.Append(code);
            at = EndOfLine(text, close);
            _output.Append(text[close..at]);
        }
        return _output.Span;
    }

    private bool TryFormat(ReadOnlySpan<byte> code, in MarkdownFence fence, ReadOnlySpan<byte> opening)
    {
        if (!TryDedent(code, fence.Indent))
            return false;
        if (fence.Language == MarkdownLanguage.Console)
        {
            _console.Clear();
            _lines.Begin([], _options, 0, _console);
            _examples ??= new DocstringExamples(_lines, new SnippetFormatter());
            _examples.Write(_code.Span.TrimEnd((byte)'\n'), _options with { DocstringCodeLineLength = _options.LineLength }, quote: 0, isTriple: true, onlyDoctests: true);
            _console.Append((byte)'\n');
            Write(_console.Span, fence, opening);
            return true;
        }
        var kind = fence.Language == MarkdownLanguage.Stub ? SourceKind.Stub : SourceKind.Python;
        var tree = Parser.Parse(SourceText.From(_code.Span), kind, _parse);
        if (tree.FirstBreak is not null)
            return false;
        Write(PythonFormatter.Format(tree, _options, _format), fence, opening);
        return true;
    }

    /// <summary>Takes away the white space that all lines begin with.</summary>
    /// <returns>False where a line begins before the fence: then it is not part of what the fence stands in.</returns>
    private bool TryDedent(ReadOnlySpan<byte> code, int fenceIndent)
    {
        var common = int.MaxValue;
        for (int at = 0, end; at < code.Length; at = end)
        {
            end = EndOfLine(code, at);
            var line = code[at..end];
            var content = line.TrimStart(" \t\r\n"u8);
            if (!content.IsEmpty)
                common = Math.Min(common, line.Length - content.Length);
        }
        if (common < fenceIndent)
            return false;
        _code.Clear();
        for (int at = 0, end; at < code.Length; at = end)
        {
            end = EndOfLine(code, at);
            var line = code[at..end].TrimEnd("\r\n"u8);
            _code.Append(line[Math.Min(line.Length, common)..]);
            _code.Append((byte)'\n');
        }
        return true;
    }

    /// <summary>Writes lines with the indentation and the line ending of the line that opens the block.</summary>
    private void Write(ReadOnlySpan<byte> code, in MarkdownFence fence, ReadOnlySpan<byte> opening)
    {
        var ending = opening[opening.TrimEnd("\r\n"u8).Length..];
        if (code.IsEmpty)
            _output.Append(ending);
        for (int at = 0, end; at < code.Length; at = end)
        {
            end = EndOfLine(code, at);
            var line = code[at..end].TrimEnd((byte)'\n');
            if (!line.IsEmpty)
                _output.Append(opening[..fence.Indent]);
            _output.Append(line);
            _output.Append(ending);
        }
    }

    /// <summary>The offset behind the line that an offset is in, its line ending included.</summary>
    private static int EndOfLine(ReadOnlySpan<byte> text, int at)
    {
        var length = text[at..].IndexOf((byte)'\n');
        return length < 0 ? text.Length : at + length + 1;
    }
}
