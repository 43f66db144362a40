namespace Cantil.Workspace.Settings.Listing;

/// <summary>What one layer says of a key.</summary>
public sealed record SettingPart(object? Value, SettingSource Source);
