using Cantil.Packaging.Versions;

namespace Cantil.Index.Pages;

/// <summary>A version of a project on a page: a view, two words large.</summary>
public readonly struct Release
{
    private readonly ProjectPage _page;
    private readonly int _index;

    internal Release(ProjectPage page, int index) => (_page, _index) = (page, index);

    public ProjectPage Page => _page;

    public PackageVersion Version => _page.VersionOfRelease(_index);

    /// <summary>At least 1.</summary>
    public int FileCount => _page.Bytes.Release(_index).FileCount;

    /// <summary>A wheel or source distribution, in the order of the page.</summary>
    public DistributionFile GetFile(int index)
    {
        var release = _page.Bytes.Release(_index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)release.FileCount, nameof(index));
        return new DistributionFile(_page, release.FirstFile + index);
    }

    /// <summary>Whether every file is yanked (PEP 592).</summary>
    public bool IsYanked
    {
        get
        {
            var release = _page.Bytes.Release(_index);
            for (var i = 0; i < release.FileCount; i++)
                if ((_page.Bytes.File(release.FirstFile + i).Flags & FileFlags.Yanked) == 0)
                    return false;
            return true;
        }
    }

    public override string ToString() => $"{_page.Name} {Version}";
}
