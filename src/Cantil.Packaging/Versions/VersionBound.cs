namespace Cantil.Packaging.Versions;

/// <summary>
/// A cut between two neighbours in the order of all versions: below <see cref="Version"/>, or directly above it.
/// Every bound of PEP 440 has exactly one such form, so that ranges which hold the same versions are equal.
/// </summary>
/// <param name="Version">The version that the cut is at; its post-release number may stand for "above all of them".</param>
/// <param name="IsAbove">Only directly above one spelled-out version, local label and all: what follows has no lowest version.</param>
internal readonly record struct VersionBound(PackageVersion Version, bool IsAbove) : IComparable<VersionBound>
{
    /// <summary>Below this version and all that follow.</summary>
    public static VersionBound Below(PackageVersion version) => new(version, false);

    /// <summary>Below the first development release of this version: where <c>&lt;1.0</c> ends and <c>==1.0.*</c> begins.</summary>
    public static VersionBound BelowPreReleases(PackageVersion version) => Below(version.Dev is null ? With(version, version.Post, 0) : version);

    /// <summary>Above this version and its local labels: where <c>&lt;=1.0</c> ends. It is the lowest version that comes next.</summary>
    public static VersionBound AboveLocals(PackageVersion version)
    {
        if (version.Local is not null)
            return new VersionBound(version, true);
        return Below(version.Dev is { } dev ? With(version, version.Post, dev + 1) : With(version, version.Post + 1 ?? 0, 0));
    }

    /// <summary>Above this version and its post-releases: where <c>&gt;1.0</c> begins.</summary>
    public static VersionBound AbovePosts(PackageVersion version)
    {
        if (version.Post is not null || version.Dev is not null || version.Local is not null)
            return AboveLocals(version);
        return Below(version.PreKind != PreReleaseKind.None
            ? PackageVersion.Create(version.Epoch, Release(version), version.PreKind, version.PreNumber + 1, null, 0, null)
            : With(version, PackageVersion.Infinity, 0));
    }

    /// <summary>Below the next release of as many numbers: where <c>==1.2.*</c> ends, at 1.3.dev0.</summary>
    public static VersionBound AbovePrefix(PackageVersion version, int length)
    {
        var release = Release(version)[..length];
        release[^1]++;
        return Below(PackageVersion.Create(version.Epoch, release, PreReleaseKind.None, 0, null, 0, null));
    }

    /// <summary>There is nothing below it.</summary>
    public bool IsLowest => !IsAbove && Version == default;

    public bool IsBelow(PackageVersion version)
    {
        var order = Version.CompareTo(version);
        return order < 0 || (order == 0 && !IsAbove);
    }

    public int CompareTo(VersionBound other) => Version.CompareTo(other.Version) is not 0 and var order ? order : IsAbove.CompareTo(other.IsAbove);

    private static PackageVersion With(PackageVersion version, ulong? post, ulong dev) =>
        PackageVersion.Create(version.Epoch, Release(version), version.PreKind, version.PreNumber, post, dev, null);

    private static ulong[] Release(PackageVersion version)
    {
        var release = new ulong[version.ReleaseLength];
        for (var i = 0; i < release.Length; i++)
            release[i] = version.Release(i);
        return release;
    }
}
