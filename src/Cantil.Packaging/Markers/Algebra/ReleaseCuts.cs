using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers.Algebra;

/// <summary>
/// Versions as interpreters have them: three release numbers and nothing else. Between two of them there is no third, so that every
/// bound is that of the first version above it, and <c>&gt; '3.9'</c> is <c>&gt;= '3.9.1'</c>. A pre-release of an interpreter counts as its release.
/// </summary>
internal static class ReleaseCuts
{
    /// <summary>How many numbers <c>python_full_version</c> and its like have.</summary>
    public const int Full = 3;

    /// <summary>The first version of <paramref name="length"/> numbers above a bound, or null where there is none.</summary>
    public static PackageVersion? Above(VersionBound bound, int length)
    {
        if (bound.Version.Epoch > 0)
            return null;
        Span<ulong> release = stackalloc ulong[length];
        for (var i = 0; i < length; i++)
            release[i] = bound.Version.Release(i);
        var version = Create(release);
        if (bound.IsBelow(version))
            return version;
        if (release[^1] >= PackageVersion.Infinity - 1)
            return null;
        release[^1]++;
        return Create(release);
    }

    /// <summary>The version that counts for an interpreter's.</summary>
    public static PackageVersion Of(PackageVersion version) => Create([version.Release(0), version.Release(1), version.Release(2)]);

    /// <summary>Makes a version as short as it can be written.</summary>
    public static PackageVersion Create(ReadOnlySpan<ulong> release)
    {
        while (release.Length > 1 && release[^1] == 0)
            release = release[..^1];
        return PackageVersion.Create(0, release, PreReleaseKind.None, 0, null, null, null);
    }

    public static PackageVersion Create(ulong major, ulong minor, ulong micro) => Create([major, minor, micro]);
}
