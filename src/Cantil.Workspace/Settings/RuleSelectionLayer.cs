namespace Cantil.Workspace.Settings;

/// <summary>What one layer says of the choice of rules; null where it says nothing, which is not the same as an empty list.</summary>
public sealed record RuleSelectionLayer(
    SettingSource Source, string[]? Select, string[]? Ignore, string[]? ExtendSelect, string[]? ExtendIgnore)
{
    public string[]? Fixable { get; init; }

    public string[]? Unfixable { get; init; }

    public string[]? ExtendFixable { get; init; }

    /// <summary>Where the <c>select</c> stands, for a message; likewise the others.</summary>
    public SettingSource? SelectSource { get; init; }

    public SettingSource? IgnoreSource { get; init; }

    public SettingSource? ExtendSelectSource { get; init; }

    public SettingSource? ExtendIgnoreSource { get; init; }
}
