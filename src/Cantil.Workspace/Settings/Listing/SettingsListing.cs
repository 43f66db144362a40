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

    /// <summary>What holds for the formatter alone (<see cref="EffectiveSettings.ForFormat"/>), black's regular expressions among it; mostly nothing.</summary>
    public static List<SettingEntry> OfFormat(EffectiveSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var format = settings.ForFormat;
        var entries = new List<SettingEntry>();
        if (ReferenceEquals(format, settings))
            return entries;
        foreach (var entry in Of(format))
            if (entry.Parts.Count > 0 && IsOfFormatter(entry.Parts[^1], format))
                entries.Add(entry);
        foreach (var (option, pattern) in format.BlackPaths?.Patterns ?? [])
            entries.Add(new SettingEntry(
                $"black.{option.Name}", pattern, [new SettingPart(pattern, new SettingSource(SettingSourceKind.ForeignFile, format.BlackPaths!.File, option.Position))]));
        return entries;
    }

    // The formatter's own layer is the nearest of the files.
    private static bool IsOfFormatter(SettingPart part, EffectiveSettings format) =>
        part.Source.Kind == SettingSourceKind.ForeignFile && part.Source.Path == format.File;

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
