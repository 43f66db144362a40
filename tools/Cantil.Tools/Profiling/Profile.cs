using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Cantil.Tools.Profiling;

/// <summary>Makes the profile that the published program is compiled with, from what runs of it have counted.</summary>
internal static class Profile
{
    /// <param name="folder">The assemblies that ran, as they are compiled: trimmed.</param>
    /// <param name="output">The profile.</param>
    /// <param name="runs">What the runtime wrote for each run.</param>
    public static int Write(string folder, string output, ReadOnlySpan<string> runs)
    {
        var counted = new Dictionary<(string, int), MethodCounts>();
        foreach (var run in runs)
            foreach (var counts in MethodCounts.Read(File.ReadLines(run)))
                if (!counted.TryAdd((counts.Name, counts.CodeSize), counts))
                    counted[(counts.Name, counts.CodeSize)].Add(counts);

        var writer = new ProfileWriter();
        var written = 0;
        foreach (var file in Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal))
            written += Write(file, counted, writer);
        writer.Save(output);
        Console.WriteLine($"{written} of {counted.Count} methods");
        return 0;
    }

    private static int Write(string file, Dictionary<(string, int), MethodCounts> counted, ProfileWriter writer)
    {
        using var image = new PEReader(File.OpenRead(file));
        if (!image.HasMetadata)
            return 0;
        var reader = image.GetMetadataReader();
        var found = new Dictionary<(string, int), MethodDefinitionHandle?>();
        foreach (var handle in reader.MethodDefinitions)
        {
            var method = reader.GetMethodDefinition(handle);
            var type = reader.GetTypeDefinition(method.GetDeclaringType());
            // Of generic code each instance is counted apart, under a name that is not that of a definition.
            if (method.RelativeVirtualAddress == 0 || method.GetGenericParameters().Count > 0 || type.GetGenericParameters().Count > 0)
                continue;
            var key = ($"{FullName(reader, type)}.{reader.GetString(method.Name)}", image.GetMethodBody(method.RelativeVirtualAddress).GetILReader().Length);
            // Overloads of one size cannot be told apart.
            found[key] = found.ContainsKey(key) ? null : handle;
        }
        var written = 0;
        foreach (var (key, handle) in found)
            if (handle is { } method && counted.TryGetValue(key, out var counts))
            {
                writer.Add(reader, method, counts);
                written++;
            }
        return written;
    }

    private static string FullName(MetadataReader reader, TypeDefinition type)
    {
        var name = reader.GetString(type.Name);
        if (type.IsNested)
            return $"{FullName(reader, reader.GetTypeDefinition(type.GetDeclaringType()))}+{name}";
        var space = reader.GetString(type.Namespace);
        return space.Length == 0 ? name : $"{space}.{name}";
    }
}
