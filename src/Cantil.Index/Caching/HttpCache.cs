using System.Buffers.Binary;
using System.Text;
using Cantil.Foundation.Caching;
using Cantil.Foundation.Files;

namespace Cantil.Index.Caching;

/// <summary>
/// Answers on disk, one file each: a mark, a hash of all that follows, the headers that count, the content. A file is written whole, so that
/// several programs may use the folder at once, and one that is not as it was written is as good as none. Nothing that goes wrong here is an
/// error: what cannot be kept is asked for again.
/// </summary>
/// <param name="directory">Where; null for nowhere.</param>
internal sealed class HttpCache(CacheDirectory? directory)
{
    // Changes with the form of the files, so that versions of the program do not disturb each other.
    private const string Folder = "index-v1";
    private const uint Mark = 0x31484943;
    private const int HeaderStart = 4 + ContentHash.Size;

    public bool IsEnabled => directory is not null;

    /// <summary>What is kept for a key; null where nothing is.</summary>
    /// <param name="kind">Pages, metadata, …: a folder of their own.</param>
    /// <param name="key">What was asked for.</param>
    public CacheEntry? Read(string kind, string key)
    {
        if (directory is null)
            return null;
        var reader = new FileReader();
        if (reader.Read(directory.PathOf($"{Folder}/{kind}", NameOf(key))) is not null)
            return null;
        var bytes = reader.Bytes;
        if (bytes.Length < HeaderStart || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Mark || ContentHash.ReadFrom(bytes[4..]) != ContentHash.Of(bytes[HeaderStart..]))
            return null;
        var length = bytes.Length;
        var entry = Decode(reader.Detach(), length);
        // Two keys can have one hash.
        return entry?.Key == key ? entry : null;
    }

    /// <summary>What answers are kept for, with their statuses. Only the beginning of each file is read: a broken one may be among them.</summary>
    public IEnumerable<(string Key, int Status)> Keys(string kind)
    {
        var files = new DirectoryReader();
        if (directory is null || files.Read(directory.PathOf(Folder, kind)) is not null)
            yield break;
        var start = new byte[HeaderStart + 21 + 4 + 1024];
        for (var i = 0; i < files.Count; i++)
        {
            int length;
            _ = FileStreams.OpenRead(directory.PathOf($"{Folder}/{kind}", files.Name(i).ToString()), out var stream);
            using (stream)
                length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            var at = HeaderStart + 25;
            if (length < at || BinaryPrimitives.ReadUInt32LittleEndian(start) != Mark || BinaryPrimitives.ReadInt32LittleEndian(start.AsSpan(at - 4)) is not (>= 0 and var size) || size > length - at)
                continue;
            yield return (Encoding.UTF8.GetString(start, at, size), BinaryPrimitives.ReadInt32LittleEndian(start.AsSpan(HeaderStart)));
        }
    }

    /// <summary>Keeps an answer. Nothing is said where it cannot be kept.</summary>
    public void Write(string kind, CacheEntry entry, ReadOnlySpan<byte> content) =>
        _ = directory?.Write($"{Folder}/{kind}", NameOf(entry.Key), Encode(entry, content));

    private static string NameOf(string key) => ContentHash.Of(Encoding.UTF8.GetBytes(key)).ToString();

    private static byte[] Encode(CacheEntry entry, ReadOnlySpan<byte> content)
    {
        var texts = new[] { entry.Key, entry.ETag, entry.LastModified };
        var length = HeaderStart + 4 + 8 + 8 + 1 + 4;
        foreach (var text in texts)
            length += 4 + (text is null ? 0 : Encoding.UTF8.GetByteCount(text));
        var bytes = new byte[length + content.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Mark);
        var rest = bytes.AsSpan(HeaderStart);
        BinaryPrimitives.WriteInt32LittleEndian(rest, entry.Status);
        BinaryPrimitives.WriteInt64LittleEndian(rest[4..], entry.Stored.UtcTicks);
        BinaryPrimitives.WriteInt64LittleEndian(rest[12..], entry.FreshUntil.UtcTicks);
        rest[20] = entry.IsImmutable ? (byte)1 : (byte)0;
        rest = rest[21..];
        foreach (var text in texts)
        {
            var size = text is null ? -1 : Encoding.UTF8.GetBytes(text, rest[4..]);
            BinaryPrimitives.WriteInt32LittleEndian(rest, size);
            rest = rest[(4 + Math.Max(size, 0))..];
        }
        BinaryPrimitives.WriteInt32LittleEndian(rest, content.Length);
        content.CopyTo(rest[4..]);
        ContentHash.Of(bytes.AsSpan(HeaderStart)).WriteTo(bytes.AsSpan(4));
        return bytes;
    }

    private static CacheEntry? Decode(byte[] bytes, int length)
    {
        var all = bytes.AsSpan(0, length);
        var at = HeaderStart + 21;
        if (length < at)
            return null;
        var header = all[HeaderStart..];
        var texts = new string?[3];
        for (var i = 0; i < texts.Length; i++)
        {
            if (length - at < 4)
                return null;
            var size = BinaryPrimitives.ReadInt32LittleEndian(all[at..]);
            at += 4;
            if (size > length - at)
                return null;
            texts[i] = size < 0 ? null : Encoding.UTF8.GetString(all.Slice(at, size));
            at += Math.Max(size, 0);
        }
        if (length - at < 4 || BinaryPrimitives.ReadInt32LittleEndian(all[at..]) != length - at - 4 || texts[0] is not { } key)
            return null;
        return new CacheEntry
        {
            Key = key,
            ETag = texts[1],
            LastModified = texts[2],
            Status = BinaryPrimitives.ReadInt32LittleEndian(header),
            Stored = new DateTimeOffset(BinaryPrimitives.ReadInt64LittleEndian(header[4..]), TimeSpan.Zero),
            FreshUntil = new DateTimeOffset(BinaryPrimitives.ReadInt64LittleEndian(header[12..]), TimeSpan.Zero),
            IsImmutable = header[20] != 0,
            Buffer = bytes,
            Start = at + 4,
            Length = length - at - 4,
        };
    }
}
