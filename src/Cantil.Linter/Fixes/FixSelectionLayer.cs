namespace Cantil.Linter.Fixes;

/// <summary>What one place of settings says of which rules may fix, as it is written there.</summary>
/// <param name="Fixable">Replaces what the layers below said; null where the place says nothing.</param>
public sealed record FixSelectionLayer(IReadOnlyList<string>? Fixable, IReadOnlyList<string> ExtendFixable, IReadOnlyList<string> Unfixable, string Source = "");
