using System.Globalization;
using System.Numerics;

namespace Cantil.Packaging.Distributions;

/// <summary>The build tag of a wheel: a number and what follows it (PEP 427). No tag comes before every tag; then numbers, then the rest as text.</summary>
public readonly struct BuildTag : IComparable<BuildTag>, IEquatable<BuildTag>
{
    private readonly string? _suffix;

    private BuildTag(BigInteger number, string suffix) => (Number, _suffix) = (number, suffix);

    /// <summary>The number that it begins with.</summary>
    public BigInteger Number { get; }

    /// <summary>What follows the number; empty where nothing does.</summary>
    public string Suffix => _suffix ?? "";

    /// <summary>Whether there is no build tag.</summary>
    public bool IsNone => _suffix is null;

    /// <summary>Reads a build tag, which begins with a digit.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out BuildTag tag)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        if (end < 0)
            end = text.Length;
        // Names of files have at most some hundred characters; a number of more digits than that is no build number.
        tag = end is > 0 and <= 1000 ? new BuildTag(BigInteger.Parse(text[..end], NumberStyles.None, CultureInfo.InvariantCulture), text[end..].ToString()) : default;
        return !tag.IsNone;
    }

    public int CompareTo(BuildTag other)
    {
        if (IsNone || other.IsNone)
            return (IsNone ? 0 : 1) - (other.IsNone ? 0 : 1);
        var order = Number.CompareTo(other.Number);
        return order != 0 ? order : string.CompareOrdinal(Suffix, other.Suffix);
    }

    public bool Equals(BuildTag other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is BuildTag other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(IsNone, Number, Suffix);

    /// <summary>The tag in its normal form; empty where there is none.</summary>
    public override string ToString() => IsNone ? "" : Number.ToString(CultureInfo.InvariantCulture) + Suffix;

    public static bool operator ==(BuildTag left, BuildTag right) => left.Equals(right);

    public static bool operator !=(BuildTag left, BuildTag right) => !left.Equals(right);

    public static bool operator <(BuildTag left, BuildTag right) => left.CompareTo(right) < 0;

    public static bool operator >(BuildTag left, BuildTag right) => left.CompareTo(right) > 0;

    public static bool operator <=(BuildTag left, BuildTag right) => left.CompareTo(right) <= 0;

    public static bool operator >=(BuildTag left, BuildTag right) => left.CompareTo(right) >= 0;
}
