using Cantil.Foundation.Toml;
using Cantil.Packaging.Distributions;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Reading;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Locking;

/// <summary>Reads one package of a lock.</summary>
internal sealed class PylockPackageReading(TomlTableReader table)
{
    public PylockPackage Read()
    {
        var name = Name(table);
        var version = table.GetParsedValue<PackageVersion>("version", ValueParsers.Version);
        var package = new PylockPackage
        {
            Name = name,
            Version = version,
            Marker = table.GetParsed<Marker>("marker", ValueParsers.Marker),
            RequiresPython = table.GetParsed<VersionSpecifierSet>("requires-python", ValueParsers.Specifiers),
            Dependencies = Dependencies(),
            Vcs = PylockSourceReading.Vcs(table),
            Directory = PylockSourceReading.Directory(table),
            Archive = PylockSourceReading.Archive(table),
            Index = table.GetString("index"),
            Sdist = table.GetTable("sdist") is { } sdist ? PylockSourceReading.File(sdist) : null,
            Wheels = Wheels(),
            AttestationIdentities = Attestations(),
            Tools = PylockReading.Tools(table),
        };
        CheckSources(package);
        table.WarnOfUnknownKeys();
        return package;
    }

    private static PackageName Name(TomlTableReader table)
    {
        if (table.GetRequiredString("name") is not { } text)
            return default;
        if (!PackageName.TryParse(text, out var name, out var reason))
            table.Report("name", $"is not right: {reason.TrimEnd('.')}");
        else if (!PackageName.IsNormal(text))
            table.Report("name", $"is \"{text}\" and must be in its normal form, \"{name}\"");
        return name;
    }

    private List<PylockFile> Wheels()
    {
        var list = new List<PylockFile>();
        foreach (var wheel in table.GetTables("wheels"))
            list.Add(PylockSourceReading.File(wheel));
        return list;
    }

    private List<PylockDependency>? Dependencies()
    {
        if (!table.Has("dependencies"))
            return null;
        var list = new List<PylockDependency>();
        foreach (var each in table.GetTables("dependencies"))
            list.Add(new PylockDependency
            {
                Name = Name(each),
                Version = each.GetParsedValue<PackageVersion>("version", ValueParsers.Version),
                Index = each.GetString("index"),
                Vcs = PylockSourceReading.Vcs(each),
                Directory = PylockSourceReading.Directory(each),
                Archive = PylockSourceReading.Archive(each),
            });
        return list;
    }

    private List<PylockAttestation> Attestations()
    {
        var list = new List<PylockAttestation>();
        foreach (var each in table.GetTables("attestation-identities"))
            if (each.GetRequiredString("kind") is { } kind)
                list.Add(new PylockAttestation(kind, PylockReading.Values(each.Table).FindAll(static entry => entry.Key != "kind")));
        return list;
    }

    private void CheckSources(PylockPackage package)
    {
        var direct = (package.Vcs is null ? 0 : 1) + (package.Directory is null ? 0 : 1) + (package.Archive is null ? 0 : 1);
        var hasFiles = package.Sdist is not null || package.Wheels.Count > 0;
        // What stands there and is wrong was said already.
        var isNamed = table.Has("vcs") || table.Has("directory") || table.Has("archive") || table.Has("sdist") || package.Wheels.Count > 0;
        if (direct > 1 || (direct == 1 && hasFiles))
            Report(package, "has several sources: one of vcs, directory and archive may be there, or sdist and wheels");
        else if (!isNamed)
            Report(package, "has no source: vcs, directory, archive, sdist or wheels is needed");

        for (var i = 0; i < package.Wheels.Count; i++)
            if (WheelFileName.TryParse(package.Wheels[i].FileName, out var wheel, out var reason))
                CheckFile(package, $"wheels[{i}]", wheel.Name, wheel.Version);
            else
                Report(package, $"wheels[{i}]: {reason.TrimEnd('.')}");
        if (package.Sdist is null)
            return;
        if (SdistFileName.TryParse(package.Sdist.FileName, out var sdist, out var problem))
            CheckFile(package, "sdist", sdist.Name, sdist.Version);
        else
            Report(package, $"sdist: {problem.TrimEnd('.')}");
    }

    private void CheckFile(PylockPackage package, string key, PackageName name, PackageVersion version)
    {
        if (name != package.Name || (package.Version is { } own && version != own))
            Report(package, $"{key} is a file of {name} {version}");
    }

    private void Report(PylockPackage package, string what) => table.Report(table.Table, table.Path, $"({package.Title}) {what}");
}
