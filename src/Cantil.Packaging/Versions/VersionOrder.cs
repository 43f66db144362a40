namespace Cantil.Packaging.Versions;

/// <summary>The order of versions that need all their parts looked at (PEP 440, "Summary of permitted suffixes and relative ordering").</summary>
internal static class VersionOrder
{
    public static int Compare(PackageVersion left, PackageVersion right)
    {
        var order = left.Epoch.CompareTo(right.Epoch);
        var length = Math.Max(left.ReleaseLength, right.ReleaseLength);
        for (var i = 0; order == 0 && i < length; i++)
            order = left.Release(i).CompareTo(right.Release(i));
        if (order == 0)
            order = Stage(left).CompareTo(Stage(right));
        if (order == 0)
            order = left.PreNumber.CompareTo(right.PreNumber);
        if (order == 0)
            order = (left.Post + 1 ?? 0).CompareTo(right.Post + 1 ?? 0);
        if (order == 0)
            order = (left.Dev ?? ulong.MaxValue).CompareTo(right.Dev ?? ulong.MaxValue);
        return order != 0 ? order : CompareLocal(left.Local, right.Local);
    }

    /// <summary>A development release of the release itself comes before its alphas; what is no pre-release after its candidates.</summary>
    private static int Stage(PackageVersion version) =>
        version.PreKind != PreReleaseKind.None ? (int)version.PreKind : version.Post is null && version.Dev is not null ? 0 : 4;

    /// <summary>Segment by segment: numbers by value and above letters; of two that begin alike the longer is the greater.</summary>
    private static int CompareLocal(string? left, string? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        ReadOnlySpan<char> a = left, b = right;
        while (true)
        {
            int endA = a.IndexOf('.'), endB = b.IndexOf('.');
            var order = CompareSegment(endA < 0 ? a : a[..endA], endB < 0 ? b : b[..endB]);
            if (order != 0)
                return order;
            if (endA < 0 || endB < 0)
                return (endA < 0 ? 0 : 1) - (endB < 0 ? 0 : 1);
            a = a[(endA + 1)..];
            b = b[(endB + 1)..];
        }
    }

    private static int CompareSegment(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        bool leftIsNumber = !left.ContainsAnyExceptInRange('0', '9'), rightIsNumber = !right.ContainsAnyExceptInRange('0', '9');
        if (leftIsNumber != rightIsNumber)
            return leftIsNumber ? 1 : -1;
        // Leading zeros are gone, so the longer number is the greater, however long.
        return leftIsNumber && left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
    }
}
