namespace Cantil.Semantics.Modules;

/// <summary>Reckoning with module names.</summary>
public static class ModuleNames
{
    /// <summary>The full name behind <c>from ..module import</c> (reference, section 5.7).</summary>
    /// <param name="importer">The full name of the module that imports.</param>
    /// <param name="importerIsPackage">It is the <c>__init__</c> of a package.</param>
    /// <param name="level">How many dots; 0 is absolute.</param>
    /// <param name="module">What stands behind the dots, or empty.</param>
    /// <returns>Null where the dots lead out of the top-level package, which Python refuses.</returns>
    public static string? Absolute(string importer, bool importerIsPackage, int level, string module)
    {
        if (level == 0)
            return module.Length == 0 ? null : module;
        var package = importer;
        for (var up = importerIsPackage ? 1 : 0; up < level; up++)
        {
            var dot = package.LastIndexOf('.');
            if (dot < 0)
                return null;
            package = package[..dot];
        }
        return package.Length == 0 ? null : module.Length == 0 ? package : $"{package}.{module}";
    }

    /// <summary>The name of a file relative to a directory in which top-level modules are looked for.</summary>
    /// <returns>Null where the file is not below it, is no Python source, or no import statement could name it.</returns>
    public static string? RelativeTo(string root, string path)
    {
        var directory = WithSeparator(root);
        if (!path.StartsWith(directory, StringComparison.Ordinal))
            return null;
        var parts = path[directory.Length..].Split('/', '\\');
        if (StemOf(parts[^1]) is not { } stem)
            return null;
        parts[^1] = stem;
        if (parts[0].EndsWith("-stubs", StringComparison.Ordinal))
            parts[0] = parts[0][..^"-stubs".Length];
        var count = stem == "__init__" ? parts.Length - 1 : parts.Length;
        if (count == 0)
            return null;
        for (var i = 0; i < count; i++)
            if (parts[i].Length == 0 || parts[i].Contains('.', StringComparison.Ordinal))
                return null;
        return string.Join('.', parts, 0, count);
    }

    /// <summary>The part before <c>.py</c>, <c>.pyi</c> or <c>.pyw</c>; null for other files.</summary>
    public static string? StemOf(string fileName)
    {
        var dot = fileName.LastIndexOf('.');
        return dot > 0 && fileName[dot..] is (".py" or ".pyi" or ".pyw") ? fileName[..dot] : null;
    }

    /// <summary>Whether a path is the <c>__init__</c> of a package.</summary>
    public static bool IsPackageFile(string path) => Path.GetFileNameWithoutExtension(path) == "__init__";

    /// <summary>The name without its last part; empty for a top-level module.</summary>
    public static string ParentOf(string name) => name.LastIndexOf('.') is var dot && dot < 0 ? "" : name[..dot];

    internal static string WithSeparator(string directory) =>
        directory.Length == 0 || directory[^1] is '/' or '\\' ? directory : directory + Path.DirectorySeparatorChar;
}
