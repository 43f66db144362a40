using Cantil.Index.Pages;
using Cantil.Index.Sources;
using Cantil.Packaging.Versions;

namespace Cantil.Index;

/// <summary>A version of a project that may be chosen, and its files from all places that count for it.</summary>
public readonly struct ListedRelease
{
    private readonly Release _release;
    private readonly DistributionFile[]? _files;

    internal ListedRelease(Release release, DistributionFile[]? files = null) => (_release, _files) = (release, files);

    public PackageVersion Version => _release.Version;

    /// <summary>The index that it comes from, the first one where there are several.</summary>
    public IndexLocation Index => _release.Page.Index;

    /// <summary>At least 1.</summary>
    public int FileCount => _files?.Length ?? _release.FileCount;

    /// <summary>A wheel or source distribution.</summary>
    public DistributionFile GetFile(int index) => _files is null ? _release.GetFile(index) : _files[index];

    public override string ToString() => _release.ToString();
}
