using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Cantil.Index.Tests.Serving;

/// <summary>Wheels and source distributions made for a test.</summary>
public static class Wheels
{
    public static string Metadata(string name, string version, string rest = "", string form = "2.1") => $"Metadata-Version: {form}\nName: {name}\nVersion: {version}\n{rest}\nThe description.\n";

    /// <param name="padding">Bytes that cannot be packed, before the metadata or behind it.</param>
    public static byte[] Wheel(string name, string version, string metadata, int padding = 0, bool isPaddingLast = false)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            if (!isPaddingLast)
                Add(zip, $"{name}/data.bin", RandomNumberGenerator.GetBytes(padding));
            Add(zip, $"{name}-{version}.dist-info/METADATA", Encoding.UTF8.GetBytes(metadata));
            if (isPaddingLast)
                Add(zip, $"{name}/data.bin", RandomNumberGenerator.GetBytes(padding));
        }
        return stream.ToArray();
    }

    public static byte[] Sdist(string name, string version, string? metadata, params (string Path, string Text)[] others)
    {
        using var stream = new MemoryStream();
        using (var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(packed))
        {
            foreach (var (path, text) in others)
                Add(tar, $"{name}-{version}/{path}", text);
            if (metadata is not null)
                Add(tar, $"{name}-{version}/PKG-INFO", metadata);
        }
        return stream.ToArray();
    }

    public static string Sha256(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static void Add(TarWriter tar, string path, string text) =>
        tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, path) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });

    private static void Add(ZipArchive zip, string path, byte[] content)
    {
        using var entry = zip.CreateEntry(path).Open();
        entry.Write(content);
    }
}
