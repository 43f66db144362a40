namespace Cantil.Workspace.Matching;

/// <summary>
/// Patterns of settings, as ruff reads them: a pattern is relative to the directory of its settings, and one without a slash
/// is also compared with the bare name. Stars cross slashes. Safe for many threads.
/// </summary>
public sealed class PathPatternSet
{
    private readonly NameTable _names = new();
    private readonly NameTable _paths = new();
    private readonly List<string> _suffixes = [];
    private readonly List<GlobPattern> _globs = [];

    public PathPatternSet(IEnumerable<PathPattern> patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        foreach (var pattern in patterns)
            Add(pattern);
        _names.Seal();
        _paths.Seal();
    }

    /// <summary>Whether the path, or the name at its end, matches a pattern: what <c>exclude</c> asks.</summary>
    /// <param name="path">Absolute, with forward slashes.</param>
    /// <param name="nameStart">Where in it the last name starts.</param>
    public bool MatchesPathOrName(ReadOnlySpan<char> path, int nameStart)
    {
        var name = path[nameStart..];
        if (_names.Find(name) >= 0 || MatchesPath(path))
            return true;
        foreach (var glob in _globs)
        {
            if (glob.Matches(name))
                return true;
        }
        return false;
    }

    /// <summary>Whether the whole path matches a pattern: what <c>include</c> asks.</summary>
    public bool MatchesPath(ReadOnlySpan<char> path)
    {
        if (_paths.Find(path) >= 0)
            return true;
        foreach (var suffix in _suffixes)
        {
            if (path.EndsWith(suffix))
                return true;
        }
        foreach (var glob in _globs)
        {
            if (glob.Matches(path))
                return true;
        }
        return false;
    }

    private void Add(PathPattern pattern)
    {
        foreach (var text in GlobAlternatives.Expand(pattern.Text) ?? [])
        {
            if (pattern.BaseDirectory is { } root)
                AddRooted(text, root);
            if (pattern.BaseDirectory is not null && text.Contains('/', StringComparison.Ordinal))
                continue;
            if (GlobParser.Parse(text, GlobDialect.Settings, isPath: true) is not { } glob)
                continue;
            if (glob.Literal is { } name)
                _names.Set(name, 0);
            else
                AddGlob(glob);
        }
    }

    private void AddRooted(string text, string root)
    {
        var (prefix, rest) = PatternRoot.Resolve(text, root);
        if (GlobParser.Parse(rest, GlobDialect.Settings, isPath: true, prefix) is not { } glob)
            return;
        if (glob.Literal is { } path)
            _paths.Set(path, 0);
        else
            AddGlob(glob);
    }

    private void AddGlob(GlobPattern glob)
    {
        if (glob.Suffix is { } suffix)
            _suffixes.Add(suffix);
        else
            _globs.Add(glob);
    }
}
