namespace Cantil.Linter.Rules.Isort.Sections;

/// <summary>A pattern of modules' names, as shells write them: <c>*</c>, <c>?</c>, <c>[a-z]</c> and <c>[!a-z]</c>; dots are characters like others.</summary>
public sealed class ModulePattern
{
    private readonly string _pattern;
    private readonly bool _isPlain;

    private ModulePattern(string pattern)
    {
        _pattern = pattern;
        _isPlain = pattern.AsSpan().IndexOfAny('*', '?', '[') < 0;
    }

    /// <summary>Whether it can match names with dots only.</summary>
    public bool HasDot => _pattern.Contains('.', StringComparison.Ordinal);

    /// <returns>Null where a bracket has no end or too many stars stand together.</returns>
    public static ModulePattern? Parse(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (pattern.Contains("**", StringComparison.Ordinal) && pattern != "**")
            return null;
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] != '[')
                continue;
            at = EndOfSet(pattern, at);
            if (at < 0)
                return null;
        }
        return new ModulePattern(pattern);
    }

    public bool Matches(ReadOnlySpan<char> name) => LongestMatch(name) == name.Length;

    /// <summary>The length of the longest part that matches: the name itself or what stands before one of its dots. -1 where none does.</summary>
    /// <remarks>Linear in the name: all steps that the pattern may be at are followed at once.</remarks>
    public int LongestMatch(ReadOnlySpan<char> name)
    {
        if (_isPlain)
            return name.StartsWith(_pattern) && (name.Length == _pattern.Length || name[_pattern.Length] == '.') ? _pattern.Length : -1;
        var end = _pattern.Length;
        var (active, next) = (new bool[end + 1], new bool[end + 1]);
        active[0] = true;
        var longest = -1;
        for (var at = 0; ; at++)
        {
            for (var step = 0; step < end; step++)
                if (active[step] && _pattern[step] == '*')
                    active[step + 1] = true;
            if (active[end] && (at == name.Length || name[at] == '.'))
                longest = at;
            if (at == name.Length)
                return longest;
            Advance(name[at], active, next);
            (active, next) = (next, active);
        }
    }

    private void Advance(char character, bool[] active, bool[] next)
    {
        Array.Clear(next);
        for (var step = 0; step < _pattern.Length; step++)
        {
            if (!active[step])
                continue;
            var behind = step;
            if (_pattern[step] == '*' || MatchesOne(character, ref behind))
                next[behind] = true;
        }
    }

    private bool MatchesOne(char character, ref int step)
    {
        switch (_pattern[step])
        {
            case '?':
                step++;
                return true;
            case '[':
                var end = EndOfSet(_pattern, step);
                if (!IsInSet(character, step, end))
                    return false;
                step = end + 1;
                return true;
            default:
                if (_pattern[step] != character)
                    return false;
                step++;
                return true;
        }
    }

    private bool IsInSet(char character, int start, int end)
    {
        var at = start + 1;
        var negated = _pattern[at] == '!';
        if (negated)
            at++;
        var found = false;
        for (; at < end; at++)
        {
            if (at + 2 < end && _pattern[at + 1] == '-')
            {
                found |= character >= _pattern[at] && character <= _pattern[at + 2];
                at += 2;
            }
            else
            {
                found |= character == _pattern[at];
            }
        }
        return found != negated;
    }

    /// <summary>The bracket that ends a set; one that stands first in the set is a character of it. -1 where there is none.</summary>
    private static int EndOfSet(string pattern, int start)
    {
        var first = start + 1;
        if (first < pattern.Length && pattern[first] == '!')
            first++;
        return first + 1 > pattern.Length ? -1 : pattern.IndexOf(']', first + 1);
    }
}
