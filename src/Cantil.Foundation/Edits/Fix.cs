namespace Cantil.Foundation.Edits;

/// <summary>Edits that together remove a finding.</summary>
/// <param name="Edits">In the order of the text, not overlapping.</param>
/// <param name="IsolationGroup">Of two fixes in one group only one is applied at a time; 0 is no group.</param>
public sealed record Fix(Applicability Applicability, string Message, IReadOnlyList<TextEdit> Edits, int IsolationGroup = 0);
