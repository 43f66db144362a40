using Cantil.Foundation.Text;

namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>The blanks before or behind a token, as far as they are in its line.</summary>
internal readonly record struct Gap(GapKind Kind, int Start, int End)
{
    public TextRange Range => new(Start, End);

    public bool IsNone => Kind == GapKind.None;

    public int Length => End - Start;

    /// <summary>The blanks that end at an offset; none where they are the indentation of a line.</summary>
    public static Gap Before(SourceText source, int end)
    {
        var text = source.Span;
        var start = end;
        var hasTab = false;
        while (start > 0 && IsBlank(text[start - 1]))
        {
            start--;
            hasTab |= text[start] == '\t';
        }
        if (start == 0 || text[start - 1] is (byte)'\n' or (byte)'\r')
            return new Gap(GapKind.None, end, end);
        return new Gap(KindOf(end - start, hasTab), start, end);
    }

    /// <summary>The blanks that begin at an offset; none where a comment follows them.</summary>
    public static Gap After(SourceText source, int start)
    {
        var text = source.Buffer;
        var end = start;
        var hasTab = false;
        while (IsBlank(text[end]))
        {
            hasTab |= text[end] == '\t';
            end++;
        }
        return text[end] == '#' ? new Gap(GapKind.None, start, start) : new Gap(KindOf(end - start, hasTab), start, end);
    }

    private static bool IsBlank(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\f' or 0x0B;

    private static GapKind KindOf(int length, bool hasTab) =>
        hasTab ? GapKind.Tab : length switch { 0 => GapKind.None, 1 => GapKind.Single, _ => GapKind.Many };
}
