using System.Text.Json;
using Cantil.Index.Sources;
using Cantil.Packaging.Locking;
using Cantil.Projects.Selecting;

namespace Cantil.Projects.Exporting;

/// <summary>Writes one package of a bill of materials.</summary>
internal static class CycloneDxComponent
{
    public static void Write(Utf8JsonWriter json, ScopedPackage scoped, string reference)
    {
        var package = scoped.Node.Package;
        json.WriteStartObject();
        json.WriteString("type", "library");
        json.WriteString("bom-ref", reference);
        json.WriteString("name", package.Name.Value);
        if (package.Version is { } version)
            json.WriteString("version", version.ToString());
        if (package.Directory is null)
            json.WriteString("purl", PackageUrl(package));
        WriteSources(json, package);
        if (!scoped.Marker.IsTrue)
        {
            json.WriteStartArray("properties");
            json.WriteStartObject();
            json.WriteString("name", "cantil:package:marker");
            json.WriteString("value", scoped.Marker.ToString());
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json, PylockPackage package)
    {
        var files = new List<(string Type, string Url, IReadOnlyList<PylockHash> Hashes)>();
        if (package.Vcs is { } vcs && (vcs.Url ?? vcs.Path) is { } repository)
            files.Add(("vcs", repository, []));
        if (package.Archive is { } archive && (archive.Url ?? archive.Path) is { } address)
            files.Add(("distribution", address, archive.Hashes));
        if (package.Sdist is { } sdist && (sdist.Url ?? sdist.Path) is { } source)
            files.Add(("distribution", source, sdist.Hashes));
        foreach (var wheel in package.Wheels)
            if ((wheel.Url ?? wheel.Path) is { } place)
                files.Add(("distribution", place, wheel.Hashes));
        if (files.Count == 0)
            return;
        json.WriteStartArray("externalReferences");
        foreach (var (type, url, hashes) in files)
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            json.WriteString("url", url);
            WriteHashes(json, hashes);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // Algorithms that the format has no name for are left out.
    private static void WriteHashes(Utf8JsonWriter json, IReadOnlyList<PylockHash> hashes)
    {
        var isBegun = false;
        foreach (var hash in hashes)
        {
            if (Algorithm(hash) is not { } name)
                continue;
            if (!isBegun)
                json.WriteStartArray("hashes");
            isBegun = true;
            json.WriteStartObject();
            json.WriteString("alg", name);
            json.WriteString("content", hash.Value.ToLowerInvariant());
            json.WriteEndObject();
        }
        if (isBegun)
            json.WriteEndArray();
    }

    private static string? Algorithm(PylockHash hash) => (hash.Algorithm, hash.Value.Length) switch
    {
        ("md5", 32) => "MD5",
        ("sha1", 40) => "SHA-1",
        ("sha256", 64) => "SHA-256",
        ("sha384", 96) => "SHA-384",
        ("sha512", 128) => "SHA-512",
        ("sha3_256", 64) => "SHA3-256",
        ("sha3_384", 96) => "SHA3-384",
        ("sha3_512", 128) => "SHA3-512",
        ("blake2b", 64) => "BLAKE2b-256",
        ("blake2b", 96) => "BLAKE2b-384",
        ("blake2b", 128) => "BLAKE2b-512",
        _ => null,
    };

    // https://github.com/package-url/purl-spec, type "pypi".
    private static string PackageUrl(PylockPackage package)
    {
        var text = $"pkg:pypi/{package.Name}{(package.Version is { } version ? "@" + Uri.EscapeDataString(version.ToString()) : "")}";
        var qualifier = package.Vcs is { } vcs ? $"vcs_url={Uri.EscapeDataString($"{vcs.Type}+{vcs.Url ?? vcs.Path}@{vcs.CommitId}")}"
            : package.Archive?.Url is { } url ? $"download_url={Uri.EscapeDataString(url)}"
            : package.Index is { } index && index.TrimEnd('/') != IndexLocation.DefaultAddress.TrimEnd('/') ? $"repository_url={Uri.EscapeDataString(index)}"
            : null;
        return qualifier is null ? text : $"{text}?{qualifier}";
    }
}
