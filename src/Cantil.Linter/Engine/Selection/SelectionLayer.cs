namespace Cantil.Linter.Engine.Selection;

/// <summary>What one place of settings (a file, the command line) says of the selection, as it is written there.</summary>
/// <param name="Select">Replaces what the layers below selected; null where the place says nothing.</param>
/// <param name="Source">For messages: <c>pyproject.toml:2:10</c>, <c>the command line</c>.</param>
public sealed record SelectionLayer(
    IReadOnlyList<string>? Select, IReadOnlyList<string> ExtendSelect, IReadOnlyList<string> Ignore, string Source = "")
{
    /// <summary>Where <see cref="ExtendSelect"/> stands, for messages; null for <see cref="Source"/>.</summary>
    public string? ExtendSelectSource { get; init; }

    /// <summary>Where <see cref="Ignore"/> stands, for messages; null for <see cref="Source"/>.</summary>
    public string? IgnoreSource { get; init; }

    /// <summary>Whether the place is another linter's, whose codes that nobody else knows are no mistake.</summary>
    public bool IsForeign { get; init; }
}
