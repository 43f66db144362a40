using Cantil.Foundation.Toml;

namespace Cantil.Packaging.Locking;

/// <summary>Reads where a package comes from.</summary>
internal static class PylockSourceReading
{
    public static PylockVcs? Vcs(TomlTableReader parent)
    {
        if (parent.GetTable("vcs") is not { } table)
            return null;
        string? type = table.GetRequiredString("type"), commit = table.GetRequiredString("commit-id");
        var vcs = new PylockVcs
        {
            Type = type ?? "",
            Url = table.GetString("url"),
            Path = table.GetString("path"),
            RequestedRevision = table.GetString("requested-revision"),
            CommitId = commit ?? "",
            Subdirectory = table.GetString("subdirectory"),
        };
        RequirePlace(table);
        table.WarnOfUnknownKeys();
        return vcs;
    }

    public static PylockDirectory? Directory(TomlTableReader parent)
    {
        if (parent.GetTable("directory") is not { } table)
            return null;
        var directory = new PylockDirectory(table.GetRequiredString("path") ?? "", table.GetBoolean("editable"), table.GetString("subdirectory"));
        table.WarnOfUnknownKeys();
        return directory;
    }

    public static PylockArchive? Archive(TomlTableReader parent)
    {
        if (parent.GetTable("archive") is not { } table)
            return null;
        var archive = new PylockArchive
        {
            Url = table.GetString("url"),
            Path = table.GetString("path"),
            Size = Size(table),
            UploadTime = UploadTime(table),
            Hashes = Hashes(table),
            Subdirectory = table.GetString("subdirectory"),
        };
        RequirePlace(table);
        table.WarnOfUnknownKeys();
        return archive;
    }

    public static PylockFile File(TomlTableReader table)
    {
        var file = new PylockFile
        {
            Name = table.GetString("name"),
            UploadTime = UploadTime(table),
            Url = table.GetString("url"),
            Path = table.GetString("path"),
            Size = Size(table),
            Hashes = Hashes(table),
        };
        RequirePlace(table);
        table.WarnOfUnknownKeys();
        return file;
    }

    private static void RequirePlace(TomlTableReader table)
    {
        if (IsEmpty(table, "url") && IsEmpty(table, "path"))
            table.Report(table.Table, table.Path, "must have url or path");
    }

    private static bool IsEmpty(TomlTableReader table, string key) =>
        table.Find(key) is not { } value || (value is TomlScalar { Kind: TomlKind.String } text && text.GetString().Length == 0);

    private static long? Size(TomlTableReader table)
    {
        var size = table.GetInteger("size");
        if (size < 0)
            table.Report("size", "must not be negative");
        return size;
    }

    // In UTC by the standard; a time without an offset is taken as that.
    private static DateTimeOffset? UploadTime(TomlTableReader table)
    {
        if (table.Find("upload-time") is not { } value)
            return null;
        if (value is not TomlScalar { Kind: TomlKind.OffsetDateTime or TomlKind.LocalDateTime } scalar)
        {
            table.Report("upload-time", $"must be a date and time with an offset, not {value.KindInWords}");
            return null;
        }
        var time = scalar.GetDateTime();
        var utc = new DateTime(time.Year, time.Month, time.Day, time.Hour, time.Minute, time.Second, DateTimeKind.Utc).Ticks +
            time.Nanosecond / 100 - (time.OffsetMinutes ?? 0) * TimeSpan.TicksPerMinute;
        if (utc >= 0 && utc <= DateTime.MaxValue.Ticks)
            return new DateTimeOffset(utc, TimeSpan.Zero);
        table.Report("upload-time", "is out of range");
        return null;
    }

    private static List<PylockHash> Hashes(TomlTableReader table)
    {
        var list = new List<PylockHash>();
        if (!table.Has("hashes"))
            table.ReportMissing("hashes");
        if (table.GetTable("hashes") is not { } hashes)
            return list;
        foreach (var entry in hashes.Table)
            if (hashes.StringOf(entry.Value, hashes.KeyOf(entry.Key)) is { } value)
                list.Add(new PylockHash(entry.Key, value));
        if (hashes.Table.Count == 0)
            table.Report("hashes", "must hold at least one hash");
        list.Sort(static (left, right) => string.CompareOrdinal(left.Algorithm, right.Algorithm));
        return list;
    }
}
