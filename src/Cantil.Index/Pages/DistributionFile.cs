using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Index.Pages;

/// <summary>A wheel or source distribution as a page tells of it: a view, two words large. Texts are made when they are asked for.</summary>
public readonly struct DistributionFile : IEquatable<DistributionFile>
{
    private readonly ProjectPage _page;
    private readonly int _index;

    internal DistributionFile(ProjectPage page, int index) => (_page, _index) = (page, index);

    /// <summary>A file that is given by its address and not by an index (PEP 440, "Direct references").</summary>
    /// <param name="project">The project that it is of.</param>
    /// <param name="url">Where it is; a hash may stand in its fragment (<c>#sha256=…</c>).</param>
    /// <exception cref="IndexException">It is neither a wheel nor an archive.</exception>
    public static DistributionFile At(PackageName project, Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new DistributionFile(DirectPage.Of(project, url), 0);
    }

    public ProjectPage Page => _page;

    /// <summary>The project.</summary>
    public PackageName Project => _page.Name;

    public FileKind Kind => Record.Kind;

    /// <summary>Its name without a folder.</summary>
    public string FileName => _page.Bytes.Text(Record.Name);

    /// <summary>The name as UTF-8.</summary>
    public ReadOnlySpan<byte> FileNameBytes => _page.Bytes.Bytes(Record.Name);

    /// <summary>The version as the name has it, not normalised; empty where a file that is given by its address has none in its name.</summary>
    public string VersionText => _page.Bytes.Text(Record.Version);

    /// <summary>Reads the version in the name.</summary>
    public PackageVersion Version => PackageVersion.Parse(VersionText);

    /// <summary>Where it is, absolute and without a fragment. It may hold credentials that the index put there.</summary>
    /// <exception cref="IndexException">What the index gives is no address.</exception>
    public Uri Url => _page.Resolve(Record.Url, Record.Name);

    /// <summary>The text of the index for its address, which may be relative.</summary>
    public string UrlText => _page.Bytes.Text(Record.Url);

    /// <summary>Whether it is given by its address, and no index lists it.</summary>
    public bool IsDirect => _page.IsDirect;

    /// <summary>In bytes; null where the index does not say (PEP 700).</summary>
    public long? Size => Record.Size < 0 ? null : Record.Size;

    /// <summary>When the index got it; null where the index does not say (PEP 700).</summary>
    public DateTimeOffset? UploadTime => Record.UploadTime == 0 ? null : new DateTimeOffset(Record.UploadTime, TimeSpan.Zero);

    /// <summary>Which Python it asks for, as text (PEP 345); null where the index does not say.</summary>
    public string? RequiresPython => (Record.Flags & FileFlags.HasRequiresPython) != 0 ? _page.Bytes.Text(Record.RequiresPython) : null;

    /// <summary>The same as UTF-8; empty where the index does not say.</summary>
    public ReadOnlySpan<byte> RequiresPythonBytes => _page.Bytes.Bytes(Record.RequiresPython);

    /// <summary>Whether its maker took it back (PEP 592).</summary>
    public bool IsYanked => (Record.Flags & FileFlags.Yanked) != 0;

    /// <summary>Why its maker took it back; null where nothing was said.</summary>
    public string? YankedReason => (Record.Flags & FileFlags.HasYankedReason) != 0 ? _page.Bytes.Text(Record.YankedReason) : null;

    /// <summary>Whether the index has its metadata as a file of its own (PEP 658, 714).</summary>
    public bool HasMetadata => (Record.Flags & FileFlags.HasMetadata) != 0;

    /// <summary>In hexadecimal digits; null where the index does not say.</summary>
    public string? Sha256 => Record.Sha256 == 0 ? null : HexDigits.Write(_page.Bytes.Texts.Slice(Record.Sha256, 32));

    /// <summary>Every hash that the index says, SHA-256 first.</summary>
    public IReadOnlyList<FileHash> Hashes => Collect(Record.Sha256, Record.OtherHashes);

    /// <summary>Every hash of the metadata that the index says.</summary>
    public IReadOnlyList<FileHash> MetadataHashes => Collect(Record.MetadataSha256, Record.OtherMetadataHashes);

    internal int Index => _index;

    private FileRecord Record => _page.Bytes.File(_index);

    private List<FileHash> Collect(int sha256, TextSlice others)
    {
        var hashes = new List<FileHash>();
        if (sha256 != 0)
            hashes.Add(new FileHash("sha256", HexDigits.Write(_page.Bytes.Texts.Slice(sha256, 32))));
        if (others.Length > 0)
            foreach (var pair in _page.Bytes.Text(others).Split('&'))
                if (pair.IndexOf('=') is > 0 and var at)
                    hashes.Add(new FileHash(pair[..at].ToLowerInvariant(), pair[(at + 1)..].ToLowerInvariant()));
        return hashes;
    }

    public bool Equals(DistributionFile other) => ReferenceEquals(_page, other._page) && _index == other._index;

    public override bool Equals(object? obj) => obj is DistributionFile other && Equals(other);

    public override int GetHashCode() => _index;

    public override string ToString() => FileName;

    public static bool operator ==(DistributionFile left, DistributionFile right) => left.Equals(right);

    public static bool operator !=(DistributionFile left, DistributionFile right) => !left.Equals(right);
}
