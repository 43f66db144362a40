namespace Cantil.Packaging.Versions;

/// <summary>
/// Most versions in 64 bits, whose order (without the three lowest bits) is that of the versions: up to four release numbers of
/// 16, 10, 10 and 6 bits, the stage in 3, its number in 13, and below them how many release numbers were written.
/// </summary>
internal static class SmallVersion
{
    public const int StageDev = 0;
    public const int StageFinal = 4;
    public const int StagePost = 5;

    /// <summary>The bits that only say how the version was written.</summary>
    public const int SpellingBits = 3;

    private const int NumberBits = 13;
    private const int NumberShift = 6;
    private const int StageShift = NumberShift + NumberBits;

    public static int ReleaseLength(ulong bits) => (int)(bits & 7) + 1;

    public static int Stage(ulong bits) => (int)(bits >> StageShift) & 7;

    public static ulong Number(ulong bits) => (bits >> NumberShift) & ((1UL << NumberBits) - 1);

    public static ulong Release(ulong bits, int index) => index switch
    {
        0 => bits >> 48,
        1 => (bits >> 38) & 0x3FF,
        2 => (bits >> 28) & 0x3FF,
        3 => (bits >> 22) & 0x3F,
        _ => 0,
    };

    public static bool TryPack(
        ulong epoch, ReadOnlySpan<ulong> release, PreReleaseKind preKind, ulong pre, ulong? post, ulong? dev, string? local, out ulong bits)
    {
        bits = 0;
        if (epoch != 0 || local is not null || release.Length is 0 or > 4)
            return false;
        var suffixes = (preKind != PreReleaseKind.None ? 1 : 0) + (post is not null ? 1 : 0) + (dev is not null ? 1 : 0);
        var number = preKind != PreReleaseKind.None ? pre : post ?? dev ?? 0;
        if (suffixes > 1 || number >= 1UL << NumberBits)
            return false;
        var stage = (uint)(preKind != PreReleaseKind.None ? (int)preKind : post is not null ? StagePost : dev is not null ? StageDev : StageFinal);
        ulong first = release[0], second = At(release, 1), third = At(release, 2), fourth = At(release, 3);
        if (first > 0xFFFF || second > 0x3FF || third > 0x3FF || fourth > 0x3F)
            return false;
        bits = first << 48 | second << 38 | third << 28 | fourth << 22 |
            (ulong)stage << StageShift | number << NumberShift | (uint)(release.Length - 1);
        return true;
    }

    private static ulong At(ReadOnlySpan<ulong> release, int index) => index < release.Length ? release[index] : 0;
}
