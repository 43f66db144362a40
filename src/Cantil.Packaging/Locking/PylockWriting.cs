using System.Text;
using Cantil.Foundation.Toml;
using Cantil.Packaging.Names;

namespace Cantil.Packaging.Locking;

/// <summary>Writes a lock in its one form.</summary>
internal static class PylockWriting
{
    public static byte[] Write(PylockDocument document)
    {
        var text = new StringBuilder(1 << 16);
        Entry(text, "lock-version", document.LockVersion);
        if (document.Environments.Count > 0)
            Entry(text, "environments", TomlFragment.Lines([.. document.Environments.Select(static marker => TomlFragment.Of(marker.ToString()))]));
        Entry(text, "requires-python", document.RequiresPython?.ToString());
        Names(text, "extras", document.Extras);
        Names(text, "dependency-groups", document.DependencyGroups);
        Names(text, "default-groups", document.DefaultGroups);
        Entry(text, "created-by", document.CreatedBy);
        var packages = document.Packages.ToArray();
        if (packages.Length == 0)
            Entry(text, "packages", TomlFragment.Array([]));
        Array.Sort(packages, PylockOrder.Packages);
        foreach (var package in packages)
            Package(text, package);
        foreach (var tool in document.Tools)
        {
            text.Append("\n[tool.").Append(TomlFragment.Key(tool.Name)).Append("]\n");
            foreach (var (key, value) in tool.Values)
                Entry(text, key, value);
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Package(StringBuilder text, PylockPackage package)
    {
        text.Append("\n[[packages]]\n");
        Entry(text, "name", package.Name.Value);
        Entry(text, "version", package.Version?.ToString());
        Entry(text, "marker", package.Marker?.ToString());
        Entry(text, "requires-python", package.RequiresPython?.ToString());
        if (package.Dependencies is { } dependencies)
            Entry(text, "dependencies", TomlFragment.Lines([.. dependencies.Order(PylockOrder.Dependencies).Select(PylockFragments.Of)]));
        if (package.Vcs is { } vcs)
            Entry(text, "vcs", PylockFragments.Of(vcs));
        if (package.Directory is { } directory)
            Entry(text, "directory", PylockFragments.Of(directory));
        if (package.Archive is { } archive)
            Entry(text, "archive", PylockFragments.Of(archive));
        Entry(text, "index", package.Index);
        if (package.Sdist is { } sdist)
            Entry(text, "sdist", PylockFragments.Of(sdist));
        if (package.Wheels.Count > 0)
            Entry(text, "wheels", TomlFragment.Lines([.. package.Wheels.Order(PylockOrder.Files).Select(PylockFragments.Of)]));
        if (package.AttestationIdentities.Count > 0)
            Entry(text, "attestation-identities", TomlFragment.Lines([.. package.AttestationIdentities.Select(PylockFragments.Of)]));
        if (package.Tools.Count > 0)
            Entry(text, "tool", TomlFragment.Table(package.Tools.Select(static tool => KeyValuePair.Create(tool.Name, TomlFragment.Table(tool.Values)))));
    }

    private static void Names(StringBuilder text, string key, IReadOnlyList<PackageName> names)
    {
        if (names.Count > 0)
            Entry(text, key, TomlFragment.Array(names.Order().Distinct().Select(static name => TomlFragment.Of(name.Value))));
    }

    private static void Entry(StringBuilder text, string key, string? value)
    {
        if (value is not null)
            Entry(text, key, TomlFragment.Of(value));
    }

    private static void Entry(StringBuilder text, string key, TomlFragment value) =>
        text.Append(TomlFragment.Key(key)).Append(" = ").Append(value.Text).Append('\n');
}
