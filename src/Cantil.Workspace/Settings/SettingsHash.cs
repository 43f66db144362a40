using Cantil.Foundation.Caching;
using Cantil.Foundation.Python;
using Cantil.Workspace.Matching;

namespace Cantil.Workspace.Settings;

/// <summary>Makes settings comparable from one run to the next: equal hashes mean equal settings.</summary>
public static class SettingsHash
{
    /// <summary>Adds all that is set and not left at its default, but for what only says which files there are and how findings are shown.</summary>
    /// <returns>False where there is a value of a kind that is not known here; what was added then says nothing.</returns>
    public static bool TryAdd(EffectiveSettings settings, HashBuilder hash)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(hash);
        hash.Add(settings.Root);
        settings.BlackPaths?.AddTo(hash);
        if (!ReferenceEquals(settings.ForFormat, settings) && !TryAdd(settings.ForFormat, hash))
            return false;
        foreach (var key in SettingKeys.All)
        {
            if (ReferenceEquals(settings.SourceOf(key), SettingSource.Default) || !MattersToFindings(key))
                continue;
            hash.Add(key.Path);
            if (!(key.Merge == SettingMerge.PerLayer ? TryAddLayers(settings, key, hash) : TryAdd(settings.GetRaw(key), hash)))
                return false;
        }
        return true;
    }

    private static bool TryAddLayers(EffectiveSettings settings, SettingKey key, HashBuilder hash)
    {
        foreach (var layer in settings.Layers)
        {
            if (!TryAdd(layer.GetRaw(key), hash))
                return false;
        }
        return true;
    }

    internal static bool TryAdd(object? value, HashBuilder hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        switch (value)
        {
            case null: hash.Add(-1); return true;
            case bool flag: hash.Add(flag ? 1 : 0); return true;
            case int number: hash.Add(number); return true;
            case string text: hash.Add(text); return true;
            case PythonVersion version: hash.Add(version.ToString()); return true;
            case PathPattern pattern: hash.Add(pattern.Text); hash.Add(pattern.BaseDirectory); return true;
            case FilePattern<string[]> pattern: hash.Add(pattern.Text); hash.Add(pattern.BaseDirectory); return TryAdd(pattern.Value, hash);
            case FilePattern<PythonVersion> pattern: hash.Add(pattern.Text); hash.Add(pattern.BaseDirectory); return TryAdd(pattern.Value, hash);
            case FileExtension extension: hash.Add(extension.ToString()); return true;
            case Enum choice: hash.Add(choice.ToString()); return true;
            case KeyValuePair<string, string> pair: hash.Add(pair.Key); hash.Add(pair.Value); return true;
            case KeyValuePair<string, string[]> pair: hash.Add(pair.Key); return TryAdd(pair.Value, hash);
            case System.Collections.IEnumerable items: return TryAddAll(items, hash);
            default: return false;
        }
    }

    private static bool TryAddAll(System.Collections.IEnumerable items, HashBuilder hash)
    {
        var count = 0;
        foreach (var item in items)
        {
            if (!TryAdd(item, hash))
                return false;
            count++;
        }
        hash.Add(count);
        return true;
    }

    // What a file's findings are does not depend on which other files are looked at, nor on how they are printed.
    private static bool MattersToFindings(SettingKey key) =>
        key != SettingKeys.Exclude && key != SettingKeys.ExtendExclude && key != SettingKeys.ForceExclude && key != SettingKeys.Include &&
        key != SettingKeys.ExtendInclude && key != SettingKeys.RespectGitignore && key != SettingKeys.Extend && key != SettingKeys.OutputFormat &&
        key != SettingKeys.CacheDirectory && key != SettingKeys.Fix && key != SettingKeys.FixOnly && key != SettingKeys.UnsafeFixes &&
        key != SettingKeys.ShowFixes;
}
