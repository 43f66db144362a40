using System.IO.Compression;
using System.Text;
using Cantil.Index.Pages;

namespace Cantil.Index.Metadata;

/// <summary>Finds the metadata in a wheel (PEP 427, "The .dist-info directory").</summary>
internal static class WheelArchive
{
    /// <summary>Reads <c>METADATA</c>.</summary>
    /// <param name="stream">The wheel; parts of it may be missing.</param>
    /// <param name="file">Which wheel it is.</param>
    /// <param name="limit">The largest metadata, in bytes.</param>
    /// <exception cref="MissingPartException">A part that is needed is missing.</exception>
    /// <exception cref="IndexException">It is no wheel, or has no metadata.</exception>
    public static byte[] ReadMetadata(Stream stream, DistributionFile file, long limit)
    {
        try
        {
            stream.Position = 0;
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return Read(Find(archive, file), file, limit);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new IndexException(IndexProblem.Malformed, $"{file.FileName} is not a whole zip archive, so it is no wheel.", null, e);
        }
    }

    private static ZipArchiveEntry Find(ZipArchive archive, DistributionFile file)
    {
        var project = Encoding.UTF8.GetBytes(file.Project.Value);
        ZipArchiveEntry? found = null;
        foreach (var entry in archive.Entries)
        {
            var path = entry.FullName;
            if (!path.EndsWith(".dist-info/METADATA", StringComparison.Ordinal) || path.IndexOf('/') != path.Length - "/METADATA".Length)
                continue;
            var stem = path[..^".dist-info/METADATA".Length];
            var dash = stem.LastIndexOf('-');
            if (dash <= 0 || !FileNames.HasNormalForm(Encoding.UTF8.GetBytes(stem[..dash]), project))
                continue;
            if (found is not null)
                throw new IndexException(IndexProblem.Malformed, $"{file.FileName} has metadata twice: {found.FullName} and {path}.");
            found = entry;
        }
        return found ?? throw new IndexException(IndexProblem.Malformed, $"{file.FileName} has no metadata of {file.Project}: no {file.Project.FileForm}-{file.VersionText}.dist-info/METADATA.");
    }

    internal static byte[] Read(ZipArchiveEntry entry, DistributionFile file, long limit)
    {
        using var stream = entry.Open();
        return ReadBounded(stream, file, limit);
    }

    internal static byte[] ReadBounded(Stream stream, DistributionFile file, long limit)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[16384];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, count);
            if (copy.Length > limit)
                throw new IndexException(IndexProblem.Malformed, $"The metadata in {file.FileName} is larger than {limit >> 20} MB.");
        }
        return copy.ToArray();
    }
}
