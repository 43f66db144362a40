using System.Diagnostics.CodeAnalysis;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Distributions;

/// <summary>The name of a source distribution (PEP 625): <c>name-version.tar.gz</c>, of old <c>.zip</c> too.</summary>
/// <param name="Name">The project, in its normal form.</param>
/// <param name="Version">Its version.</param>
/// <param name="IsZip">Whether it ends with <c>.zip</c>.</param>
public readonly record struct SdistFileName(PackageName Name, PackageVersion Version, bool IsZip)
{
    /// <summary>Reads the name of a file, without its folder. The version follows the last dash.</summary>
    /// <exception cref="FormatException">It is not the name of a source distribution; the message says why.</exception>
    public static SdistFileName Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var file, out var reason) ? file : throw new FormatException(reason);

    /// <inheritdoc cref="Parse"/>
    public static bool TryParse(ReadOnlySpan<char> text, out SdistFileName file, [NotNullWhen(false)] out string? reason)
    {
        file = default;
        var isZip = text.EndsWith(".zip");
        if (!isZip && !text.EndsWith(".tar.gz"))
            return Fail(text, "it ends neither with '.tar.gz' nor with '.zip'", out reason);
        var stem = text[..^(isZip ? 4 : 7)];
        var dash = stem.LastIndexOf('-');
        if (dash < 0)
            return Fail(text, "a dash between name and version is missing", out reason);
        if (!PackageName.TryParse(stem[..dash], out var name, out _))
            return Fail(text, $"'{stem[..dash]}' is not a name", out reason);
        if (!PackageVersion.TryParse(stem[(dash + 1)..], out var version, out var problem))
            return Fail(text, problem.TrimEnd('.'), out reason);
        file = new SdistFileName(name, version, isZip);
        reason = null;
        return true;
    }

    private static bool Fail(ReadOnlySpan<char> text, string what, out string reason)
    {
        reason = $"'{text}' is not the name of a source distribution: {what}.";
        return false;
    }

    /// <summary>The name in the form of PEP 625.</summary>
    public override string ToString() => $"{Name.FileForm}-{Version}{(IsZip ? ".zip" : ".tar.gz")}";
}
