using System.Buffers;
using System.Text.Json;
using Cantil.Projects.Graph;

namespace Cantil.Projects.Trees;

/// <summary>Writes a tree for programs: the projects with their requirements, and each package once with what it needs.</summary>
public static class TreeJson
{
    /// <summary>The document, UTF-8.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="graph">The lock.</param>
    /// <param name="latest">The newest version of a package, or null; may be null itself, then there is no such key.</param>
    public static byte[] Write(LockTree tree, LockGraph graph, Func<LockNode, string?>? latest = null)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(graph);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("roots");
            foreach (var line in tree.Roots)
                json.WriteStringValue(Id(line));
            json.WriteEndArray();
            json.WriteStartArray("projects");
            foreach (var root in graph.Roots)
                WriteProject(json, tree, root);
            json.WriteEndArray();
            json.WriteStartArray("packages");
            foreach (var node in tree.Nodes)
                WritePackage(json, tree, node, latest);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteProject(Utf8JsonWriter json, LockTree tree, LockRoot root)
    {
        json.WriteStartObject();
        json.WriteString("id", Id(new TreeLine(root, null, null)));
        json.WriteString("name", root.Name);
        WriteOptional(json, "version", root.Version?.ToString());
        json.WriteString("path", root.Project.Directory);
        json.WriteStartArray("dependencies");
        foreach (var line in tree.Children(new TreeLine(root, null, null)))
        {
            json.WriteStartObject();
            json.WriteString("id", Id(line));
            WriteOptional(json, "extra", line.Extra?.Value);
            WriteOptional(json, "group", line.Group?.Value);
            json.WriteString("requirement", line.Edge!.Requirement.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePackage(Utf8JsonWriter json, LockTree tree, LockNode node, Func<LockNode, string?>? latest)
    {
        var line = new TreeLine(null, node, null);
        json.WriteStartObject();
        json.WriteString("id", Id(line));
        json.WriteString("name", node.Package.Name.Value);
        WriteOptional(json, "version", line.Version);
        if (latest is not null)
            WriteOptional(json, "latest", latest(node));
        WriteOptional(json, "marker", node.Package.Marker?.ToString());
        WriteOptional(json, "index", node.Package.Index);
        json.WriteStartArray("dependencies");
        foreach (var child in tree.Children(line))
            json.WriteStringValue(Id(child));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    // The place in the lock tells packages of one name and version apart.
    private static string Id(TreeLine line) => line.Root is { } root ? $"project:{root.Name}" : $"{line.Node!.Package.Name}=={line.Version}#{line.Node.Index}";
}
