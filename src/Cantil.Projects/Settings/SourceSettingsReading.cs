using Cantil.Foundation.Toml;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;

namespace Cantil.Projects.Settings;

/// <summary>Reads <c>sources</c>: for each package a table, or an array of tables whose markers part.</summary>
internal static class SourceSettingsReading
{
    private static readonly string[] s_kinds = ["index", "path", "workspace", "git", "url"];

    public static Dictionary<PackageName, IReadOnlyList<SourceSetting>> Read(TomlTableReader holder)
    {
        var sources = new Dictionary<PackageName, IReadOnlyList<SourceSetting>>();
        if (holder.GetTable("sources") is not { } table)
            return sources;
        foreach (var entry in table.Table)
        {
            if (!PackageName.TryParse(entry.Key, out var name, out var reason))
                table.Report(entry.Key, $"is no name of a package: {reason.TrimEnd('.')}");
            else if (!sources.TryAdd(name, entry.Value is TomlArray ? ReadAll(table, entry.Key) : ReadOne(table, entry)))
                table.Report(entry.Key, "is the same package as another key; names are compared without case, with '-', '_' and '.' alike");
        }
        return sources;
    }

    private static List<SourceSetting> ReadOne(TomlTableReader table, TomlEntry entry) =>
        table.TableOf(entry.Value, table.KeyOf(entry.Key)) is { } inner && ReadSource(inner) is { } source ? [source] : [];

    private static List<SourceSetting> ReadAll(TomlTableReader table, string key)
    {
        var list = new List<SourceSetting>();
        foreach (var inner in table.GetTables(key))
            if (ReadSource(inner) is { } source)
            {
                foreach (var other in list)
                    if (other.Extra == source.Extra && other.Group == source.Group && !MarkerTree.From(other.Marker).IsDisjointFrom(MarkerTree.From(source.Marker)))
                        inner.Report(inner.Table, inner.Path, "holds where another source of the same package does; write markers of which at most one holds");
                list.Add(source);
            }
        return list;
    }

    private static SourceSetting? ReadSource(TomlTableReader table)
    {
        string? kind = null;
        foreach (var candidate in s_kinds)
            if (table.Has(candidate))
            {
                if (kind is not null)
                {
                    table.Report(table.Table, table.Path, $"has {kind} and {candidate}; a source is one of them");
                    return null;
                }
                kind = candidate;
            }
        if (kind is null)
        {
            table.Report(table.Table, table.Path, "must have one of index, path, workspace, git and url");
            return null;
        }
        if (kind == "workspace" && table.GetBoolean("workspace") == false)
            table.Report("workspace", "must be true where it is there");
        var location = kind == "workspace" ? "" : table.GetString(kind);
        return location is null ? null : new SourceSetting((SourceKind)Array.IndexOf(s_kinds, kind), location)
        {
            Marker = table.GetParsed<Marker>("marker", Marker.TryParse),
            Extra = table.GetParsedValue<PackageName>("extra", ProjectSettingsReading.Name),
            Group = table.GetParsedValue<PackageName>("group", ProjectSettingsReading.Name),
            Revision = table.GetString("rev") ?? table.GetString("tag") ?? table.GetString("branch"),
            Subdirectory = table.GetString("subdirectory"),
            IsEditable = table.GetBoolean("editable") ?? kind == "workspace",
        };
    }
}
