namespace Cantil.Workspace.Settings.Listing;

/// <summary>A key, what it is set to, and where from.</summary>
/// <param name="Path">With its tables: <c>lint.select</c>.</param>
/// <param name="Value">What counts; see <see cref="PlainValue"/> for its shape. Null where nothing says anything.</param>
/// <param name="Parts">What the layers that count say, the farthest first; empty where it is the default.</param>
public sealed record SettingEntry(string Path, object? Value, IReadOnlyList<SettingPart> Parts);
