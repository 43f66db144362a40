namespace Cantil.Foundation.Text;

/// <summary>A half-open range of byte offsets in a <see cref="SourceText"/>.</summary>
public readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End == Start;

    public bool Contains(int offset) => (uint)(offset - Start) < (uint)(End - Start);

    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    public override string ToString() => $"{Start}..{End}";
}
