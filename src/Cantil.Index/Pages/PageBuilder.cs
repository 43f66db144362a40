using System.Text;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Index.Pages;

/// <summary>Collects what a page says of its files, sorts them by version and makes the stored form.</summary>
/// <param name="project">The project whose page it is.</param>
/// <param name="capacity">How many bytes of text to expect.</param>
internal sealed class PageBuilder(PackageName project, int capacity = 1024)
{
    private readonly byte[] _project = Encoding.UTF8.GetBytes(project.Value);
    private readonly List<SkippedRecord> _skipped = [];
    private FileRecord[] _files = new FileRecord[16];
    private int[] _versionOf = new int[16];
    private PackageVersion[] _versions = new PackageVersion[16];
    private int _versionCount;
    private int _count;

    public TextStore Texts { get; } = new(capacity);

    /// <summary>Takes a file; one whose name is wrong is noted as left out, one of another kind is not there.</summary>
    public void Add(ref FileRecord file)
    {
        var name = Texts.Bytes(file.Name);
        if (FileNames.Split(name, _project, out var parts) is { } problem)
            Skip(file.Name, problem);
        else if (parts.Kind != FileKind.Other)
        {
            file.Kind = parts.Kind;
            file.Version = new TextSlice(file.Name.Start + parts.VersionStart, parts.VersionEnd - parts.VersionStart);
            if (!TryVersion(file.Version, out var version, out var reason))
                Skip(file.Name, reason);
            else
                Append(file, version);
        }
    }

    /// <summary>Makes a page of one file that nobody lists; its name may say nothing of its version, and then there is no release.</summary>
    /// <returns>Null where it is neither a wheel nor an archive.</returns>
    public PageBytes? Single(FileRecord file, string baseUrl)
    {
        var name = Texts.Bytes(file.Name);
        file.Kind = FileNames.KindOf(name, out _);
        if (file.Kind == FileKind.Other)
            return null;
        if (FileNames.Split(name, _project, out var parts) is null && TryVersion(new TextSlice(file.Name.Start + parts.VersionStart, parts.VersionEnd - parts.VersionStart), out _, out _))
            file.Version = new TextSlice(file.Name.Start + parts.VersionStart, parts.VersionEnd - parts.VersionStart);
        var url = Texts.Add(baseUrl);
        return PageBytes.Write([file], [], [], Texts.All, url);
    }

    public void Skip(TextSlice name, string reason) => _skipped.Add(new SkippedRecord { Name = name, Reason = Texts.Add(reason) });

    public void Skip(string name, string reason) => Skip(Texts.Add(name), reason);

    /// <summary>A hash as a page writes it; SHA-256 becomes its bytes.</summary>
    /// <returns>Whether it is one.</returns>
    public bool TryAddHash(ReadOnlySpan<byte> algorithm, ReadOnlySpan<byte> digits, ref int sha256, ref TextSlice others)
    {
        if (algorithm.SequenceEqual("sha256"u8))
        {
            Span<byte> bytes = stackalloc byte[32];
            if (!HexDigits.TryRead(digits, bytes))
                return false;
            sha256 = Texts.Add(bytes).Start;
            return true;
        }
        // A page's hashes come one by one, and those of one file stay together.
        var start = others.Length > 0 && Texts.IsLast(others) ? others.Start : Texts.Add(Texts.Bytes(others)).Start;
        if (others.Length > 0)
            Texts.Add("&"u8);
        Texts.Add(algorithm);
        Texts.Add("="u8);
        var last = Texts.Add(digits);
        others = new TextSlice(start, last.Start + last.Length - start);
        return true;
    }

    /// <summary>Newest version first; the files of a version in the order in which they came.</summary>
    /// <param name="baseUrl">What relative addresses of files are relative to.</param>
    public PageBytes Finish(string baseUrl)
    {
        var order = new int[_count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, Compare);
        var files = new FileRecord[_count];
        var releases = new ReleaseRecord[_count];
        var releaseCount = 0;
        for (var i = 0; i < order.Length; i++)
        {
            files[i] = _files[order[i]];
            if (i == 0 || !VersionOf(order[i]).Equals(VersionOf(order[i - 1])))
                releases[releaseCount++] = new ReleaseRecord { Version = files[i].Version, FirstFile = i };
            releases[releaseCount - 1].FileCount++;
        }
        var url = Texts.Add(baseUrl);
        return PageBytes.Write(files, releases.AsSpan(0, releaseCount), _skipped.ToArray(), Texts.All, url);
    }

    private int Compare(int left, int right)
    {
        var order = VersionOf(right).CompareTo(VersionOf(left));
        return order != 0 ? order : left.CompareTo(right);
    }

    private PackageVersion VersionOf(int file) => _versions[_versionOf[file]];

    // The files of a version mostly follow each other.
    private bool TryVersion(TextSlice text, out int version, out string reason)
    {
        reason = "";
        version = _versionCount - 1;
        if (_count > 0 && Texts.Bytes(_files[_count - 1].Version).SequenceEqual(Texts.Bytes(text)))
        {
            version = _versionOf[_count - 1];
            return true;
        }
        var bytes = Texts.Bytes(text);
        var letters = bytes.Length <= 128 ? stackalloc char[bytes.Length] : new char[bytes.Length];
        letters = letters[..Encoding.UTF8.GetChars(bytes, letters)];
        if (!PackageVersion.TryParse(letters, out var parsed, out var problem))
        {
            reason = $"has no version that counts: {problem.TrimEnd('.')}";
            return false;
        }
        if (_versionCount == _versions.Length)
            Array.Resize(ref _versions, _versionCount * 2);
        _versions[_versionCount] = parsed;
        version = _versionCount++;
        return true;
    }

    private void Append(in FileRecord file, int version)
    {
        if (_count == _files.Length)
        {
            Array.Resize(ref _files, _count * 2);
            Array.Resize(ref _versionOf, _count * 2);
        }
        _files[_count] = file;
        _versionOf[_count++] = version;
    }
}
