using System.Diagnostics.CodeAnalysis;
using Cantil.Foundation.Toml;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;
using Cantil.Resolver;

namespace Cantil.Projects.Settings;

/// <summary>Reads settings from several tables; for each key the first table that has it counts, and lists of indexes are joined.</summary>
/// <param name="tables">The nearest first.</param>
internal sealed class ProjectSettingsReading(IReadOnlyList<SettingsTable> tables)
{
    private static readonly string[] s_preReleases = ["if-necessary-or-explicit", "if-necessary", "explicit", "allow", "disallow"];
    private static readonly string[] s_resolutions = ["highest", "lowest", "lowest-direct"];
    private static readonly string[] s_keyrings = ["disabled", "subprocess"];
    private static readonly string[] s_forks = ["requires-python", "fewest"];
    private static readonly string[] s_indexStrategies = ["first-index", "unsafe-first-match", "unsafe-best-match"];

    public ProjectSettings Read()
    {
        var (groups, everyGroup) = DefaultGroups();
        var workspace = Holder("workspace")?.Reader.GetTable("workspace");
        return new ProjectSettings
        {
            Constraints = List<Requirement>("constraint-dependencies", Requirement.TryParse),
            BuildConstraints = List<Requirement>("build-constraint-dependencies", Requirement.TryParse),
            StatedMetadata = StatedMetadata(),
            Overrides = List<Requirement>("override-dependencies", Requirement.TryParse),
            Excluded = List<PackageName>("exclude-dependencies", Name),
            Environments = Markers("environments"),
            RequiredEnvironments = Markers("required-environments"),
            Conflicts = Conflicts(),
            PreReleases = (PreReleaseMode)Choice("prerelease", s_preReleases),
            Resolution = (ResolutionMode)Choice("resolution", s_resolutions),
            ForkStrategy = (ForkStrategy)Choice("fork-strategy", s_forks),
            IndexStrategy = (IndexStrategy)Choice("index-strategy", s_indexStrategies),
            Indexes = new IndexSettingsReading(tables).Indexes(),
            FindLinks = new IndexSettingsReading(tables).FindLinks(),
            IsWithoutIndex = Flag("no-index"),
            KeyringProvider = Has("keyring-provider") ? s_keyrings[Choice("keyring-provider", s_keyrings)] : null,
            InsecureHosts = Holder("allow-insecure-host")?.Reader.GetStrings("allow-insecure-host") ?? [],
            CacheDirectory = CacheDirectory(),
            IsWithoutCache = Flag("no-cache"),
            IsOffline = Flag("offline"),
            Sources = Holder("sources") is { } sources ? SourceSettingsReading.Read(sources.Reader) : new ProjectSettings().Sources,
            ExcludeNewer = Holder("exclude-newer")?.Reader.GetString("exclude-newer"),
            ExcludeNewerPackage = ExcludeNewerPackage(),
            NoBuild = Flag("no-build"),
            NoBuildPackages = List<PackageName>("no-build-package", Name),
            NoBinary = Flag("no-binary"),
            NoBinaryPackages = List<PackageName>("no-binary-package", Name),
            DevDependencies = List<Requirement>("dev-dependencies", Requirement.TryParse),
            DefaultGroups = groups,
            IsEveryGroupDefault = everyGroup,
            IsPackage = Holder("package")?.Reader.GetBoolean("package"),
            Members = workspace?.GetStrings("members") ?? [],
            ExcludedMembers = workspace?.GetStrings("exclude") ?? [],
            GroupPythons = GroupPythons(),
        };
    }

    /// <summary>The nearest table that has a key.</summary>
    private SettingsTable? Holder(string key)
    {
        foreach (var table in tables)
            if (table.Reader.Has(key))
                return table;
        return null;
    }

    private IReadOnlyList<T> List<T>(string key, TomlValueParser<T> parser) => Holder(key)?.Reader.GetParsedList(key, parser) ?? [];

    private bool Has(string key) => Holder(key) is not null;

    private bool Flag(string key) => Holder(key)?.Reader.GetBoolean(key) ?? false;

    private string? CacheDirectory()
    {
        if (Holder("cache-dir") is not { } table || table.Reader.GetString("cache-dir") is not { } path)
            return null;
        if (path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal))
            return path.StartsWith("~/", StringComparison.Ordinal) ? path : Path.GetFullPath(path, table.Directory);
        table.Reader.Report("cache-dir", "must be a path");
        return null;
    }

    private int Choice(string key, string[] choices)
    {
        if (Holder(key) is not { } table || table.Reader.GetString(key) is not { } text)
            return 0;
        var index = Array.IndexOf(choices, text);
        if (index < 0)
            table.Reader.Report(key, $"must be one of {string.Join(", ", Array.ConvertAll(choices, static choice => $"\"{choice}\""))}, not \"{text}\"");
        return Math.Max(index, 0);
    }

    /// <summary>One marker, or an array of markers.</summary>
    private IReadOnlyList<Marker> Markers(string key) => Holder(key) is not { } table ? []
        : table.Reader.Find(key)!.Kind == TomlKind.String ? (table.Reader.GetParsed<Marker>(key, Marker.TryParse) is { } marker ? [marker] : [])
        : table.Reader.GetParsedList<Marker>(key, Marker.TryParse);

    private List<IReadOnlyList<ConflictSetting>> Conflicts()
    {
        var sets = new List<IReadOnlyList<ConflictSetting>>();
        if (Holder("conflicts") is not { } table || table.Reader.ArrayOf(table.Reader.Find("conflicts")!, table.Reader.KeyOf("conflicts"), "an array of arrays") is not { } array)
            return sets;
        for (var i = 0; i < array.Count; i++)
        {
            var path = TomlTableReader.ItemPath(table.Reader.KeyOf("conflicts"), i);
            if (table.Reader.ArrayOf(array[i], path, "an array of tables") is not { } items)
                continue;
            var set = new List<ConflictSetting>();
            for (var j = 0; j < items.Count; j++)
                if (table.Reader.TableOf(items[j], TomlTableReader.ItemPath(path, j)) is { } item)
                {
                    var conflict = new ConflictSetting(NameOf(item, "package"), NameOf(item, "extra"), NameOf(item, "group"));
                    if (conflict == default)
                        table.Reader.Report(items[j], TomlTableReader.ItemPath(path, j), "must name a package, an extra or a group");
                    else if (conflict is { Extra: not null, Group: not null })
                        table.Reader.Report(items[j], TomlTableReader.ItemPath(path, j), "must name an extra or a group, not both");
                    else
                        set.Add(conflict);
                }
            if (set.Count < 2)
                table.Reader.Report(array[i], path, "must have two elements at least");
            else
                sets.Add(set);
        }
        return sets;
    }

    private (IReadOnlyList<PackageName>? Groups, bool All) DefaultGroups()
    {
        if (Holder("default-groups") is not { } table)
            return (null, false);
        if (table.Reader.Find("default-groups")!.Kind != TomlKind.String)
            return (table.Reader.GetParsedList<PackageName>("default-groups", Name), false);
        if (table.Reader.GetString("default-groups") != "all")
            table.Reader.Report("default-groups", "must be an array of groups, or \"all\"");
        return (null, true);
    }

    private List<StatedMetadata> StatedMetadata()
    {
        var all = new List<StatedMetadata>();
        foreach (var table in Holder("dependency-metadata")?.Reader.GetTables("dependency-metadata") ?? [])
        {
            if (!table.Has("name"))
                table.ReportMissing("name");
            else if (NameOf(table, "name") is { } name)
                all.Add(new StatedMetadata(name, table.GetParsedValue<PackageVersion>("version", Version))
                {
                    Requirements = table.GetParsedList<Requirement>("requires-dist", Requirement.TryParse),
                    RequiresPython = table.GetParsed<VersionSpecifierSet>("requires-python", Specifiers),
                    Extras = table.GetParsedList<PackageName>(table.Has("provides-extras") ? "provides-extras" : "provides-extra", Name),
                });
            foreach (var entry in table.Table)
                if (entry.Key is not ("name" or "version" or "requires-dist" or "requires-python" or "provides-extra" or "provides-extras"))
                    table.Report(entry.Key, "is not a known key of dependency-metadata", isWarning: true);
        }
        return all;
    }

    private static bool Version(string text, out PackageVersion value, [NotNullWhen(false)] out string? reason) => PackageVersion.TryParse(text, out value, out reason);

    private Dictionary<PackageName, string?> ExcludeNewerPackage()
    {
        var packages = new Dictionary<PackageName, string?>();
        if (Holder("exclude-newer-package")?.Reader.GetTable("exclude-newer-package") is not { } table)
            return packages;
        foreach (var entry in table.Table)
            if (!PackageName.TryParse(entry.Key, out var name, out var reason))
                table.Report(entry.Key, $"is no name of a package: {reason.TrimEnd('.')}");
            else if (entry.Value is TomlScalar { Kind: TomlKind.Boolean } off && !off.GetBoolean())
                packages[name] = null;
            else if (table.StringOf(entry.Value, table.KeyOf(entry.Key)) is { } text)
                packages[name] = text;
        return packages;
    }

    private Dictionary<PackageName, VersionSpecifierSet> GroupPythons()
    {
        var pythons = new Dictionary<PackageName, VersionSpecifierSet>();
        if (Holder("dependency-groups")?.Reader.GetTable("dependency-groups") is not { } groups)
            return pythons;
        foreach (var entry in groups.Table)
            if (groups.TableOf(entry.Value, groups.KeyOf(entry.Key)) is { } group && PackageName.TryParse(entry.Key, out var name, out _) &&
                group.GetParsed<VersionSpecifierSet>("requires-python", Specifiers) is { } specifiers)
                pythons[name] = specifiers;
        return pythons;
    }

    private static bool Specifiers(string text, [MaybeNullWhen(false)] out VersionSpecifierSet value, [NotNullWhen(false)] out string? reason) =>
        VersionSpecifierSet.TryParse(text, out value, out reason);

    private static PackageName? NameOf(TomlTableReader table, string key) => table.GetParsedValue<PackageName>(key, Name);

    internal static bool Name(string text, out PackageName value, [NotNullWhen(false)] out string? reason) => PackageName.TryParse(text, out value, out reason);
}
