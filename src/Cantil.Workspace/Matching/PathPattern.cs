namespace Cantil.Workspace.Matching;

/// <summary>A pattern from settings, with the directory that it is relative to.</summary>
/// <param name="Text">As written.</param>
/// <param name="BaseDirectory">Absolute; null for the built-in patterns, which are relative to nothing.</param>
public sealed record PathPattern(string Text, string? BaseDirectory)
{
    /// <summary>Why the pattern cannot be read; null where it can.</summary>
    public string? Validate()
    {
        if (GlobAlternatives.Expand(Text) is not { } alternatives)
            return $"braces do not pair, or stand for more than {GlobAlternatives.Maximum} patterns";
        foreach (var alternative in alternatives)
        {
            if (GlobParser.Parse(alternative, GlobDialect.Settings, isPath: true) is null)
                return "a bracket is not closed";
        }
        return null;
    }
}
