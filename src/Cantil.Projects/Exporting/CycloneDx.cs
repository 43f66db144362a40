using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Cantil.Foundation.Caching;
using Cantil.Projects.Graph;

namespace Cantil.Projects.Exporting;

/// <summary>
/// Writes a lock as a bill of materials, CycloneDX 1.6 in JSON (https://cyclonedx.org/docs/1.6/json/). The same lock gives the same bytes: the serial number is made of the
/// content, and there is a time only where one is given.
/// </summary>
public static class CycloneDx
{
    /// <summary>The file's content, UTF-8.</summary>
    /// <param name="export">What is exported.</param>
    /// <param name="program">The program's name.</param>
    /// <param name="version">The program's version.</param>
    /// <param name="time">When it was written; null where that is not said.</param>
    public static byte[] Write(LockExport export, string program, string version, DateTimeOffset? time = null)
    {
        ArgumentNullException.ThrowIfNull(export);
        var references = References(export);
        var body = WriteBody(export, references, program, version, time, null);
        return WriteBody(export, references, program, version, time, Serial(ContentHash.Of(body)));
    }

    private static byte[] WriteBody(LockExport export, Dictionary<LockNode, string> references, string program, string version, DateTimeOffset? time, string? serial)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            if (serial is not null)
                json.WriteString("serialNumber", serial);
            json.WriteNumber("version", 1);
            WriteMetadata(json, export, program, version, time);
            json.WriteStartArray("components");
            for (var i = 1; i < export.Projects.Count; i++)
                WriteProject(json, export.Projects[i].Key, "library");
            foreach (var package in export.Packages)
                CycloneDxComponent.Write(json, package, references[package.Node]);
            json.WriteEndArray();
            WriteDependencies(json, export, references);
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteMetadata(Utf8JsonWriter json, LockExport export, string program, string version, DateTimeOffset? time)
    {
        json.WriteStartObject("metadata");
        if (time is { } moment)
            json.WriteString("timestamp", moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteStartObject("tools");
        json.WriteStartArray("components");
        json.WriteStartObject();
        json.WriteString("type", "application");
        json.WriteString("name", program);
        json.WriteString("version", version);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        if (export.Projects.Count > 0)
        {
            json.WritePropertyName("component");
            WriteProject(json, export.Projects[0].Key, "application");
        }
        json.WriteEndObject();
    }

    private static void WriteProject(Utf8JsonWriter json, LockRoot root, string type)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("bom-ref", Reference(root));
        json.WriteString("name", root.Name);
        if (root.Version is { } version)
            json.WriteString("version", version.ToString());
        json.WriteEndObject();
    }

    private static void WriteDependencies(Utf8JsonWriter json, LockExport export, Dictionary<LockNode, string> references)
    {
        json.WriteStartArray("dependencies");
        foreach (var (root, _) in export.Projects)
        {
            // What an extra or a group asks for is there only where it was chosen.
            var needed = export.Packages.Where(package => package.Dependents.Contains(root.Name) && package.Node.RootEdges.Any(edge => edge.Root == root));
            WriteDependency(json, Reference(root), needed.Select(package => references[package.Node]));
        }
        foreach (var package in export.Packages)
            WriteDependency(json, references[package.Node], package.Node.Dependencies.Where(references.ContainsKey).Select(node => references[node]));
        json.WriteEndArray();
    }

    private static void WriteDependency(Utf8JsonWriter json, string reference, IEnumerable<string> needed)
    {
        json.WriteStartObject();
        json.WriteString("ref", reference);
        json.WriteStartArray("dependsOn");
        foreach (var each in needed.Distinct())
            json.WriteStringValue(each);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Reference(LockRoot root) => $"project:{root.Name}";

    // Unique: a version may be there twice, from two places.
    private static Dictionary<LockNode, string> References(LockExport export)
    {
        var references = new Dictionary<LockNode, string>(ReferenceEqualityComparer.Instance);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var package in export.Packages)
        {
            var text = package.Node.Package.Version is { } version ? $"{package.Node.Package.Name}@{version}" : package.Node.Package.Name.Value;
            var count = seen[text] = seen.GetValueOrDefault(text) + 1;
            references.Add(package.Node, count == 1 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}#{count}"));
        }
        return references;
    }

    // RFC 9562, version 8: bits of one's own choice.
    private static string Serial(ContentHash hash)
    {
        var low = hash.Low;
        var high = hash.High;
        return string.Create(CultureInfo.InvariantCulture, $"urn:uuid:{low >> 32:x8}-{(low >> 16) & 0xFFFF:x4}-8{low & 0xFFF:x3}-{0x8000 | ((high >> 48) & 0x3FFF):x4}-{high & 0xFFFFFFFFFFFF:x12}");
    }
}
