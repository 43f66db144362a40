namespace Cantil.Workspace.Settings.Types;

/// <summary>What <c>~</c> and <c>$NAME</c> stand for in paths of settings.</summary>
/// <param name="Home">The user's directory; empty where there is none.</param>
/// <param name="Lookup">The value of a variable of the environment; null where it is not set.</param>
internal sealed record PathVariables(string Home, Func<string, string?> Lookup)
{
    public static PathVariables Of(SettingsOptions options) => new(options.HomeDirectory, options.Variable);

    /// <summary>Puts values in the place of a leading <c>~</c>, of <c>$NAME</c>, <c>${NAME}</c> and <c>${NAME:-default}</c>; <c>$$</c> is a dollar sign.</summary>
    /// <param name="missing">A variable that is not set and has no default; then the result is null.</param>
    public string? Expand(string path, out string? missing)
    {
        missing = null;
        path = SettingPath.Expand(path, Home);
        if (!path.Contains('$', StringComparison.Ordinal))
            return path;
        var text = new System.Text.StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            var name = path[i] == '$' ? NameAt(path, i + 1) : default;
            if (path[i] == '$' && i + 1 < path.Length && path[i + 1] == '$')
                text.Append(path[++i]);
            else if (name.Length == 0)
                text.Append(path[i]);
            else if ((Lookup(name.Name) ?? name.Default) is { } value)
                (_, i) = (text.Append(value), i + name.Length);
            else
                missing ??= name.Name;
        }
        return missing is null ? text.ToString() : null;
    }

    private static (string Name, string? Default, int Length) NameAt(string path, int start)
    {
        if (start < path.Length && path[start] == '{')
        {
            var close = path.IndexOf('}', start);
            if (close < 0)
                return default;
            var inner = path[(start + 1)..close];
            var colon = inner.IndexOf(":-", StringComparison.Ordinal);
            return (colon < 0 ? inner : inner[..colon], colon < 0 ? null : inner[(colon + 2)..], close + 1 - start);
        }
        var end = start;
        while (end < path.Length && (char.IsAsciiLetterOrDigit(path[end]) || path[end] == '_'))
            end++;
        return (path[start..end], null, end - start);
    }
}
