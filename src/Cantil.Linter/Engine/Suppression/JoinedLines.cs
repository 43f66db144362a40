using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Engine.Suppression;

/// <summary>
/// Runs of lines that a string over several lines or a backslash at their end joins: a comment can stand only behind the
/// last of them and counts for all.
/// </summary>
internal sealed class JoinedLines
{
    private TextRange[] _ranges = new TextRange[16];
    private int _count;

    public void Build(SyntaxTree tree)
    {
        _count = 0;
        AddStrings(tree);
        AddContinuations(tree);
        _ranges.AsSpan(0, _count).Sort(static (a, b) => a.Start.CompareTo(b.Start));
        Merge();
    }

    /// <summary>From the start of the first to the end of the last of the lines that are joined to an offset's; its own line where there are none.</summary>
    public TextRange LinesOf(SourceText source, int offset)
    {
        int low = 0, high = _count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (_ranges[middle].End < offset)
                low = middle + 1;
            else if (_ranges[middle].Start > offset)
                high = middle - 1;
            else
                return _ranges[middle];
        }
        return new TextRange(LineStart(source, offset), LineEnd(source, offset));
    }

    private void AddStrings(SyntaxTree tree)
    {
        var tokens = tree.Tokens;
        var nesting = 0;
        var start = 0;
        foreach (ref readonly var token in tokens)
            switch (token.Kind)
            {
                case TokenKind.String when nesting == 0 && (token.Flags & (TokenFlags.Triple | TokenFlags.Backslash)) != 0:
                    AddIfSeveral(tree.Source, token.Start, token.End);
                    break;
                case TokenKind.FStringStart or TokenKind.TStringStart:
                    if (nesting++ == 0)
                        start = token.Start;
                    break;
                case TokenKind.FStringEnd or TokenKind.TStringEnd when nesting > 0:
                    if (--nesting == 0)
                        AddIfSeveral(tree.Source, start, token.End);
                    break;
            }
    }

    private void AddIfSeveral(SourceText source, int start, int end)
    {
        if (source.Slice(start, end).IndexOfAny((byte)'\n', (byte)'\r') >= 0)
            Add(LineStart(source, start), LineEnd(source, end));
    }

    private void AddContinuations(SyntaxTree tree)
    {
        var text = tree.Source.Span;
        for (var at = text.IndexOf((byte)'\\'); at >= 0;)
        {
            var end = at + 1 < text.Length && text[at + 1] == '\r' && at + 2 < text.Length && text[at + 2] == '\n' ? at + 3 : at + 2;
            if (at + 1 < text.Length && text[at + 1] is (byte)'\n' or (byte)'\r' && !IsInToken(tree, at))
                Add(LineStart(tree.Source, at), LineEnd(tree.Source, Math.Min(end, text.Length)));
            var next = text[(at + 1)..].IndexOf((byte)'\\');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private static bool IsInToken(SyntaxTree tree, int offset)
    {
        var index = tree.TokenAt(offset + 1) - 1;
        return index >= 0 && tree.Tokens[index].Start <= offset && offset < tree.Tokens[index].End;
    }

    private void Add(int start, int end)
    {
        if (_count == _ranges.Length)
            Array.Resize(ref _ranges, _count * 2);
        _ranges[_count++] = new TextRange(start, end);
    }

    private void Merge()
    {
        var kept = 0;
        for (var i = 0; i < _count; i++)
            if (kept > 0 && _ranges[i].Start <= _ranges[kept - 1].End)
                _ranges[kept - 1] = _ranges[kept - 1] with { End = Math.Max(_ranges[kept - 1].End, _ranges[i].End) };
            else
                _ranges[kept++] = _ranges[i];
        _count = kept;
    }

    public static int LineStart(SourceText source, int offset) => source.Span[..offset].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;

    public static int LineEnd(SourceText source, int offset)
    {
        var length = source.Span[offset..].IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? source.Length : offset + length;
    }
}
