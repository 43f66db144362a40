using Cantil.Foundation.Toml;
using Cantil.Packaging.Names;
using Cantil.Packaging.Reading;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Projects;

/// <summary>Reads one table <c>project</c> and checks what the standard asks of it.</summary>
internal sealed class ProjectTableReading(TomlTableReader table)
{
    private static readonly string[] s_keys =
    [
        "name", "version", "description", "readme", "requires-python", "license", "license-files", "authors", "maintainers", "keywords", "classifiers",
        "urls", "scripts", "gui-scripts", "entry-points", "dependencies", "optional-dependencies", "import-names", "import-namespaces",
    ];

    private readonly ProjectIdentityReading _identity = new(table);

    public ProjectTable? Read()
    {
        var dynamic = Dynamic();
        if (!table.Has("version") && !dynamic.Contains("version"))
            table.Report("version", "is missing; it may also be named in project.dynamic");
        var display = table.GetRequiredString("name");
        var name = default(PackageName);
        var hasName = false;
        if (display is not null && !(hasName = PackageName.TryParse(display, out name, out var reason)))
            table.Report("name", $"is not right: {reason!.TrimEnd('.')}");

        var project = new ProjectTable
        {
            Name = name,
            DisplayName = display ?? "",
            Version = table.GetParsedValue<PackageVersion>("version", ValueParsers.Version),
            Description = Description(),
            Readme = _identity.Readme(),
            RequiresPython = table.GetParsed<VersionSpecifierSet>("requires-python", ValueParsers.Specifiers),
            License = _identity.License(),
            LicenseFiles = _identity.LicenseFiles(),
            Authors = _identity.Contacts("authors"),
            Maintainers = _identity.Contacts("maintainers"),
            Keywords = table.GetStrings("keywords"),
            Classifiers = table.GetStrings("classifiers"),
            Urls = Urls(),
            Scripts = Scripts("scripts"),
            GuiScripts = Scripts("gui-scripts"),
            EntryPoints = EntryPoints(),
            Dependencies = table.GetParsedList<Requirement>("dependencies", Requirement.TryParse),
            OptionalDependencies = Extras(),
            ImportNames = table.Has("import-names") ? table.GetStrings("import-names") : null,
            ImportNamespaces = table.Has("import-namespaces") ? table.GetStrings("import-namespaces") : null,
            Dynamic = dynamic,
        };
        table.WarnOfUnknownKeys();
        return hasName ? project : null;
    }

    private IReadOnlyList<string> Dynamic()
    {
        var dynamic = table.GetStrings("dynamic");
        foreach (var key in dynamic)
        {
            if (key == "name")
                table.Report("dynamic", "may not hold \"name\": the name is always said in the file");
            else if (Array.IndexOf(s_keys, key) < 0)
                table.Report("dynamic", $"holds \"{key}\", which is no key of a project");
            else if (table.Has(key))
                table.Report(key, "is said here and is named in project.dynamic too");
        }
        return dynamic;
    }

    private string? Description()
    {
        var text = table.GetString("description");
        if (text is not null && text.Contains('\n'))
            table.Report("description", "must be one line");
        return text;
    }

    private List<ProjectLink> Urls()
    {
        var list = new List<ProjectLink>();
        foreach (var (key, text, _) in Strings("urls"))
        {
            // Core metadata has no more room for a label.
            if (key.Length > 32)
                table.Report("urls", $"has the label \"{key}\" of more than 32 characters");
            list.Add(new ProjectLink(key, text));
        }
        return list;
    }

    private List<EntryPoint> Scripts(string key) => EntryPointsOf(key, table);

    private List<EntryPointGroup> EntryPoints()
    {
        var list = new List<EntryPointGroup>();
        if (table.GetTable("entry-points") is not { } groups)
            return list;
        foreach (var entry in groups.Table)
        {
            if (entry.Key is "console_scripts" or "gui_scripts")
                groups.Report(entry.Key, $"is what project.{(entry.Key[0] == 'c' ? "scripts" : "gui-scripts")} is for");
            list.Add(new EntryPointGroup(entry.Key, EntryPointsOf(entry.Key, groups)));
        }
        return list;
    }

    private static List<EntryPoint> EntryPointsOf(string key, TomlTableReader parent)
    {
        var list = new List<EntryPoint>();
        foreach (var (name, text, value) in StringsOf(parent.GetTable(key)))
            if (EntryPoint.TryParse(name, text, out var point, out var reason))
                list.Add(point);
            else
                parent.Report(value, $"{parent.KeyOf(key)}.{name}", $"is not right: {reason.TrimEnd('.')}");
        return list;
    }

    private List<OptionalDependencies> Extras()
    {
        var list = new List<OptionalDependencies>();
        if (table.GetTable("optional-dependencies") is not { } extras)
            return list;
        foreach (var entry in extras.Table)
        {
            var requirements = extras.ParsedListOf<Requirement>(entry.Value, extras.KeyOf(entry.Key), Requirement.TryParse);
            if (!PackageName.TryParse(entry.Key, out var name, out var reason))
                extras.Report(entry.Key, $"is no name of an extra: {reason.TrimEnd('.')}");
            else if (list.Find(other => other.Name == name) is { } same)
                extras.Report(entry.Key, $"is the same extra as \"{same.Spelling}\"; names are compared without case, with '-', '_' and '.' alike");
            else
                list.Add(new OptionalDependencies(name, entry.Key, requirements));
        }
        return list;
    }

    private List<(string Key, string Text, TomlValue Value)> Strings(string key) => StringsOf(table.GetTable(key));

    private static List<(string Key, string Text, TomlValue Value)> StringsOf(TomlTableReader? inner)
    {
        var list = new List<(string, string, TomlValue)>();
        if (inner is null)
            return list;
        foreach (var entry in inner.Table)
            if (inner.StringOf(entry.Value, inner.KeyOf(entry.Key)) is { } text)
                list.Add((entry.Key, text, entry.Value));
        return list;
    }
}
