using Cantil.Workspace.Settings;

namespace Cantil.Linter.Engine.Selection;

/// <summary>Rules that find nothing in files that a pattern matches or, where it starts with <c>!</c>, does not match.</summary>
public sealed class PerFileIgnore
{
    private readonly FilePattern<RuleBits> _pattern;

    private PerFileIgnore(FilePattern<RuleBits> pattern) => _pattern = pattern;

    public RuleBits Rules => _pattern.Value;

    /// <param name="pattern">Matched against the file's name and, from the root of the project, against its path.</param>
    public static PerFileIgnore Of(string pattern, string projectRoot, RuleBits rules) => new(new FilePattern<RuleBits>(pattern, projectRoot, rules));

    /// <param name="fullPath">Absolute, with slashes.</param>
    public bool AppliesTo(string fullPath) => _pattern.Matches(fullPath);
}
