namespace Cantil.Linter.Engine;

/// <summary>A set of rules by their numbers in the catalogue; the default is empty.</summary>
public readonly struct RuleBits : IEquatable<RuleBits>
{
    private readonly ulong[]? _words;

    private RuleBits(ulong[] words) => _words = words;

    public bool IsEmpty => _words is null || !_words.AsSpan().ContainsAnyExcept(0UL);

    public bool Contains(int number) =>
        _words is not null && (uint)(number >> 6) < (uint)_words.Length && (_words[number >> 6] >> (number & 63) & 1) != 0;

    public RuleBits With(int number)
    {
        var words = new ulong[Math.Max(_words?.Length ?? 0, (number >> 6) + 1)];
        _words?.CopyTo(words, 0);
        words[number >> 6] |= 1UL << (number & 63);
        return new RuleBits(words);
    }

    public RuleBits Union(RuleBits other)
    {
        if (_words is null || other._words is null)
            return _words is null ? other : this;
        var words = new ulong[Math.Max(_words.Length, other._words.Length)];
        _words.CopyTo(words, 0);
        for (var i = 0; i < other._words.Length; i++)
            words[i] |= other._words[i];
        return new RuleBits(words);
    }

    /// <summary>The set of the numbers for which <paramref name="flags"/> is true.</summary>
    public static RuleBits From(ReadOnlySpan<bool> flags)
    {
        var words = new ulong[(flags.Length + 63) >> 6];
        for (var i = 0; i < flags.Length; i++)
            if (flags[i])
                words[i >> 6] |= 1UL << (i & 63);
        return new RuleBits(words);
    }

    public bool Equals(RuleBits other)
    {
        for (var i = Math.Max(_words?.Length ?? 0, other._words?.Length ?? 0) - 1; i >= 0; i--)
            if (WordAt(i) != other.WordAt(i))
                return false;
        return true;
    }

    public override bool Equals(object? obj) => obj is RuleBits other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 0UL;
        for (var i = 0; i < (_words?.Length ?? 0); i++)
            hash = hash * 31 + WordAt(i);
        return hash.GetHashCode();
    }

    public static bool operator ==(RuleBits left, RuleBits right) => left.Equals(right);

    public static bool operator !=(RuleBits left, RuleBits right) => !left.Equals(right);

    private ulong WordAt(int index) => _words is not null && index < _words.Length ? _words[index] : 0;
}
