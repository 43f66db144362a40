using Cantil.Foundation.Toml;

namespace Cantil.Projects.Settings;

/// <summary>Reads <c>index</c>, <c>index-url</c>, <c>extra-index-url</c> and <c>find-links</c>.</summary>
internal sealed class IndexSettingsReading(IReadOnlyList<SettingsTable> tables)
{
    /// <summary>The named ones of all tables, then <c>extra-index-url</c>, then <c>index-url</c> as the default.</summary>
    public List<IndexSetting> Indexes()
    {
        var indexes = new List<IndexSetting>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in tables)
            foreach (var index in table.Reader.GetTables("index"))
                if (Read(index, table.Directory) is { } setting && (setting.Name is null || names.Add(setting.Name)))
                    indexes.Add(setting);
        if (Holder("extra-index-url") is { } extra)
            foreach (var url in extra.Reader.GetStrings("extra-index-url"))
                indexes.Add(new IndexSetting(null, url) { BaseDirectory = extra.Directory });
        if (Holder("index-url") is { } one && one.Reader.GetString("index-url") is { } main)
            indexes.Add(new IndexSetting(null, main) { IsDefault = true, BaseDirectory = one.Directory });
        return indexes;
    }

    public List<IndexSetting> FindLinks()
    {
        var links = new List<IndexSetting>();
        foreach (var table in tables)
            foreach (var location in table.Reader.GetStrings("find-links"))
                links.Add(new IndexSetting(null, location) { IsFlat = true, BaseDirectory = table.Directory });
        return links;
    }

    private SettingsTable? Holder(string key)
    {
        foreach (var table in tables)
            if (table.Reader.Has(key))
                return table;
        return null;
    }

    private static IndexSetting? Read(TomlTableReader table, string directory)
    {
        var url = table.GetRequiredString("url");
        var name = table.GetString("name");
        if (name is not null && !IsName(name))
            table.Report("name", $"must be of letters, digits, '-', '_' and '.', not \"{name}\"");
        var format = table.GetString("format");
        if (format is not (null or "simple" or "flat"))
            table.Report("format", $"must be \"simple\" or \"flat\", not \"{format}\"");
        var isExplicit = table.GetBoolean("explicit") ?? false;
        if (isExplicit && name is null)
            table.Report("explicit", "needs a name: an explicit index is only asked by its name");
        return url is null ? null : new IndexSetting(name, url)
        {
            IsDefault = table.GetBoolean("default") ?? false,
            IsExplicit = isExplicit,
            IsFlat = format == "flat",
            BaseDirectory = directory,
        };
    }

    private static bool IsName(string name)
    {
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.'))
                return false;
        return name.Length > 0;
    }
}
