namespace Cantil.Linter.Engine;

/// <summary>What a run gave besides what was rendered.</summary>
/// <param name="Failures">How many files could not be read.</param>
public sealed record LintSummary(FindingCounts Counts, int Files, int Failures);
