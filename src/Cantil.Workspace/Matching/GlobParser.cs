namespace Cantil.Workspace.Matching;

/// <summary>Compiles one pattern without alternatives.</summary>
internal ref struct GlobParser
{
    private readonly ReadOnlySpan<char> _text;
    private readonly GlobDialect _dialect;
    private readonly List<GlobStep> _steps;
    private int _at;

    private GlobParser(ReadOnlySpan<char> text, GlobDialect dialect, List<GlobStep> steps)
    {
        _text = text;
        _dialect = dialect;
        _steps = steps;
    }

    /// <summary>The pattern; null where a bracket is not closed or a backslash ends it.</summary>
    /// <param name="isPath">Whether it is matched with a whole path, so that two stars between slashes are directories.</param>
    /// <param name="prefix">Taken literally before the pattern.</param>
    public static GlobPattern? Parse(ReadOnlySpan<char> text, GlobDialect dialect, bool isPath, string prefix = "")
    {
        var steps = new List<GlobStep>(text.Length + prefix.Length);
        foreach (var c in prefix)
            steps.Add(new GlobStep(GlobOp.Character, c));
        var parser = new GlobParser(text, dialect, steps);
        return parser.ParseAll(isPath) ? new GlobPattern([.. steps]) : null;
    }

    private bool ParseAll(bool isPath)
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            switch (c)
            {
                case '*':
                    ParseStars(isPath);
                    break;
                case '?':
                    _at++;
                    _steps.Add(new GlobStep(_dialect == GlobDialect.Git ? GlobOp.AnyByteButSlash : GlobOp.AnyByte));
                    break;
                case '[':
                    if (!ParseClass())
                        return false;
                    break;
                case '\\':
                    if (++_at == _text.Length)
                        return false;
                    _steps.Add(new GlobStep(GlobOp.Character, _text[_at++]));
                    break;
                default:
                    _at++;
                    _steps.Add(new GlobStep(GlobOp.Character, c));
                    break;
            }
        }
        return true;
    }

    private void ParseStars(bool isPath)
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] == '*')
            _at++;
        // Git takes more stars than two for two.
        var isTwo = _at - start == 2 || (_dialect == GlobDialect.Git && _at - start > 2);
        var isComponent = isPath && isTwo && (start == 0 || _text[start - 1] == '/');
        if (isComponent && _at < _text.Length && _text[_at] == '/')
        {
            _at++;
            _steps.Add(new GlobStep(GlobOp.Directories));
        }
        else if (isComponent && _at == _text.Length)
        {
            // "a/**" is what stands in a, not a itself.
            if (start > 0)
                _steps.Add(new GlobStep(GlobOp.Any));
            _steps.Add(new GlobStep(GlobOp.WideRun));
        }
        else
        {
            // A name without slashes has nothing that a run could stop at.
            var isWide = _dialect == GlobDialect.Settings || !isPath;
            _steps.Add(new GlobStep(isWide ? GlobOp.WideRun : GlobOp.Run));
        }
    }

    private bool ParseClass()
    {
        _at++;
        var isNegated = _at < _text.Length && _text[_at] is '!' or '^';
        if (isNegated)
            _at++;
        var set = new GlobClass(isNegated, matchesSlash: _dialect == GlobDialect.Settings);
        var isFirst = true;
        while (true)
        {
            if (_at >= _text.Length)
                return false;
            if (_text[_at] == ']' && !isFirst)
                break;
            isFirst = false;
            if (_text[_at..].StartsWith("[:") && _dialect == GlobDialect.Git)
            {
                var end = _text[_at..].IndexOf(":]");
                if (end < 0)
                    return false;
                if (!set.AddNamed(_text.Slice(_at + 2, end - 2)))
                    return false;
                _at += end + 2;
                continue;
            }
            if (!ClassCharacter(out var low))
                return false;
            var high = low;
            if (_at + 1 < _text.Length && _text[_at] == '-' && _text[_at + 1] != ']')
            {
                _at++;
                if (!ClassCharacter(out high))
                    return false;
            }
            set.Add(low, high);
        }
        _at++;
        _steps.Add(new GlobStep(GlobOp.Class, Class: set));
        return true;
    }

    private bool ClassCharacter(out char character)
    {
        character = '\0';
        if (_text[_at] == '\\' && _dialect == GlobDialect.Git && ++_at >= _text.Length)
            return false;
        character = _text[_at++];
        return true;
    }
}
