using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Cantil.Index.Pages;

/// <summary>
/// A page in the form in which it is kept: a header, tables of fixed records, texts. Nothing is made of it before somebody asks,
/// so that reading it again costs nothing but reading its bytes.
/// </summary>
internal sealed class PageBytes
{
    /// <summary>Changes whenever the form or the meaning of a field does.</summary>
    public const int Format = 0x31504943;

    private readonly byte[] _bytes;
    private readonly int _releases;
    private readonly int _skipped;
    private readonly int _texts;

    private PageBytes(byte[] bytes, int start, PageHeader header)
    {
        (_bytes, Start, Header) = (bytes, start, header);
        Files = start + Unsafe.SizeOf<PageHeader>();
        _releases = Files + header.Files * Unsafe.SizeOf<FileRecord>();
        _skipped = _releases + header.Releases * Unsafe.SizeOf<ReleaseRecord>();
        _texts = _skipped + header.Skipped * Unsafe.SizeOf<SkippedRecord>();
    }

    public PageHeader Header { get; }

    private int Start { get; }

    private int Files { get; }

    /// <summary>The whole, to be kept.</summary>
    public ReadOnlySpan<byte> All => _bytes.AsSpan(Start, _texts + Header.Texts - Start);

    /// <summary>Takes bytes that were kept. Their hash has been checked; here only that they are as long as they say.</summary>
    public static PageBytes? Read(byte[] bytes, int start, int length)
    {
        if (length < Unsafe.SizeOf<PageHeader>())
            return null;
        var header = MemoryMarshal.Read<PageHeader>(bytes.AsSpan(start));
        if (header.Format != Format || header.Files < 0 || header.Releases < 0 || header.Skipped < 0 || header.Texts < 0)
            return null;
        var needed = Unsafe.SizeOf<PageHeader>() + (long)header.Files * Unsafe.SizeOf<FileRecord>() +
            (long)header.Releases * Unsafe.SizeOf<ReleaseRecord>() + (long)header.Skipped * Unsafe.SizeOf<SkippedRecord>() + header.Texts;
        return needed == length ? new PageBytes(bytes, start, header) : null;
    }

    /// <summary>Puts a page together.</summary>
    public static PageBytes Write(
        ReadOnlySpan<FileRecord> files, ReadOnlySpan<ReleaseRecord> releases, ReadOnlySpan<SkippedRecord> skipped, ReadOnlySpan<byte> texts, TextSlice baseUrl)
    {
        var header = new PageHeader
        {
            Format = Format, Files = files.Length, Releases = releases.Length, Skipped = skipped.Length, Texts = texts.Length, Base = baseUrl,
        };
        var tables = new[] { MemoryMarshal.AsBytes(files).Length, MemoryMarshal.AsBytes(releases).Length, MemoryMarshal.AsBytes(skipped).Length };
        var bytes = new byte[Unsafe.SizeOf<PageHeader>() + tables[0] + tables[1] + tables[2] + texts.Length];
        MemoryMarshal.Write(bytes, header);
        var rest = bytes.AsSpan(Unsafe.SizeOf<PageHeader>());
        MemoryMarshal.AsBytes(files).CopyTo(rest);
        MemoryMarshal.AsBytes(releases).CopyTo(rest[tables[0]..]);
        MemoryMarshal.AsBytes(skipped).CopyTo(rest[(tables[0] + tables[1])..]);
        texts.CopyTo(rest[(tables[0] + tables[1] + tables[2])..]);
        return new PageBytes(bytes, 0, header);
    }

    public FileRecord File(int index) => MemoryMarshal.Read<FileRecord>(_bytes.AsSpan(Files + index * Unsafe.SizeOf<FileRecord>()));

    public ReleaseRecord Release(int index) => MemoryMarshal.Read<ReleaseRecord>(_bytes.AsSpan(_releases + index * Unsafe.SizeOf<ReleaseRecord>()));

    public SkippedRecord Skipped(int index) => MemoryMarshal.Read<SkippedRecord>(_bytes.AsSpan(_skipped + index * Unsafe.SizeOf<SkippedRecord>()));

    public ReadOnlySpan<byte> Texts => _bytes.AsSpan(_texts, Header.Texts);

    public ReadOnlySpan<byte> Bytes(TextSlice slice) => Texts.Slice(slice.Start, slice.Length);

    public string Text(TextSlice slice) => slice.Length == 0 ? "" : Encoding.UTF8.GetString(Bytes(slice));

    /// <summary>The same page with those files alone, by their numbers in ascending order.</summary>
    public PageBytes With(ReadOnlySpan<int> kept)
    {
        var files = new FileRecord[kept.Length];
        for (var i = 0; i < kept.Length; i++)
            files[i] = File(kept[i]);
        var releases = new ReleaseRecord[Header.Releases];
        var count = 0;
        var next = 0;
        for (var i = 0; i < releases.Length; i++)
        {
            var release = Release(i);
            var first = next;
            while (next < kept.Length && kept[next] < release.FirstFile + release.FileCount)
                next++;
            if (next > first)
                releases[count++] = release with { FirstFile = first, FileCount = next - first };
        }
        var skipped = new SkippedRecord[Header.Skipped];
        for (var i = 0; i < skipped.Length; i++)
            skipped[i] = Skipped(i);
        return Write(files, releases.AsSpan(0, count), skipped, Texts, Header.Base);
    }
}
