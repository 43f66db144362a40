using System.Text;
using Cantil.Index.Sources;
using Cantil.Packaging.Metadata;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Index.Pages;

/// <summary>
/// What an index says of a project: its releases, newest first, and their files (PEP 503, 691, 700). Immutable; many threads may read
/// it. Names, versions and addresses are made when somebody asks for them.
/// </summary>
public sealed class ProjectPage
{
    private readonly PageBytes _bytes;
    private PackageVersion[]? _versions;
    private Uri? _base;
    private Lazy<Task<DependencyMetadata>>?[]? _metadata;

    internal ProjectPage(PackageName name, IndexLocation index, PageBytes bytes) => (Name, Index, _bytes) = (name, index, bytes);

    public PackageName Name { get; }

    /// <summary>Where the page is from.</summary>
    public IndexLocation Index { get; }

    /// <summary>How many wheels and source distributions there are.</summary>
    public int FileCount => _bytes.Header.Files;

    /// <summary>How many versions there are.</summary>
    public int ReleaseCount => _bytes.Header.Releases;

    /// <summary>How many files are left out because something is wrong with them.</summary>
    public int SkippedCount => _bytes.Header.Skipped;

    /// <summary>Whether it stands for a file that is given by its address.</summary>
    internal bool IsDirect { get; init; }

    internal PageBytes Bytes => _bytes;

    /// <summary>What is known, or on its way, of each file's metadata; to be locked.</summary>
    internal Lazy<Task<DependencyMetadata>>?[] Metadata
    {
        get
        {
            if (_metadata is null)
                Interlocked.CompareExchange(ref _metadata, new Lazy<Task<DependencyMetadata>>?[FileCount], null);
            return _metadata;
        }
    }

    /// <summary>A file; those of one version follow each other, as in the releases.</summary>
    /// <param name="index">From 0 up to below <see cref="FileCount"/>.</param>
    public DistributionFile GetFile(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)FileCount, nameof(index));
        return new DistributionFile(this, index);
    }

    /// <summary>A release.</summary>
    /// <param name="index">From 0, the newest version, up to below <see cref="ReleaseCount"/>.</param>
    public Release GetRelease(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)ReleaseCount, nameof(index));
        return new Release(this, index);
    }

    /// <summary>A file that is left out, and why.</summary>
    /// <param name="index">From 0 up to below <see cref="SkippedCount"/>.</param>
    public SkippedFile GetSkipped(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)SkippedCount, nameof(index));
        var record = _bytes.Skipped(index);
        return new SkippedFile(_bytes.Text(record.Name), _bytes.Text(record.Reason));
    }

    /// <summary>The release of a version, however it is written.</summary>
    public bool TryFind(PackageVersion version, out Release release)
    {
        var (low, high) = (0, ReleaseCount - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = VersionOfRelease(middle).CompareTo(version);
            if (order == 0)
            {
                release = new Release(this, middle);
                return true;
            }
            if (order > 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        release = default;
        return false;
    }

    /// <summary>The page without the files that came at a moment or later, and without those that do not say when they came.</summary>
    /// <param name="cutoff">The first moment that is too late.</param>
    /// <param name="withoutTime">How many files do not say when they came.</param>
    public ProjectPage Before(DateTimeOffset cutoff, out int withoutTime)
    {
        withoutTime = 0;
        var kept = new int[FileCount];
        var count = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            var time = _bytes.File(i).UploadTime;
            if (time == 0)
                withoutTime++;
            else if (time < cutoff.UtcTicks)
                kept[count++] = i;
        }
        return count == kept.Length ? this : new ProjectPage(Name, Index, _bytes.With(kept.AsSpan(0, count)));
    }

    internal PackageVersion VersionOfRelease(int index) => (_versions ??= ReadVersions())[index];

    /// <exception cref="IndexException">It is no address, or one on this machine on the page of another.</exception>
    internal Uri Resolve(TextSlice url, TextSlice name)
    {
        _base ??= new Uri(_bytes.Text(_bytes.Header.Base));
        return Uri.TryCreate(_base, _bytes.Text(url), out var resolved) && (resolved.Scheme is "http" or "https" || (resolved.IsFile && _base.IsFile))
            ? resolved
            : throw new IndexException(IndexProblem.Malformed, $"The address that {Index} gives for {_bytes.Text(name)} is none of a web server.");
    }

    private PackageVersion[] ReadVersions()
    {
        var versions = new PackageVersion[ReleaseCount];
        var buffer = new char[128];
        for (var i = 0; i < versions.Length; i++)
        {
            var bytes = _bytes.Bytes(_bytes.Release(i).Version);
            if (bytes.Length > buffer.Length)
                buffer = new char[bytes.Length];
            versions[i] = PackageVersion.Parse(buffer.AsSpan(0, Encoding.UTF8.GetChars(bytes, buffer)));
        }
        return versions;
    }

    public override string ToString() => $"{Name} ({ReleaseCount} releases, {FileCount} files)";
}
