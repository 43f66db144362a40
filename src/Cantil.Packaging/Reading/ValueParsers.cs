using System.Diagnostics.CodeAnalysis;
using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Reading;

/// <summary>The types of this room in the shape that documents are read with.</summary>
internal static class ValueParsers
{
    public static bool Name(string text, out PackageName value, [NotNullWhen(false)] out string? reason) => PackageName.TryParse(text, out value, out reason);

    public static bool Version(string text, out PackageVersion value, [NotNullWhen(false)] out string? reason) => PackageVersion.TryParse(text, out value, out reason);

    public static bool Specifiers(string text, [MaybeNullWhen(false)] out VersionSpecifierSet value, [NotNullWhen(false)] out string? reason) =>
        VersionSpecifierSet.TryParse(text, out value, out reason);

    public static bool Marker(string text, [MaybeNullWhen(false)] out Marker value, [NotNullWhen(false)] out string? reason) =>
        Markers.Marker.TryParse(text, out value, out reason);
}
