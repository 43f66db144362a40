using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers.Algebra;

/// <summary>The versions from <paramref name="Low"/> on and below <paramref name="High"/>, both versions of an interpreter.</summary>
internal readonly record struct VersionInterval(PackageVersion Low, PackageVersion High)
{
    /// <summary>The clause after <c>==</c> that means just these, or null: <c>3.11.*</c>, <c>3.11.4</c>.</summary>
    public string? Text
    {
        get
        {
            if (Low.Major == High.Major && Low.Minor == High.Minor && Low.Micro + 1 == High.Micro)
                return Low.ToString();
            if (Low.Micro != 0 || High.Micro != 0)
                return null;
            return Low.Major == High.Major && Low.Minor + 1 == High.Minor ? $"{Low.Major}.{Low.Minor}.*"
                : Low.Minor == 0 && High.Minor == 0 && Low.Major + 1 == High.Major ? $"{Low.Major}.*"
                : null;
        }
    }
}
