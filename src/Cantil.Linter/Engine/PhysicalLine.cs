using Cantil.Foundation.Text;

namespace Cantil.Linter.Engine;

/// <summary>A line of the text as it stands there. Places are byte offsets.</summary>
/// <param name="Number">Counts from 0.</param>
/// <param name="End">Behind its last character, its line ending left out.</param>
/// <param name="EndWithBreak">Behind its line ending.</param>
public readonly record struct PhysicalLine(int Number, int Start, int End, int EndWithBreak)
{
    public TextRange Range => new(Start, End);

    public bool IsLast => End == EndWithBreak;
}
