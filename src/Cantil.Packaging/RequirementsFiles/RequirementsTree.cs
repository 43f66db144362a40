namespace Cantil.Packaging.RequirementsFiles;

/// <summary>Follows the files that files include.</summary>
internal sealed class RequirementsTree(Func<string, byte[]?> read, Func<string, string?>? variable)
{
    private const int MaximumDepth = 100;

    private readonly List<string> _open = [];

    public List<RequirementsEntry> Entries { get; } = [];

    public List<RequirementsProblem> Problems { get; } = [];

    public void Add(string name, bool isConstraint, IncludeEntry? from)
    {
        var (file, row) = from is null ? (name, 1) : (from.File, from.Row);
        if (_open.Contains(name))
        {
            Problems.Add(new RequirementsProblem(file, row, $"the file includes itself: {string.Join(" → ", _open[_open.IndexOf(name)..].Append(name))}"));
            return;
        }
        if (_open.Count == MaximumDepth)
        {
            Problems.Add(new RequirementsProblem(file, row, $"files include each other more than {MaximumDepth} deep"));
            return;
        }
        if (read(name) is not { } bytes)
        {
            Problems.Add(new RequirementsProblem(file, row, $"the file {name} cannot be read"));
            return;
        }
        _open.Add(name);
        var inner = RequirementsFile.Read(bytes, name, variable);
        Problems.AddRange(inner.Problems);
        foreach (var entry in inner.Entries)
        {
            if (entry is IncludeEntry include)
                Add(Join(name, include.Path), isConstraint || include.IsConstraint, include);
            else
                Entries.Add(isConstraint && entry is PackageEntry package ? package with { IsConstraint = true } : entry);
        }
        _open.RemoveAt(_open.Count - 1);
    }

    // A path from the including file's folder; one that stands for itself is left as it is.
    private static string Join(string file, string path)
    {
        if (path.Contains("://", StringComparison.Ordinal) || path.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || Path.IsPathRooted(path))
            return path;
        if (file.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(file, UriKind.Absolute, out var address) && Uri.TryCreate(address, path, out var joined))
            return joined.ToString();
        var parts = new List<string>();
        foreach (var part in Path.Join(Path.GetDirectoryName(file), path).Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] is not (".." or ""))
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }
        return string.Join('/', parts);
    }
}
