using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Isort.Blocks;

/// <summary>
/// What comments say about the sorting of a file: <c># isort: skip_file</c>, <c>skip</c>, <c>off</c> and <c>on</c>, <c>split</c>,
/// each also behind <c># ruff:</c> or <c># cantil:</c>.
/// </summary>
internal sealed class IsortActions
{
    private readonly List<TextRange> _excluded = [];
    private readonly List<int> _splits = [];

    /// <summary>The file is left as it is.</summary>
    public bool SkipsFile { get; private set; }

    /// <summary>Where blocks are cut, in the order of the text.</summary>
    public List<int> Splits => _splits;

    /// <summary>Imports that start in these ranges stay where they are; in the order of their starts.</summary>
    public List<TextRange> Excluded => _excluded;

    public void Read(SyntaxTree tree)
    {
        _excluded.Clear();
        _splits.Clear();
        SkipsFile = false;
        if (tree.Source.Span.IndexOf("isort:"u8) < 0)
            return;
        var off = -1;
        foreach (ref readonly var token in tree.Tokens)
            if (token.Kind == TokenKind.Comment)
                ReadComment(tree.Source, token.Range, ref off);
        if (off >= 0)
            _excluded.Add(new TextRange(off, tree.Source.Length));
        // An `off` is closed behind what it holds.
        if (_excluded.Count > 1)
            _excluded.Sort(static (left, right) => left.Start - right.Start);
    }

    private void ReadComment(SourceText source, TextRange range, ref int off)
    {
        var comment = source.Slice(range).TrimEnd(" \t\f"u8);
        var action = WithoutTool(comment);
        if (action.SequenceEqual("isort: split"u8))
            _splits.Add(range.Start);
        else if (action.SequenceEqual("isort: skip_file"u8) || action.SequenceEqual("isort:skip_file"u8))
            SkipsFile = true;
        else if (off >= 0)
            Close(action, range.Start, ref off);
        else if (comment.IndexOf("isort: skip"u8) >= 0 || comment.IndexOf("isort:skip"u8) >= 0)
            _excluded.Add(LineOf(source, range.Start));
        else if (action.SequenceEqual("isort: off"u8))
            off = range.Start;
    }

    private void Close(ReadOnlySpan<byte> action, int at, ref int off)
    {
        if (!action.SequenceEqual("isort: on"u8))
            return;
        _excluded.Add(new TextRange(off, at));
        off = -1;
    }

    /// <summary>The text behind <c># </c> and the name of a tool.</summary>
    private static ReadOnlySpan<byte> WithoutTool(ReadOnlySpan<byte> comment)
    {
        if (!comment.StartsWith("# "u8))
            return default;
        var text = comment[2..];
        return text.StartsWith("ruff: "u8) ? text[6..] : text.StartsWith("cantil: "u8) ? text[8..] : text;
    }

    private static TextRange LineOf(SourceText source, int offset)
    {
        var text = source.Span;
        var length = text[offset..].IndexOfAny((byte)'\n', (byte)'\r');
        return new TextRange(text[..offset].LastIndexOfAny((byte)'\n', (byte)'\r') + 1, length < 0 ? text.Length : offset + length);
    }
}
