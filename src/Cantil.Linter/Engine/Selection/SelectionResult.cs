namespace Cantil.Linter.Engine.Selection;

/// <summary>The rules that layers of settings select.</summary>
/// <param name="Errors">Sentences; the selection cannot be used if there is one.</param>
/// <param name="Warnings">Sentences.</param>
public sealed record SelectionResult(RuleBits Rules, IReadOnlyList<string> Errors, IReadOnlyList<string> Warnings);
