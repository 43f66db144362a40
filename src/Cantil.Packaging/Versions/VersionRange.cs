using System.Text;

namespace Cantil.Packaging.Versions;

/// <summary>
/// An exact set of versions as intervals: the bounds at which membership changes, ascending. Union, intersection and complement are
/// exact and linear in the number of bounds, and two ranges are equal exactly when they hold the same versions.
/// </summary>
public sealed class VersionRange : IEquatable<VersionRange>
{
    private readonly VersionBound[] _bounds;

    /// <summary>Whether what is below the first bound is in the set.</summary>
    private readonly bool _startsInside;

    private VersionRange(bool startsInside, VersionBound[] bounds) => (_startsInside, _bounds) = (startsInside, bounds);

    /// <summary>No version.</summary>
    public static VersionRange Empty { get; } = new(false, []);

    /// <summary>Every version.</summary>
    public static VersionRange Full { get; } = new(true, []);

    /// <summary>The bounds, ascending.</summary>
    internal ReadOnlySpan<VersionBound> Bounds => _bounds;

    /// <summary>Whether what is below the first bound is in the set.</summary>
    internal bool StartsInside => _startsInside;

    /// <summary>Takes bounds that ascend strictly.</summary>
    internal static VersionRange Of(bool startsInside, VersionBound[] bounds) =>
        bounds.Length == 0 ? (startsInside ? Full : Empty) : new VersionRange(startsInside, bounds);

    public bool IsEmpty => !_startsInside && _bounds.Length == 0;

    public bool IsFull => _startsInside && _bounds.Length == 0;

    /// <summary>The set of this version alone, without its local variants.</summary>
    public static VersionRange Exactly(PackageVersion version) => Between(VersionBound.Below(version), new VersionBound(version, true));

    internal static VersionRange From(VersionBound bound) => bound.IsLowest ? Full : new VersionRange(false, [bound]);

    internal static VersionRange UpTo(VersionBound bound) => bound.IsLowest ? Empty : new VersionRange(true, [bound]);

    internal static VersionRange Between(VersionBound low, VersionBound high) =>
        low.CompareTo(high) >= 0 ? Empty : low.IsLowest ? UpTo(high) : new VersionRange(false, [low, high]);

    public bool Contains(PackageVersion version)
    {
        int low = 0, high = _bounds.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_bounds[middle].IsBelow(version))
                low = middle + 1;
            else
                high = middle;
        }
        return _startsInside ^ ((low & 1) != 0);
    }

    /// <summary>What is not in this set.</summary>
    public VersionRange Complement() => _bounds.Length == 0 ? (_startsInside ? Empty : Full) : new VersionRange(!_startsInside, _bounds);

    /// <summary>What is in both.</summary>
    public VersionRange Intersect(VersionRange other) =>
        IsEmpty || other.IsFull ? this : other.IsEmpty || IsFull ? other : Merge(other, both: true);

    /// <summary>What is in either.</summary>
    public VersionRange Union(VersionRange other) =>
        IsFull || other.IsEmpty ? this : other.IsFull || IsEmpty ? other : Merge(other, both: false);

    /// <summary>What is here and not in the other.</summary>
    public VersionRange Except(VersionRange other) => Intersect(other.Complement());

    /// <summary>Whether all that is here is in the other too. Allocates nothing.</summary>
    public bool IsSubsetOf(VersionRange other) => !Meets(other, otherInside: false);

    /// <summary>Whether no version is in both. Allocates nothing.</summary>
    public bool IsDisjointFrom(VersionRange other) => !Meets(other, otherInside: true);

    /// <summary>Which of two sets begins higher: their lower ends are compared. A set without a lower end begins lowest, the empty one highest.</summary>
    public int CompareLowerEnd(VersionRange other)
    {
        var (rank, otherRank) = (LowerRank, other.LowerRank);
        return rank != 1 || otherRank != 1 ? rank.CompareTo(otherRank) : _bounds[0].CompareTo(other._bounds[0]);
    }

    private int LowerRank => _startsInside ? 0 : _bounds.Length > 0 ? 1 : 2;

    private VersionRange Merge(VersionRange other, bool both)
    {
        var bounds = new VersionBound[_bounds.Length + other._bounds.Length];
        bool left = _startsInside, right = other._startsInside;
        var starts = both ? left && right : left || right;
        var inside = starts;
        int i = 0, j = 0, count = 0;
        while (Next(other, ref i, ref j, ref left, ref right) is { } bound)
        {
            var now = both ? left && right : left || right;
            if (now != inside)
                bounds[count++] = bound;
            inside = now;
        }
        if (count == 0)
            return starts ? Full : Empty;
        return new VersionRange(starts, count == bounds.Length ? bounds : bounds[..count]);
    }

    private bool Meets(VersionRange other, bool otherInside)
    {
        bool left = _startsInside, right = other._startsInside;
        int i = 0, j = 0;
        do
        {
            if (left && right == otherInside)
                return true;
        }
        while (Next(other, ref i, ref j, ref left, ref right) is not null);
        return false;
    }

    /// <summary>The next bound of either, and who is inside above it.</summary>
    private VersionBound? Next(VersionRange other, ref int i, ref int j, ref bool left, ref bool right)
    {
        if (i == _bounds.Length && j == other._bounds.Length)
            return null;
        var order = i == _bounds.Length ? 1 : j == other._bounds.Length ? -1 : _bounds[i].CompareTo(other._bounds[j]);
        var bound = order <= 0 ? _bounds[i] : other._bounds[j];
        if (order <= 0)
        {
            i++;
            left = !left;
        }
        if (order >= 0)
        {
            j++;
            right = !right;
        }
        return bound;
    }

    public bool Equals(VersionRange? other) =>
        other is not null && _startsInside == other._startsInside && _bounds.AsSpan().SequenceEqual(other._bounds);

    public override bool Equals(object? obj) => Equals(obj as VersionRange);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_startsInside);
        foreach (var bound in _bounds)
            hash.Add(bound.Version);
        return hash.ToHashCode();
    }

    /// <summary>For people: the intervals, each from its first version on and below its end.</summary>
    public override string ToString()
    {
        if (_bounds.Length == 0)
            return _startsInside ? "every version" : "no version";
        var text = new StringBuilder();
        var inside = _startsInside;
        foreach (var bound in _bounds)
        {
            var name = bound.Version.Post >= PackageVersion.Infinity ? ReleaseOf(bound.Version) + ".post*" : bound.Version.ToString();
            if (inside)
                text.Append(text.Length > 0 ? ", " : "").Append(bound.IsAbove || bound.Version.Post >= PackageVersion.Infinity ? "<=" : "<").Append(name);
            else
                text.Append(text.Length > 0 ? " or " : "").Append(bound.IsAbove || bound.Version.Post >= PackageVersion.Infinity ? ">" : ">=").Append(name);
            inside = !inside;
        }
        return text.ToString();
    }

    private static string ReleaseOf(PackageVersion version)
    {
        var text = new StringBuilder();
        version.AppendRelease(text);
        return text.ToString();
    }
}
