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

    public bool Matches(ReadOnlySpan<char> name)
    {
        if (_isPlain)
            return name.SequenceEqual(_pattern);
        int at = 0, step = 0, starStep = -1, starAt = 0;
        while (at < name.Length)
        {
            if (step < _pattern.Length && _pattern[step] == '*')
            {
                (starStep, starAt) = (++step, at);
            }
            else if (step < _pattern.Length && MatchesOne(name[at], ref step))
            {
                at++;
            }
            else if (starStep >= 0)
            {
                step = starStep;
                at = ++starAt;
            }
            else
            {
                return false;
            }
        }
        while (step < _pattern.Length && _pattern[step] == '*')
            step++;
        return step == _pattern.Length;
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
