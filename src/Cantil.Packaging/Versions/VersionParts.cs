namespace Cantil.Packaging.Versions;

/// <summary>A version that does not fit into 64 bits: epochs, large numbers, several suffixes, local labels.</summary>
internal sealed class VersionParts(
    ulong epoch, ulong[] release, PreReleaseKind preKind, ulong pre, ulong? post, ulong? dev, string? local)
{
    public ulong Epoch { get; } = epoch;

    public ulong[] Release { get; } = release;

    public PreReleaseKind PreKind { get; } = preKind;

    public ulong Pre { get; } = pre;

    public ulong? Post { get; } = post;

    public ulong? Dev { get; } = dev;

    public string? Local { get; } = local;

    /// <summary>The release without zeros at its end: 1.0.0 and 1 are the same version.</summary>
    public ReadOnlySpan<ulong> SignificantRelease => Release.AsSpan().TrimEnd(0UL);
}
