namespace Cantil.Linter.Engine.Selection;

/// <summary>What one place of settings (a file, the command line) says of the selection, as it is written there.</summary>
/// <param name="Select">Replaces what the layers below selected; null where the place says nothing.</param>
/// <param name="Source">For messages: <c>pyproject.toml</c>, <c>the command line</c>.</param>
public sealed record SelectionLayer(
    IReadOnlyList<string>? Select, IReadOnlyList<string> ExtendSelect, IReadOnlyList<string> Ignore, string Source = "");
