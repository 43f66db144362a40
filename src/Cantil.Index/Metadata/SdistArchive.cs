using System.Formats.Tar;
using System.IO.Compression;
using Cantil.Index.Http;
using Cantil.Index.Pages;

namespace Cantil.Index.Metadata;

/// <summary>Finds files in a source distribution (PEP 625): in the one folder at its top.</summary>
internal static class SdistArchive
{
    // How much of an archive is unpacked to look for it: more than any real one holds, less than a disk.
    private const long UnpackedLimit = 8L << 30;

    /// <summary>Reads a file such as <c>PKG-INFO</c>; null where there is none, or where the form of the archive is one that only a builder can unpack.</summary>
    /// <exception cref="IndexException">It is no archive.</exception>
    public static byte[]? Read(Stream stream, DistributionFile file, string member, long limit)
    {
        var name = file.FileName;
        try
        {
            stream.Position = 0;
            if (name.EndsWith(".zip", StringComparison.Ordinal))
                return FromZip(stream, file, member, limit);
            if (name.EndsWith(".tar.gz", StringComparison.Ordinal) || name.EndsWith(".tgz", StringComparison.Ordinal))
            {
                using var unpacked = new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true);
                return FromTar(unpacked, file, member, limit);
            }
            return name.EndsWith(".tar", StringComparison.Ordinal) ? FromTar(stream, file, member, limit) : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException or FormatException)
        {
            throw new IndexException(IndexProblem.Malformed, $"{name} is not a whole archive, so it is no source distribution.", null, e);
        }
        catch (BodyTooLargeException e)
        {
            throw new IndexException(IndexProblem.Malformed, $"{name} unpacks to more than {UnpackedLimit >> 30} GB.", null, e);
        }
    }

    /// <summary>Whether there is something that a builder could build.</summary>
    /// <param name="stream">The archive.</param>
    /// <param name="file">Which it is.</param>
    /// <param name="folder">The folder at whose top it would be, with a slash at its end; empty for the archive's own.</param>
    public static bool HasProject(Stream stream, DistributionFile file, string folder) =>
        !CanRead(file.FileName) || Read(stream, file, folder + "setup.py", long.MaxValue) is not null || Read(stream, file, folder + "setup.cfg", long.MaxValue) is not null;

    private static bool CanRead(string name) =>
        name.EndsWith(".zip", StringComparison.Ordinal) || name.EndsWith(".tar.gz", StringComparison.Ordinal) || name.EndsWith(".tgz", StringComparison.Ordinal) ||
        name.EndsWith(".tar", StringComparison.Ordinal);

    private static byte[]? FromZip(Stream stream, DistributionFile file, string member, long limit)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries)
            if (IsAtTop(entry.FullName, member))
                return WheelArchive.Read(entry, file, limit);
        return null;
    }

    private static byte[]? FromTar(Stream stream, DistributionFile file, string member, long limit)
    {
        using var bounded = new BoundedStream(stream, UnpackedLimit);
        using var reader = new TarReader(bounded, leaveOpen: true);
        while (reader.GetNextEntry() is { } entry)
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile && IsAtTop(entry.Name, member))
                return entry.DataStream is { } data ? WheelArchive.ReadBounded(data, file, limit) : [];
        return null;
    }

    private static bool IsAtTop(string path, string member)
    {
        if (path.StartsWith("./", StringComparison.Ordinal))
            path = path[2..];
        var slash = path.IndexOf('/');
        return slash > 0 && path.AsSpan(slash + 1).SequenceEqual(member);
    }
}
