namespace Cantil.Packaging.RequirementsFiles;

/// <summary>
/// A file <c>requirements.txt</c>, or one of constraints, in the form that pip reads (https://pip.pypa.io/en/stable/reference/requirements-file-format/).
/// </summary>
public sealed class RequirementsFile
{
    private RequirementsFile(string name, IReadOnlyList<RequirementsEntry> entries, IReadOnlyList<RequirementsProblem> problems) =>
        (Name, Entries, Problems) = (name, entries, problems);

    /// <summary>The file, as it was named.</summary>
    public string Name { get; }

    /// <summary>In the order of the file; what cannot be read is left out.</summary>
    public IReadOnlyList<RequirementsEntry> Entries { get; }

    public IReadOnlyList<RequirementsProblem> Problems { get; }

    /// <summary>Reads one file. Never throws on any content.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="variable">The value of a variable of the environment, or null: for <c>${NAME}</c>.</param>
    public static RequirementsFile Read(ReadOnlySpan<byte> bytes, string name, Func<string, string?>? variable = null)
    {
        var text = RequirementsText.Decode(bytes, out var encoding);
        var parser = new RequirementsLineParser(name);
        if (encoding is not null)
            parser.Problems.Add(new RequirementsProblem(name, 1, encoding, IsWarning: true));
        foreach (var (row, line) in RequirementsText.Lines(text))
            parser.Read(row, variable is null ? line : RequirementsText.Expand(line, variable));
        return new RequirementsFile(name, parser.Entries, parser.Problems);
    }

    /// <summary>Reads a file and all that it includes, each in its place.</summary>
    /// <param name="name">The file; a path or a URL.</param>
    /// <param name="read">Gives the bytes of a file, by a path that is joined to the including file's, or by a URL; null where there is none.</param>
    /// <param name="variable">The value of a variable of the environment, or null.</param>
    /// <param name="isConstraint">Whether it was named as a file of constraints.</param>
    public static RequirementsFile ReadAll(string name, Func<string, byte[]?> read, Func<string, string?>? variable = null, bool isConstraint = false)
    {
        ArgumentNullException.ThrowIfNull(read);
        var tree = new RequirementsTree(read, variable);
        tree.Add(name, isConstraint, null);
        return new RequirementsFile(name, tree.Entries, tree.Problems);
    }
}
