using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Cantil.Packaging.Versions;

/// <summary>
/// A version of a package (PEP 440): <c>[N!]N(.N)*[{a|b|rc}N][.postN][.devN][+local]</c>. A value of 16 bytes; nearly all versions
/// need nothing on the heap. The order is total, and equal versions may be written differently: 1.0 equals 1.0.0.
/// The default value is <c>0.dev0</c>, which is below every other version.
/// </summary>
/// <remarks>Numbers go up to 2^63 − 1; a version with a larger one is refused with that reason.</remarks>
public readonly struct PackageVersion : IComparable<PackageVersion>, IEquatable<PackageVersion>
{
    /// <summary>Above every number that a version may hold.</summary>
    internal const ulong Infinity = 1UL << 63;

    private readonly ulong _small;
    private readonly VersionParts? _parts;

    private PackageVersion(ulong small) => _small = small;

    private PackageVersion(VersionParts parts) => _parts = parts;

    /// <summary>The number before <c>!</c>, 0 where there is none.</summary>
    public ulong Epoch => _parts?.Epoch ?? 0;

    /// <summary>How many release numbers were written; at least 1.</summary>
    public int ReleaseLength => _parts?.Release.Length ?? SmallVersion.ReleaseLength(_small);

    /// <summary>The first release number.</summary>
    public ulong Major => Release(0);

    /// <summary>The second release number, 0 where it was not written.</summary>
    public ulong Minor => Release(1);

    /// <summary>The third release number, 0 where it was not written.</summary>
    public ulong Micro => Release(2);

    /// <summary>Whether the version has an alpha, beta or candidate segment, and which.</summary>
    public PreReleaseKind PreKind => _parts is not null ? _parts.PreKind
        : SmallVersion.Stage(_small) is > SmallVersion.StageDev and < SmallVersion.StageFinal and var stage ? (PreReleaseKind)stage
        : PreReleaseKind.None;

    /// <summary>The number of the pre-release segment; 0 where there is none.</summary>
    public ulong PreNumber => _parts is not null ? _parts.Pre : PreKind == PreReleaseKind.None ? 0 : SmallVersion.Number(_small);

    /// <summary>The number of the post-release, or null.</summary>
    public ulong? Post => _parts is not null ? _parts.Post
        : SmallVersion.Stage(_small) == SmallVersion.StagePost ? SmallVersion.Number(_small) : null;

    /// <summary>The number of the development release, or null.</summary>
    public ulong? Dev => _parts is not null ? _parts.Dev
        : SmallVersion.Stage(_small) == SmallVersion.StageDev ? SmallVersion.Number(_small) : null;

    /// <summary>The local label, normalised (lower case, separated by dots), or null.</summary>
    public string? Local => _parts?.Local;

    /// <summary>Whether it is a pre-release in the standard's sense: alpha, beta, candidate or development release.</summary>
    public bool IsPreRelease => PreKind != PreReleaseKind.None || Dev is not null;

    public bool IsPostRelease => Post is not null;

    /// <summary>The version without its local label.</summary>
    public PackageVersion WithoutLocal => Local is null ? this : Create(Epoch, _parts!.Release, PreKind, PreNumber, Post, Dev, null);

    /// <summary>The release number at <paramref name="index"/> (from 0); 0 past the end, as the order has it.</summary>
    public ulong Release(int index) =>
        _parts is null ? SmallVersion.Release(_small, index) : index < _parts.Release.Length ? _parts.Release[index] : 0;

    /// <summary>Makes a version of its parts. The release has at least one number.</summary>
    /// <exception cref="ArgumentException">The release is empty.</exception>
    internal static PackageVersion Create(
        ulong epoch, ReadOnlySpan<ulong> release, PreReleaseKind preKind, ulong pre, ulong? post, ulong? dev, string? local)
    {
        if (release.IsEmpty)
            throw new ArgumentException("A version has at least one release number.", nameof(release));
        return SmallVersion.TryPack(epoch, release, preKind, pre, post, dev, local, out var bits)
            ? new PackageVersion(bits)
            : new PackageVersion(new VersionParts(epoch, release.ToArray(), preKind, pre, post, dev, local));
    }

    /// <summary>Reads a version in any of the spellings that PEP 440 normalises.</summary>
    /// <exception cref="FormatException">The text is no version; the message says why.</exception>
    public static PackageVersion Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var version, out var reason) ? version : throw new FormatException(reason);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PackageVersion, out string?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PackageVersion version) => TryParse(text, out version, out _);

    /// <summary>Reads a version in any of the spellings that PEP 440 normalises; space around it is allowed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="version">The version, or the default where there is none.</param>
    /// <param name="reason">Why the text is no version, in a sentence.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out PackageVersion version, [NotNullWhen(false)] out string? reason) =>
        new VersionParser(text.Trim()).TryParse(out version, out reason);

    public int CompareTo(PackageVersion other) => _parts is null && other._parts is null
        ? (_small >> SmallVersion.SpellingBits).CompareTo(other._small >> SmallVersion.SpellingBits)
        : VersionOrder.Compare(this, other);

    public bool Equals(PackageVersion other) => CompareTo(other) == 0;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PackageVersion other && Equals(other);

    public override int GetHashCode()
    {
        if (_parts is null)
            return (_small >> SmallVersion.SpellingBits).GetHashCode();
        // 1.0.0.0.0 is too long for 64 bits and still equals 1.0.
        var release = _parts.SignificantRelease;
        if (release.IsEmpty)
            release = [0];
        if (SmallVersion.TryPack(Epoch, release, PreKind, PreNumber, Post, Dev, Local, out var bits))
            return (bits >> SmallVersion.SpellingBits).GetHashCode();
        var hash = new HashCode();
        hash.Add(Epoch);
        foreach (var number in release)
            hash.Add(number);
        hash.Add(PreKind);
        hash.Add(PreNumber);
        hash.Add(Post);
        hash.Add(Dev);
        hash.Add(Local);
        return hash.ToHashCode();
    }

    /// <summary>The normal form, with as many release numbers as were written.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(16);
        AppendRelease(text);
        if (PreKind != PreReleaseKind.None)
            text.Append(PreKind switch { PreReleaseKind.Alpha => "a", PreReleaseKind.Beta => "b", _ => "rc" }).Append(PreNumber);
        if (Post is { } post)
            text.Append(".post").Append(post);
        if (Dev is { } dev)
            text.Append(".dev").Append(dev);
        if (Local is not null)
            text.Append('+').Append(Local);
        return text.ToString();
    }

    /// <summary>The epoch and the release alone: 1!2.3.</summary>
    internal void AppendRelease(StringBuilder text)
    {
        if (Epoch != 0)
            text.Append(CultureInfo.InvariantCulture, $"{Epoch}!");
        for (var i = 0; i < ReleaseLength; i++)
            text.Append(i > 0 ? "." : "").Append(Release(i));
    }

    public static bool operator ==(PackageVersion left, PackageVersion right) => left.Equals(right);

    public static bool operator !=(PackageVersion left, PackageVersion right) => !left.Equals(right);

    public static bool operator <(PackageVersion left, PackageVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(PackageVersion left, PackageVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(PackageVersion left, PackageVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PackageVersion left, PackageVersion right) => left.CompareTo(right) >= 0;
}
