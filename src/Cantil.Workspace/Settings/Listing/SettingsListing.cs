namespace Cantil.Workspace.Settings.Listing;

/// <summary>All that holds, to be shown to people and programs.</summary>
public static class SettingsListing
{
    /// <summary>Every key once, in the order of their paths: first those of the top, then those of tables.</summary>
    public static List<SettingEntry> Of(EffectiveSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var entries = new List<SettingEntry>(SettingKeys.All.Count);
        foreach (var key in SettingKeys.All)
            entries.Add(new SettingEntry(key.Path, PlainValue.Of(key.Type.Written(settings.GetRaw(key))), Parts(settings, key)));
        entries.Sort(static (left, right) => Compare(left.Path, right.Path));
        return entries;
    }

    private static List<SettingPart> Parts(EffectiveSettings settings, SettingKey key)
    {
        var parts = new List<SettingPart>();
        foreach (var layer in settings.Layers)
        {
            if (layer.GetRaw(key) is not { } value)
                continue;
            if (key.Merge == SettingMerge.Nearest)
                parts.Clear();
            parts.Add(new SettingPart(PlainValue.Of(key.Type.Written(value)), layer.SourceOf(key)!));
        }
        return parts;
    }

    private static int Compare(string left, string right)
    {
        var (inTable, otherInTable) = (left.Contains('.', StringComparison.Ordinal), right.Contains('.', StringComparison.Ordinal));
        return inTable != otherInTable ? inTable.CompareTo(otherInTable) : string.CompareOrdinal(left, right);
    }
}
