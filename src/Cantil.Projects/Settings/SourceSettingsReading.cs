using Cantil.Foundation.Toml;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Projects.Requesting;

namespace Cantil.Projects.Settings;

/// <summary>Reads <c>sources</c>: for each package a table, or an array of tables whose markers part.</summary>
internal static class SourceSettingsReading
{
    private static readonly string[] s_kinds = ["index", "path", "workspace", "git", "url"];

    /// <summary>What may stand beside each kind, but for marker, extra and group, which may always.</summary>
    private static readonly string[][] s_others =
        [["explicit"], ["editable", "package", "subdirectory"], ["editable"], ["rev", "tag", "branch", "subdirectory", "lfs"], ["subdirectory"]];

    private static readonly string[] s_revisions = ["rev", "tag", "branch"];

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
        if (!HasOnlyWhatFits(table, kind))
            return null;
        if (kind == "workspace" && table.GetBoolean("workspace") == false)
            table.Report("workspace", "must be true where it is there");
        var location = kind == "workspace" ? "" : table.GetString(kind);
        var isPackage = table.GetBoolean("package");
        if (isPackage == false && table.GetBoolean("editable") == true)
            table.Report("editable", "is true, and package is false: what is not installed cannot be installed editably");
        return location is null ? null : new SourceSetting((SourceKind)Array.IndexOf(s_kinds, kind), location)
        {
            Marker = table.GetParsed<Marker>("marker", Marker.TryParse),
            Extra = table.GetParsedValue<PackageName>("extra", ProjectSettingsReading.Name),
            Group = table.GetParsedValue<PackageName>("group", ProjectSettingsReading.Name),
            Revision = table.GetString("rev") ?? table.GetString("tag") ?? table.GetString("branch"),
            RevisionKind = table.Has("tag") ? GitRevisionKind.Tag : table.Has("branch") ? GitRevisionKind.Branch : GitRevisionKind.Any,
            Subdirectory = table.GetString("subdirectory"),
            IsEditable = table.GetBoolean("editable") ?? kind == "workspace",
            IsPackage = isPackage,
            HasLargeFiles = table.GetBoolean("lfs") ?? false,
        };
    }

    private static bool HasOnlyWhatFits(TomlTableReader table, string kind)
    {
        var isRight = true;
        var others = s_others[Array.IndexOf(s_kinds, kind)];
        foreach (var entry in table.Table)
            if (entry.Key != kind && entry.Key is not ("marker" or "extra" or "group") && !others.Contains(entry.Key))
            {
                var isKnown = Array.Exists(s_others, known => known.Contains(entry.Key));
                table.Report(entry.Key, isKnown ? $"says nothing of a source that is {(kind == "index" ? "an index" : $"a {kind}")}" : "is not a known key of a source", isWarning: !isKnown);
                isRight &= !isKnown;
            }
        string? revision = null;
        foreach (var key in s_revisions)
            if (table.Has(key))
            {
                if (revision is not null)
                    table.Report(key, $"stands beside {revision}; a revision is one of rev, tag and branch");
                revision ??= key;
            }
        return isRight;
    }
}
