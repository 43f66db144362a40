using System.Text;

namespace Cantil.Linter.Engine.Selection;

/// <summary>Turns a glob into steps.</summary>
internal sealed class GlobParser(string pattern)
{
    private readonly List<GlobStep> _steps = [];
    private int _at;

    public GlobStep[] Parse()
    {
        while (_at < pattern.Length)
            Item(inBraces: false);
        return [.. _steps];
    }

    private void Item(bool inBraces)
    {
        var c = pattern[_at++];
        switch (c)
        {
            case '\\' when _at < pattern.Length:
                Add(pattern[_at++]);
                break;
            case '\\':
                throw new FormatException($"The pattern `{pattern}` ends in a backslash.");
            case '?':
                _steps.Add(new GlobStep(GlobStepKind.One));
                break;
            case '*':
                Stars();
                break;
            case '[':
                Set();
                break;
            case '{' when !inBraces:
                Alternatives();
                break;
            case '{':
                throw new FormatException($"The pattern `{pattern}` has braces in braces.");
            case '}':
                throw new FormatException($"The pattern `{pattern}` closes a brace that is not open.");
            default:
                Add(c);
                break;
        }
    }

    private void Stars()
    {
        var isFolder = _at < pattern.Length && pattern[_at] == '*' && (_at == 1 || pattern[_at - 2] == '/')
            && (_at + 1 == pattern.Length || pattern[_at + 1] == '/');
        while (_at < pattern.Length && pattern[_at] == '*')
            _at++;
        if (!isFolder || _at >= pattern.Length)
        {
            _steps.Add(new GlobStep(GlobStepKind.Any));
            return;
        }
        _at++;
        _steps.Add(new GlobStep(GlobStepKind.Split, Target: _steps.Count + 3));
        _steps.Add(new GlobStep(GlobStepKind.Any));
        Add('/');
    }

    private void Set()
    {
        var ranges = new StringBuilder();
        var negated = _at < pattern.Length && pattern[_at] is '!' or '^';
        if (negated)
            _at++;
        var first = _at;
        while (_at < pattern.Length && (pattern[_at] != ']' || _at == first))
        {
            var from = pattern[_at++];
            var to = from;
            if (_at + 1 < pattern.Length && pattern[_at] == '-' && pattern[_at + 1] != ']')
            {
                to = pattern[_at + 1];
                _at += 2;
            }
            ranges.Append(from).Append(to);
        }
        if (_at >= pattern.Length)
            throw new FormatException($"The pattern `{pattern}` has a bracket that is not closed.");
        _at++;
        _steps.Add(new GlobStep(GlobStepKind.Set, Ranges: ranges.ToString(), Negated: negated));
    }

    private void Alternatives()
    {
        var jumps = new List<int>();
        while (true)
        {
            var split = _steps.Count;
            _steps.Add(default);
            while (_at < pattern.Length && pattern[_at] is not (',' or '}'))
                Item(inBraces: true);
            if (_at >= pattern.Length)
                throw new FormatException($"The pattern `{pattern}` has a brace that is not closed.");
            jumps.Add(_steps.Count);
            _steps.Add(default);
            var isLast = pattern[_at++] == '}';
            _steps[split] = isLast
                ? new GlobStep(GlobStepKind.Jump, Target: split + 1)
                : new GlobStep(GlobStepKind.Split, Target: _steps.Count);
            if (isLast)
                break;
        }
        foreach (var jump in jumps)
            _steps[jump] = new GlobStep(GlobStepKind.Jump, Target: _steps.Count);
    }

    private void Add(char c) => _steps.Add(new GlobStep(GlobStepKind.Character, c));
}
