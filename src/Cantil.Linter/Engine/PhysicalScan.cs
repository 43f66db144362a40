using Cantil.Foundation.Text;

namespace Cantil.Linter.Engine;

/// <summary>Finds the <see cref="PhysicalTraits"/> of lines. A byte is at most one column wide, but for tabs.</summary>
internal readonly ref struct PhysicalScan
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly long _limit;
    private readonly int _widest;

    public PhysicalScan(SourceText source, LintOptions options)
    {
        _text = source.Span;
        _limit = options.WidestLine;
        _widest = _text.Contains((byte)'\t') ? Math.Max(1, options.IndentWidth) : 1;
    }

    public PhysicalTraits Of(int start, int end)
    {
        var traits = PhysicalTraits.Any;
        if (end > start && (_text[end - 1] <= ' ' || _text[end - 1] >= 0x80))
            traits |= PhysicalTraits.EndsWithBlank;
        if ((long)(end - start) * _widest > _limit)
            traits |= PhysicalTraits.MayBeLong;
        return traits;
    }
}
