using Cantil.Foundation.Edits;

namespace Cantil.Linter.Engine.Records;

/// <summary>A fix of a <see cref="FindingRecord"/>.</summary>
/// <param name="MessageStart">Where its message stands in <see cref="FileFindings.Text"/>.</param>
/// <param name="FirstEdit">In <see cref="FileFindings.Edits"/>; the others follow.</param>
public readonly record struct FixRecord(int Trust, int MessageStart, int MessageLength, int FirstEdit, int EditCount)
{
    public Applicability Applicability => (Applicability)Trust;
}
