using Cantil.Foundation.Text;
using Cantil.Foundation.Toml;
using Cantil.Workspace.Settings;

namespace Cantil.Projects.Settings;

/// <summary>Names what <c>[tool.cantil]</c> holds and nobody knows.</summary>
internal static class ProjectSettingNames
{
    public static void WarnOfUnknown(TomlTableReader table)
    {
        foreach (var entry in table.Table)
        {
            if (ProjectKeys.Contains(entry.Key) || IsSetting(entry.Key))
                continue;
            var nearest = NearestName.Of(entry.Key, ProjectKeys.All, acceptsBeginning: false);
            table.Report(entry.Key, $"is not a known setting{(nearest is null ? "" : $"; did you mean \"{nearest}\"?")}", isWarning: true);
        }
    }

    /// <summary>Whether it is a key, or the first part of one, that the checks of code read.</summary>
    private static bool IsSetting(string name)
    {
        foreach (var key in SettingKeys.All)
            if (key.Path.StartsWith(name, StringComparison.Ordinal) && (key.Path.Length == name.Length || key.Path[name.Length] == '.'))
                return true;
            else if (key.Path.StartsWith("lint.", StringComparison.Ordinal) && key.Path.AsSpan(5).SequenceEqual(name))
                return true;
        return false;
    }
}
