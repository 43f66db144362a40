namespace Cantil.Index.Pages;

/// <summary>Goes through the links of an HTML page, in one pass over the text, as lenient as browsers are.</summary>
internal sealed class HtmlLinks(string html)
{
    private readonly List<KeyValuePair<string, string>> _attributes = [];
    private int _at;

    /// <summary>The page's own base address, as soon as it has come by.</summary>
    public string? Base { get; private set; }

    /// <summary>An attribute of the link, entities replaced; null where it has none of that name.</summary>
    public string? Attribute(string name)
    {
        foreach (var (key, value) in _attributes)
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
                return HtmlPage.Unescape(value);
        return null;
    }

    /// <summary>The next link.</summary>
    /// <exception cref="FormatException">The page says that it is of a version that is not known.</exception>
    public bool MoveNext()
    {
        while (html.IndexOf('<', _at) is >= 0 and var open)
        {
            _at = open + 1;
            if (html.AsSpan(_at).StartsWith("!--"))
            {
                SkipPast("-->");
                continue;
            }
            var name = Name();
            if (name.IsEmpty || html[open + 1] is '/' or '!' or '?')
                continue;
            ReadAttributes();
            if (Is(name, "a"))
                return true;
            if (Is(name, "base"))
                Base ??= Attribute("href");
            else if (Is(name, "meta"))
                CheckVersion();
            else if (Is(name, "script"))
                SkipPast("</script");
            else if (Is(name, "style"))
                SkipPast("</style");
        }
        _at = html.Length;
        return false;
    }

    private void CheckVersion()
    {
        if (Attribute("name") == "pypi:repository-version" && Attribute("content") is { } version && !ApiVersion.IsKnown(version))
            throw new FormatException($"it is of version {version} of the interface, and only 1.x is known");
    }

    private ReadOnlySpan<char> Name()
    {
        var start = _at;
        while (_at < html.Length && !IsSpace(html[_at]) && html[_at] is not ('>' or '/' or '<'))
            _at++;
        return html.AsSpan(start, _at - start);
    }

    private void ReadAttributes()
    {
        _attributes.Clear();
        while (true)
        {
            while (_at < html.Length && (IsSpace(html[_at]) || html[_at] == '/'))
                _at++;
            if (_at >= html.Length || html[_at] == '>')
                return;
            var start = _at;
            while (_at < html.Length && !IsSpace(html[_at]) && html[_at] is not ('>' or '=' or '/'))
                _at++;
            var key = html[start.._at];
            if (_at == start)
                _at++;
            SkipSpace();
            _attributes.Add(new KeyValuePair<string, string>(key, _at < html.Length && html[_at] == '=' ? Value() : ""));
        }
    }

    private string Value()
    {
        _at++;
        SkipSpace();
        if (_at >= html.Length)
            return "";
        var quote = html[_at];
        if (quote is '"' or '\'')
        {
            var end = html.IndexOf(quote, _at + 1);
            var quoted = end < 0 ? html[(_at + 1)..] : html[(_at + 1)..end];
            _at = end < 0 ? html.Length : end + 1;
            return quoted.Trim();
        }
        var start = _at;
        while (_at < html.Length && !IsSpace(html[_at]) && html[_at] != '>')
            _at++;
        return html[start.._at];
    }

    private void SkipPast(string end)
    {
        var at = html.IndexOf(end, _at, StringComparison.OrdinalIgnoreCase);
        _at = at < 0 ? html.Length : at + end.Length;
    }

    private void SkipSpace()
    {
        while (_at < html.Length && IsSpace(html[_at]))
            _at++;
    }

    private static bool IsSpace(char letter) => letter is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool Is(ReadOnlySpan<char> name, string expected) => name.Equals(expected, StringComparison.OrdinalIgnoreCase);
}
