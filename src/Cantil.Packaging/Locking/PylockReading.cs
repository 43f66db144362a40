using Cantil.Foundation.Toml;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Reading;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Locking;

/// <summary>Reads a lock and checks what the standard asks of it.</summary>
internal sealed class PylockReading(List<TomlProblem> problems)
{
    public PylockDocument? Read(TomlDocument document)
    {
        var root = new TomlTableReader(document.Root, "", problems);
        if (!CheckVersion(root))
            return null;
        var lockVersion = root.GetString("lock-version")!;
        var created = root.GetRequiredString("created-by");
        var read = new PylockDocument
        {
            LockVersion = lockVersion,
            Environments = root.GetParsedList<Marker>("environments", ValueParsers.Marker),
            RequiresPython = root.GetParsed<VersionSpecifierSet>("requires-python", ValueParsers.Specifiers),
            Extras = Names(root, "extras"),
            DependencyGroups = Names(root, "dependency-groups"),
            DefaultGroups = Names(root, "default-groups"),
            CreatedBy = created ?? "",
            Packages = Packages(root),
            Tools = Tools(root),
        };
        root.WarnOfUnknownKeys();
        foreach (var problem in problems)
            if (!problem.IsWarning)
                return null;
        return read;
    }

    // What a file of another major version says may mean something else; so nothing more is said about it.
    private static bool CheckVersion(TomlTableReader root)
    {
        if (!root.Has("lock-version"))
        {
            root.ReportMissing("lock-version");
            return false;
        }
        if (root.GetParsedValue<PackageVersion>("lock-version", ValueParsers.Version) is not { } version)
            return false;
        if (version.Major != 1)
        {
            root.Report("lock-version", $"is {version}, and only 1 is known; a newer release may read it");
            return false;
        }
        if (version.Minor > 0)
            root.Report("lock-version", $"is {version}, newer than 1.0; what 1.0 does not have is passed over", isWarning: true);
        return true;
    }

    private List<PylockPackage> Packages(TomlTableReader root)
    {
        if (!root.Has("packages"))
            root.ReportMissing("packages");
        var list = new List<PylockPackage>();
        foreach (var table in root.GetTables("packages"))
        {
            var before = problems.Count;
            var package = new PylockPackageReading(table).Read();
            if (!HasError(before))
                list.Add(package);
        }
        return list;
    }

    private bool HasError(int from)
    {
        for (var i = from; i < problems.Count; i++)
            if (!problems[i].IsWarning)
                return true;
        return false;
    }

    private static IReadOnlyList<PackageName> Names(TomlTableReader root, string key)
    {
        var names = root.GetParsedList<PackageName>(key, ValueParsers.Name);
        if (names.Count != new HashSet<PackageName>(names).Count)
            root.Report(key, "holds a name twice", isWarning: true);
        return names;
    }

    internal static IReadOnlyList<PylockTool> Tools(TomlTableReader table)
    {
        if (table.GetTable("tool") is not { } tool)
            return [];
        var list = new List<PylockTool>(tool.Table.Count);
        foreach (var entry in tool.Table)
            if (tool.TableOf(entry.Value, tool.KeyOf(entry.Key)) is { } inner)
                list.Add(new PylockTool(entry.Key, Values(inner.Table)));
        return list;
    }

    internal static List<KeyValuePair<string, TomlFragment>> Values(TomlTable table)
    {
        var list = new List<KeyValuePair<string, TomlFragment>>(table.Count);
        foreach (var entry in table)
            list.Add(KeyValuePair.Create(entry.Key, TomlFragment.From(entry.Value)));
        return list;
    }
}
