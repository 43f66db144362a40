using System.Diagnostics.CodeAnalysis;

namespace Cantil.Packaging.Versions;

/// <summary>One pass over the text of a version, with PEP 440's normalisations ("Appendix B" is the grammar).</summary>
internal ref struct VersionParser(ReadOnlySpan<char> text)
{
    private const int StackRelease = 16;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private string? _reason;

    public bool TryParse(out PackageVersion version, [NotNullWhen(false)] out string? reason)
    {
        version = default;
        if (_at < _text.Length && (_text[_at] | 0x20) == 'v')
            _at++;
        ulong epoch = 0;
        var mark = _text[_at..].IndexOf('!');
        if (mark >= 0 && (!TryNumber(out epoch) || !Take('!')))
            return Fail("the epoch before '!' is not a number", out reason);

        var dots = _text[_at..].Count('.');
        var release = dots < StackRelease ? stackalloc ulong[StackRelease] : new ulong[dots + 1];
        var count = 0;
        do
        {
            if (!TryNumber(out release[count]))
                return Fail(count == 0 ? "a version begins with a number" : "a number is missing after a dot", out reason);
            count++;
        }
        while (_at + 1 < _text.Length && _text[_at] == '.' && char.IsAsciiDigit(_text[_at + 1]) && Take('.'));

        var preKind = PreKind(out var pre);
        var post = ReadPost();
        var dev = Word("dev") ? Suffix() : (ulong?)null;
        string? local = null;
        if (Take('+') && (local = ReadLocal()) is null)
            return Fail("a local label is letters and digits, separated by '.', '-' or '_'", out reason);
        if (_reason is not null)
            return Fail(_reason, out reason);
        if (_at < _text.Length)
            return Fail($"'{_text[_at..]}' is not expected here", out reason);
        version = PackageVersion.Create(epoch, release[..count], preKind, pre, post, dev, local);
        reason = null;
        return true;
    }

    private readonly bool Fail(string what, out string reason)
    {
        reason = _text.IsEmpty ? "A version is missing." : $"'{_text}' is not a version: {_reason ?? what}.";
        return false;
    }

    private bool Take(char expected)
    {
        if (_at >= _text.Length || _text[_at] != expected)
            return false;
        _at++;
        return true;
    }

    private bool TryNumber(out ulong number)
    {
        number = 0;
        var start = _at;
        for (; _at < _text.Length && char.IsAsciiDigit(_text[_at]); _at++)
        {
            var digit = (ulong)(_text[_at] - '0');
            if (number > (PackageVersion.Infinity - 1 - digit) / 10)
            {
                _reason = "a number is above 9223372036854775807";
                return false;
            }
            number = number * 10 + digit;
        }
        return _at > start;
    }

    private PreReleaseKind PreKind(out ulong number)
    {
        var kind = Word("alpha") || Word("a") ? PreReleaseKind.Alpha
            : Word("beta") || Word("b") ? PreReleaseKind.Beta
            : Word("preview") || Word("pre") || Word("c") || Word("rc") ? PreReleaseKind.Candidate
            : PreReleaseKind.None;
        number = kind == PreReleaseKind.None ? 0 : Suffix();
        return kind;
    }

    private ulong? ReadPost()
    {
        if (_at + 1 < _text.Length && _text[_at] == '-' && char.IsAsciiDigit(_text[_at + 1]))
        {
            _at++;
            TryNumber(out var number);
            return number;
        }
        return Word("post") || Word("rev") || Word("r") ? Suffix() : null;
    }

    /// <summary>A word in any case with at most one separator before it.</summary>
    private bool Word(string word)
    {
        var start = _at < _text.Length && IsSeparator(_text[_at]) ? _at + 1 : _at;
        if (start + word.Length > _text.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
            if ((_text[start + i] | 0x20) != word[i])
                return false;
        _at = start + word.Length;
        return true;
    }

    /// <summary>The number behind a word, with at most one separator between; 0 where there is none.</summary>
    private ulong Suffix()
    {
        if (_at < _text.Length && IsSeparator(_text[_at]))
            _at++;
        TryNumber(out var number);
        return number;
    }

    private string? ReadLocal()
    {
        var label = _text[_at..];
        _at = _text.Length;
        var result = label.Length <= 128 ? stackalloc char[label.Length] : new char[label.Length];
        var length = 0;
        while (true)
        {
            var end = label.IndexOfAny('.', '-', '_');
            var segment = end < 0 ? label : label[..end];
            if (segment.IsEmpty)
                return null;
            foreach (var c in segment)
                if (!char.IsAsciiLetterOrDigit(c))
                    return null;
            if (!segment.ContainsAnyExceptInRange('0', '9'))
                segment = segment.TrimStart('0') is { IsEmpty: false } significant ? significant : "0";
            segment.ToLowerInvariant(result[length..]);
            length += segment.Length;
            if (end < 0)
                return new string(result[..length]);
            result[length++] = '.';
            label = label[(end + 1)..];
        }
    }

    private static bool IsSeparator(char c) => c is '.' or '-' or '_';
}
