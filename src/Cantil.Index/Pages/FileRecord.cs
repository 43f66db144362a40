using System.Runtime.InteropServices;

namespace Cantil.Index.Pages;

/// <summary>What a page says of one file; texts and hashes stand among the page's texts. This is the stored form: a change of it is a new <see cref="PageBytes.Format"/>.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct FileRecord
{
    public TextSlice Name;
    public TextSlice Url;
    public TextSlice Version;
    public TextSlice RequiresPython;
    public TextSlice YankedReason;

    /// <summary>Every hash but SHA-256, as in <c>md5=…&amp;sha512=…</c>.</summary>
    public TextSlice OtherHashes;
    public TextSlice OtherMetadataHashes;

    /// <summary>Where its 32 bytes stand, and 0 where there is none: no text starts there.</summary>
    public int Sha256;
    public int MetadataSha256;

    /// <summary>In bytes, −1 where nobody says.</summary>
    public long Size;

    /// <summary>In ticks of UTC, 0 where nobody says.</summary>
    public long UploadTime;
    public FileKind Kind;
    public FileFlags Flags;
    public short Reserved;
}
