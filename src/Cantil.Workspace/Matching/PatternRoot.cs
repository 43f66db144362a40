namespace Cantil.Workspace.Matching;

/// <summary>Makes a pattern absolute, as if it were a path: <c>.</c> and <c>..</c> are worked off by the text alone.</summary>
internal static class PatternRoot
{
    /// <summary>A prefix to be taken literally, and the pattern behind it.</summary>
    public static (string Prefix, string Pattern) Resolve(string pattern, string root)
    {
        var isAbsolute = pattern.StartsWith('/') || (pattern.Length > 2 && pattern[1] == ':' && pattern[2] is '/' or '\\');
        var prefix = isAbsolute ? "" : root.TrimEnd('/');
        var kept = new List<string>();
        foreach (var part in pattern.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                kept.Add(part);
            else if (kept.Count > 0)
                kept.RemoveAt(kept.Count - 1);
            else
                prefix = prefix[..Math.Max(0, prefix.LastIndexOf('/'))];
        }
        var rest = string.Join('/', kept);
        return rest.Length == 0 || (isAbsolute && !pattern.StartsWith('/')) ? (prefix, rest) : (prefix + "/", rest);
    }
}
