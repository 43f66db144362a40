using System.Diagnostics.CodeAnalysis;

namespace Cantil.Packaging.Versions;

/// <summary>Clauses separated by commas, all of which hold: <c>&gt;=1.2,!=1.4.*</c>. None at all is every version.</summary>
public sealed class VersionSpecifierSet : IEquatable<VersionSpecifierSet>
{
    private readonly VersionSpecifier[] _clauses;
    private readonly bool _hasArbitrary;
    private VersionRange? _range;

    private VersionSpecifierSet(VersionSpecifier[] clauses)
    {
        _clauses = clauses;
        foreach (var clause in clauses)
        {
            NamesPreRelease |= clause.NamesPreRelease;
            _hasArbitrary |= clause.Operator == SpecifierOperator.Arbitrary;
        }
    }

    /// <summary>No clause: every version.</summary>
    public static VersionSpecifierSet Any { get; } = new([]);

    /// <summary>The clauses in the order in which they were written.</summary>
    public ReadOnlySpan<VersionSpecifier> Clauses => _clauses;

    /// <summary>Whether a clause names a pre-release.</summary>
    public bool NamesPreRelease { get; }

    /// <summary>The versions that satisfy all clauses; see <see cref="VersionSpecifier.ToRange"/> for <c>===</c>.</summary>
    public VersionRange Range => _range ??= MakeRange();

    /// <summary>Whether a version satisfies all clauses. A version alone has no alternatives, so that pre-releases count unless they are disallowed.</summary>
    public bool Contains(PackageVersion version, PreReleases preReleases = PreReleases.IfNecessary)
    {
        if (preReleases == PreReleases.Disallow && version.IsPreRelease)
            return false;
        if (!_hasArbitrary)
            return Range.Contains(version);
        foreach (var clause in _clauses)
            if (!clause.Contains(version))
                return false;
        return true;
    }

    /// <summary>Those of some versions that count, in their order, by the rules for pre-releases.</summary>
    public List<PackageVersion> Filter(ReadOnlySpan<PackageVersion> versions, PreReleases preReleases = PreReleases.IfNecessary)
    {
        var found = new List<PackageVersion>();
        var final = 0;
        foreach (var version in versions)
            if (Contains(version, preReleases))
            {
                found.Add(version);
                final += version.IsPreRelease ? 0 : 1;
            }
        if (preReleases == PreReleases.IfNecessary && !NamesPreRelease && final > 0 && final < found.Count)
            found.RemoveAll(static version => version.IsPreRelease);
        return found;
    }

    /// <summary>Reads clauses separated by commas; empty ones between commas are passed over.</summary>
    /// <exception cref="FormatException">A clause is none; the message says which and why.</exception>
    public static VersionSpecifierSet Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var set, out var reason) ? set : throw new FormatException(reason);

    /// <inheritdoc cref="Parse"/>
    /// <returns>Whether all clauses are right; <paramref name="reason"/> says what is wrong with the first that is not.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out VersionSpecifierSet? set, [NotNullWhen(false)] out string? reason)
    {
        set = Any;
        reason = null;
        if (text.IsWhiteSpace())
            return true;
        var clauses = new VersionSpecifier[text.Count(',') + 1];
        var count = 0;
        foreach (var part in text.Split(','))
        {
            if (text[part].IsWhiteSpace())
                continue;
            if (!VersionSpecifier.TryParse(text[part], out clauses[count++], out reason))
            {
                set = null;
                return false;
            }
        }
        if (count > 0)
            set = new VersionSpecifierSet(count == clauses.Length ? clauses : clauses[..count]);
        return true;
    }

    private VersionRange MakeRange()
    {
        var range = VersionRange.Full;
        foreach (var clause in _clauses)
            range = range.Intersect(clause.ToRange());
        return range;
    }

    /// <summary>The clauses as they were written, each in its normal form.</summary>
    public override string ToString() => string.Join(',', Array.ConvertAll(_clauses, static clause => clause.ToString()));

    /// <summary>The same clauses, in any order and however often.</summary>
    public bool Equals(VersionSpecifierSet? other) => other is not null && IsPartOf(other) && other.IsPartOf(this);

    private bool IsPartOf(VersionSpecifierSet other)
    {
        foreach (var clause in _clauses)
            if (Array.IndexOf(other._clauses, clause) < 0)
                return false;
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as VersionSpecifierSet);

    /// <summary>Of what the clauses admit: sets that are equal admit the same.</summary>
    public override int GetHashCode() => Range.GetHashCode();
}
