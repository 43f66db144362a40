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
        var authenticate = table.GetString("authenticate");
        if (authenticate is not (null or "auto" or "always" or "never"))
            table.Report("authenticate", $"must be \"auto\", \"always\" or \"never\", not \"{authenticate}\"");
        var caching = table.GetTable("cache-control");
        return url is null ? null : new IndexSetting(name, url)
        {
            IsDefault = table.GetBoolean("default") ?? false,
            IsExplicit = isExplicit,
            IsFlat = format == "flat",
            Authenticate = authenticate,
            IgnoredStatuses = Statuses(table),
            PageCacheControl = caching?.GetString("api"),
            FileCacheControl = caching?.GetString("files"),
            ExcludeNewer = table.GetString("exclude-newer"),
            BaseDirectory = directory,
        };
    }

    private static List<int> Statuses(TomlTableReader table)
    {
        var statuses = new List<int>();
        if (table.Find("ignore-error-codes") is not { } value || table.ArrayOf(value, table.KeyOf("ignore-error-codes"), "an array of numbers") is not { } array)
            return statuses;
        for (var i = 0; i < array.Count; i++)
            if (array[i] is TomlScalar { Kind: TomlKind.Integer } number && number.GetInteger() is >= 100 and <= 599 and var status)
                statuses.Add((int)status);
            else
                table.Report(array[i], TomlTableReader.ItemPath(table.KeyOf("ignore-error-codes"), i), "must be a status of HTTP, such as 403");
        return statuses;
    }

    private static bool IsName(string name)
    {
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.'))
                return false;
        return name.Length > 0;
    }
}
