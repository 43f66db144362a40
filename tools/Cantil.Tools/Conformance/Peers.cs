namespace Cantil.Tools.Conformance;

/// <summary>Programs and files of the machine.</summary>
internal static class Peers
{
    /// <summary>The first of these programs that is on the path, or null.</summary>
    public static string? Find(params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        foreach (var name in names)
            foreach (var folder in folders)
                if (folder.Length > 0 && File.Exists(Path.Combine(folder, name)))
                    return Path.Combine(folder, name);
        return null;
    }

    /// <summary>The files named, and the Python files under the folders named, in order.</summary>
    public static IEnumerable<string> PythonFiles(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                yield return Path.GetFullPath(path);
                continue;
            }
            var files = Directory.EnumerateFiles(path, "*.py*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".py" or ".pyi" && !file.Contains('\n', StringComparison.Ordinal));
            foreach (var file in files.Order(StringComparer.Ordinal))
                yield return Path.GetFullPath(file);
        }
    }
}
