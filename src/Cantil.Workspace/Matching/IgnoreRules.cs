namespace Cantil.Workspace.Matching;

/// <summary>
/// The patterns of one ignore file (gitignore(5)). The last that matches decides. Plain names and plain endings, which is
/// nearly all of what people write, are found by hash. Safe for many threads.
/// </summary>
internal sealed class IgnoreRules
{
    private readonly List<Rule> _rules = [];
    private readonly List<int> _others = [];
    private readonly NameTable _anyNames = new();
    private readonly NameTable _directoryNames = new();
    private readonly NameTable _endings = new();

    private IgnoreRules(string text)
    {
        var rest = text.AsSpan().TrimStart('\uFEFF');
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf('\n');
            Add(end < 0 ? rest : rest[..end]);
            rest = end < 0 ? default : rest[(end + 1)..];
        }
        _anyNames.Seal();
        _directoryNames.Seal();
        _endings.Seal();
    }

    public bool IsEmpty => _rules.Count == 0;

    public static IgnoreRules Parse(string text) => new(text);

    /// <param name="path">Relative to the directory that the patterns are relative to; forward slashes, none at either end.</param>
    public IgnoreVerdict Match(ReadOnlySpan<char> path, bool isDirectory)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var best = _anyNames.IsEmpty ? -1 : _anyNames.Find(name);
        if (isDirectory && !_directoryNames.IsEmpty)
            best = Math.Max(best, _directoryNames.Find(name));
        if (!_endings.IsEmpty)
        {
            var dot = name.LastIndexOf('.');
            if (dot >= 0)
                best = Math.Max(best, _endings.Find(name[dot..]));
        }
        for (var i = _others.Count - 1; i >= 0 && _others[i] > best; i--)
        {
            var rule = _rules[_others[i]];
            if ((!rule.DirectoryOnly || isDirectory) && rule.Pattern.Matches(rule.Anchored ? path : name))
                best = _others[i];
        }
        return best < 0 ? IgnoreVerdict.None : _rules[best].Negated ? IgnoreVerdict.Include : IgnoreVerdict.Ignore;
    }

    private void Add(ReadOnlySpan<char> line)
    {
        if (line.EndsWith('\r'))
            line = line[..^1];
        line = TrimBlanks(line);
        if (line.IsEmpty || line[0] == '#')
            return;
        var negated = line[0] == '!';
        if (negated)
            line = line[1..];
        var directoryOnly = line.EndsWith('/');
        if (directoryOnly)
            line = line[..^1];
        var anchored = line.Contains('/');
        if (line.StartsWith('/'))
            line = line[1..];
        if (line.IsEmpty || GlobParser.Parse(line, GlobDialect.Git, anchored) is not { } pattern)
            return;
        var index = _rules.Count;
        _rules.Add(new Rule(pattern, negated, directoryOnly, anchored));
        if (!anchored && pattern.Literal is { } name)
            (directoryOnly ? _directoryNames : _anyNames).Set(name, index);
        else if (!anchored && !directoryOnly && pattern.Suffix is { } suffix && suffix.StartsWith('.') && suffix.LastIndexOf('.') == 0)
            _endings.Set(suffix, index);
        else
            _others.Add(index);
    }

    // Blanks at the end, except one behind a backslash.
    private static ReadOnlySpan<char> TrimBlanks(ReadOnlySpan<char> line)
    {
        while (line.EndsWith(' '))
        {
            var slashes = 0;
            while (slashes < line.Length - 1 && line[line.Length - 2 - slashes] == '\\')
                slashes++;
            if (slashes % 2 == 1)
                break;
            line = line[..^1];
        }
        return line;
    }

    private readonly record struct Rule(GlobPattern Pattern, bool Negated, bool DirectoryOnly, bool Anchored);
}
