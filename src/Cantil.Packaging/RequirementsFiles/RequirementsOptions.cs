namespace Cantil.Packaging.RequirementsFiles;

/// <summary>The spellings of the options.</summary>
internal static class RequirementsOptions
{
    private static readonly (string Long, char Letter, RequirementsOption Option)[] s_options =
    [
        ("--index-url", 'i', RequirementsOption.IndexUrl),
        ("--pypi-url", '\0', RequirementsOption.IndexUrl),
        ("--extra-index-url", '\0', RequirementsOption.ExtraIndexUrl),
        ("--no-index", '\0', RequirementsOption.NoIndex),
        ("--constraint", 'c', RequirementsOption.Constraint),
        ("--requirement", 'r', RequirementsOption.Requirement),
        ("--editable", 'e', RequirementsOption.Editable),
        ("--find-links", 'f', RequirementsOption.FindLinks),
        ("--no-binary", '\0', RequirementsOption.NoBinary),
        ("--only-binary", '\0', RequirementsOption.OnlyBinary),
        ("--prefer-binary", '\0', RequirementsOption.PreferBinary),
        ("--require-hashes", '\0', RequirementsOption.RequireHashes),
        ("--no-require-hashes", '\0', RequirementsOption.NoRequireHashes),
        ("--pre", '\0', RequirementsOption.PreReleases),
        ("--all-releases", '\0', RequirementsOption.AllReleases),
        ("--only-final", '\0', RequirementsOption.OnlyFinal),
        ("--trusted-host", '\0', RequirementsOption.TrustedHost),
        ("--use-feature", '\0', RequirementsOption.UseFeature),
        ("--hash", '\0', RequirementsOption.Hash),
        ("--config-settings", 'C', RequirementsOption.ConfigSettings),
        ("--config-setting", '\0', RequirementsOption.ConfigSettings),
        ("--global-option", '\0', RequirementsOption.GlobalOption),
        ("--install-option", '\0', RequirementsOption.GlobalOption),
    ];

    /// <summary>Finds a long option by its name or an abbreviation that only one option has.</summary>
    public static RequirementsOption? Find(ReadOnlySpan<char> name)
    {
        RequirementsOption? found = null;
        foreach (var (full, _, option) in s_options)
        {
            if (name.SequenceEqual(full))
                return option;
            if (name.Length > 2 && full.AsSpan().StartsWith(name))
                found = found is null || found == option ? option : (RequirementsOption)byte.MaxValue;
        }
        return found == (RequirementsOption)byte.MaxValue ? null : found;
    }

    public static RequirementsOption? Find(char letter)
    {
        foreach (var (_, each, option) in s_options)
            if (each == letter)
                return option;
        return null;
    }

    public static bool TakesValue(RequirementsOption option) =>
        option is not (RequirementsOption.NoIndex or RequirementsOption.PreferBinary or RequirementsOption.RequireHashes or RequirementsOption.NoRequireHashes
            or RequirementsOption.PreReleases);
}
