using System.Numerics;

namespace Cantil.Resolver.Solving;

/// <summary>
/// A set of what may become of one package: bit 0 is "not selected", bit i + 1 its candidate i. So a term of either sign is one set, and
/// relations between terms are exact: they know which versions exist. Sets of one package have one width.
/// </summary>
internal readonly struct CandidateSet : IEquatable<CandidateSet>
{
    private readonly ulong _word;
    private readonly ulong[]? _words;

    private CandidateSet(ulong word) => _word = word;

    private CandidateSet(ulong[] words) => _words = words;

    /// <summary>"Not selected" alone, for a package of so many candidates.</summary>
    public static CandidateSet Unselected(int candidates) => Empty(candidates).With(0);

    public static CandidateSet Empty(int candidates) => candidates < 64 ? new CandidateSet(0) : new CandidateSet(new ulong[(candidates >> 6) + 1]);

    public static CandidateSet All(int candidates)
    {
        if (candidates < 64)
            return new CandidateSet(candidates == 63 ? ulong.MaxValue : (1UL << (candidates + 1)) - 1);
        var words = new ulong[(candidates >> 6) + 1];
        Array.Fill(words, ulong.MaxValue);
        var rest = (candidates + 1) & 63;
        if (rest != 0)
            words[^1] = (1UL << rest) - 1;
        return new CandidateSet(words);
    }

    /// <summary>Candidate i of so many.</summary>
    public static CandidateSet Of(int candidates, int index) => Empty(candidates).With(index + 1);

    /// <summary>The candidates from first up to before end.</summary>
    public CandidateSet WithRange(int first, int end)
    {
        var set = this;
        if (_words is null)
        {
            for (var i = first; i < end; i++)
                set = set.With(i + 1);
            return set;
        }
        var words = (ulong[])_words.Clone();
        for (var i = first + 1; i <= end; i++)
            words[i >> 6] |= 1UL << i;
        return new CandidateSet(words);
    }

    private CandidateSet With(int bit)
    {
        if (_words is null)
            return new CandidateSet(_word | (1UL << bit));
        var words = (ulong[])_words.Clone();
        words[bit >> 6] |= 1UL << bit;
        return new CandidateSet(words);
    }

    public CandidateSet WithCandidate(int index) => With(index + 1);

    public bool IsEmpty => _words is null ? _word == 0 : !_words.AsSpan().ContainsAnyExcept(0UL);

    /// <summary>Whether the package need not be selected.</summary>
    public bool AllowsUnselected => ((_words is null ? _word : _words[0]) & 1) != 0;

    public bool Contains(int index) => _words is null ? (_word >> (index + 1) & 1) != 0 : (_words[(index + 1) >> 6] >> (index + 1) & 1) != 0;

    public CandidateSet And(CandidateSet other)
    {
        if (_words is null)
            return new CandidateSet(_word & other._word);
        var words = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = _words[i] & other._words![i];
        return new CandidateSet(words);
    }

    public CandidateSet Or(CandidateSet other)
    {
        if (_words is null)
            return new CandidateSet(_word | other._word);
        var words = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = _words[i] | other._words![i];
        return new CandidateSet(words);
    }

    public CandidateSet Except(CandidateSet other)
    {
        if (_words is null)
            return new CandidateSet(_word & ~other._word);
        var words = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = _words[i] & ~other._words![i];
        return new CandidateSet(words);
    }

    public bool IsSubsetOf(CandidateSet other)
    {
        if (_words is null)
            return (_word & ~other._word) == 0;
        for (var i = 0; i < _words.Length; i++)
            if ((_words[i] & ~other._words![i]) != 0)
                return false;
        return true;
    }

    public bool Intersects(CandidateSet other)
    {
        if (_words is null)
            return (_word & other._word) != 0;
        for (var i = 0; i < _words.Length; i++)
            if ((_words[i] & other._words![i]) != 0)
                return true;
        return false;
    }

    /// <summary>The newest candidate that is in it, at this index or after it; -1 where there is none.</summary>
    public int NextFrom(int index)
    {
        var bit = index + 1;
        if (_words is null)
        {
            var rest = bit > 63 ? 0 : _word & (ulong.MaxValue << bit);
            return rest == 0 ? -1 : BitOperations.TrailingZeroCount(rest) - 1;
        }
        for (var i = bit >> 6; i < _words.Length; i++)
        {
            var rest = i == bit >> 6 ? _words[i] & (ulong.MaxValue << bit) : _words[i];
            if (rest != 0)
                return (i << 6) + BitOperations.TrailingZeroCount(rest) - 1;
        }
        return -1;
    }

    /// <summary>The oldest candidate that is in it, at this index or before it; -1 where there is none.</summary>
    public int PreviousFrom(int index)
    {
        for (var i = index; i >= 0;)
        {
            var bit = i + 1;
            var word = (_words is null ? _word : _words[bit >> 6]) & (ulong.MaxValue >> (63 - (bit & 63)));
            if (bit < 64)
                word &= ~1UL;
            if (word != 0)
                return (bit & ~63) + 63 - BitOperations.LeadingZeroCount(word) - 1;
            i = (bit & ~63) - 2;
        }
        return -1;
    }

    /// <summary>How many candidates are in it.</summary>
    public int Count
    {
        get
        {
            var count = AllowsUnselected ? -1 : 0;
            if (_words is null)
                return count + BitOperations.PopCount(_word);
            foreach (var word in _words)
                count += BitOperations.PopCount(word);
            return count;
        }
    }

    public bool Equals(CandidateSet other) => _words is null ? _word == other._word : other._words is not null && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => obj is CandidateSet other && Equals(other);

    public override int GetHashCode()
    {
        if (_words is null)
            return _word.GetHashCode();
        var hash = new HashCode();
        foreach (var word in _words)
            hash.Add(word);
        return hash.ToHashCode();
    }
}
