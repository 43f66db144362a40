namespace Cantil.Workspace.Matching;

/// <summary>Makes a relative pattern absolute, with <c>.</c> and <c>..</c> at its start taken away.</summary>
internal static class PatternRoot
{
    /// <summary>A prefix to be taken literally, and the pattern behind it.</summary>
    public static (string Prefix, string Pattern) Resolve(string pattern, string root)
    {
        var rest = pattern.AsSpan();
        if (rest.StartsWith('/') || (rest.Length > 2 && rest[1] == ':' && rest[2] is '/' or '\\'))
            return ("", pattern.TrimEnd('/'));
        var prefix = root.AsSpan().TrimEnd('/');
        while (true)
        {
            if (rest.StartsWith("./"))
            {
                rest = rest[2..];
            }
            else if (rest.StartsWith("../"))
            {
                rest = rest[3..];
                prefix = Parent(prefix);
            }
            else
            {
                break;
            }
        }
        if (rest is ".." or ".")
            return (rest.Length == 2 ? Parent(prefix).ToString() : prefix.ToString(), "");
        return (string.Concat(prefix, "/"), rest.TrimEnd('/').ToString());
    }

    private static ReadOnlySpan<char> Parent(ReadOnlySpan<char> path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? path : path[..slash];
    }
}
