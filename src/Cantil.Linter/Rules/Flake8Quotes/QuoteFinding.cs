namespace Cantil.Linter.Rules.Flake8Quotes;

/// <summary>A string whose quotes are not as they should be.</summary>
/// <param name="First">The index of its token, or of the first token of an f-string.</param>
/// <param name="Last">The index of the last.</param>
internal readonly record struct QuoteFinding(QuoteProblem Problem, int First, int Last);
