namespace Cantil.Linter.Engine.Selection;

/// <summary>Rules that find nothing in files that a pattern matches or, where it starts with <c>!</c>, does not match.</summary>
/// <param name="Name">Matched against the file's name alone.</param>
/// <param name="FullPath">Matched against its whole path.</param>
public sealed record PerFileIgnore(GlobPattern Name, GlobPattern FullPath, bool Negated, RuleBits Rules)
{
    /// <param name="pattern">A path is taken from the root of the project.</param>
    /// <exception cref="FormatException">The pattern is not closed somewhere.</exception>
    public static PerFileIgnore Of(string pattern, string projectRoot, RuleBits rules)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var negated = pattern.StartsWith('!');
        var glob = negated ? pattern[1..].Trim() : pattern;
        return new PerFileIgnore(GlobPattern.Parse(glob), GlobPattern.Parse(Absolute(glob, projectRoot)), negated, rules);
    }

    public bool AppliesTo(string fullPath)
    {
        ArgumentNullException.ThrowIfNull(fullPath);
        var name = fullPath.AsSpan(fullPath.LastIndexOf('/') + 1);
        return (Name.Matches(name) || FullPath.Matches(fullPath)) != Negated;
    }

    /// <summary>Joins and resolves <c>.</c> and <c>..</c>; the root's own characters are no pattern.</summary>
    private static string Absolute(string glob, string projectRoot)
    {
        var joined = glob.StartsWith('/') ? glob : GlobPattern.Escape(projectRoot.TrimEnd('/')) + "/" + glob;
        var parts = new List<string>();
        foreach (var part in joined.Split('/'))
            if (part == ".." && parts.Count > 1)
                parts.RemoveAt(parts.Count - 1);
            else if (part != "." && part != "..")
                parts.Add(part);
        return string.Join('/', parts);
    }
}
