using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cantil.Foundation.Files;
using Cantil.Index.Caching;
using Cantil.Index.Http;
using Cantil.Index.Pages;
using Cantil.Index.Sources;
using Cantil.Packaging.Metadata;

namespace Cantil.Index.Metadata;

/// <summary>
/// Gets metadata, hash and size of files that are given by their addresses. No index says their hashes, so they are downloaded whole; a large wheel whose address states its hash is
/// read in parts.
/// </summary>
internal sealed class DirectFiles(IndexSettings settings, HttpFetcher fetcher, HttpCache cache)
{
    private const string Kind = "direct";

    /// <summary>Up to this size a wheel whose hash is stated is downloaded all the same, so that the hash is checked.</summary>
    private const long LargestChecked = 32L << 20;

    private readonly RangeReader _ranges = new(settings, fetcher);
    private readonly SourceMetadata _sources = new(settings);

    /// <param name="file">The file.</param>
    /// <param name="subdirectory">The project's folder in an archive; null for the top.</param>
    /// <param name="stated">What its project's user says that it needs, instead of the file; or null.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="IndexException">It is not there, not what its address says, or its metadata is not known.</exception>
    public async Task<DirectFile> GetAsync(DistributionFile file, string? subdirectory, DependencyMetadata? stated, CancellationToken cancellation)
    {
        var url = file.Url;
        if (url.IsFile)
            return await FromDiskAsync(file, url.LocalPath, subdirectory, stated, cancellation).ConfigureAwait(false);
        var key = $"{Addresses.WithoutCredentials(url).GetLeftPart(UriPartial.Query)}#{subdirectory}";
        var entry = cache.Read(Kind, key);
        var known = entry is null ? null : Read(file, entry.Content.Span, stated);
        if (known is not null && (settings.IsOffline || IsFresh(file, entry!)))
            return known;
        if (settings.IsOffline)
            throw new IndexException(IndexProblem.Offline, $"{Addresses.Show(url)} is not in the cache, and the network may not be used.", "run it once without --offline");
        var (found, content, reply) = await FetchAsync(file, url, subdirectory, stated, known is null ? null : entry, cancellation).ConfigureAwait(false);
        Keep(key, reply, content ?? entry!.Content, entry);
        return found ?? known!;
    }

    /// <summary>What a stated hash is known of can never change.</summary>
    private bool IsFresh(DistributionFile file, CacheEntry entry) =>
        (file.Sha256 is not null || entry.FreshUntil > settings.Time.GetUtcNow()) && !settings.Refresh.Includes(file.Project);

    private async Task<(DirectFile? File, ReadOnlyMemory<byte>? Content, Reply Reply)> FetchAsync(
        DistributionFile file, Uri url, string? subdirectory, DependencyMetadata? stated, CacheEntry? known, CancellationToken cancellation)
    {
        if (file is { Kind: FileKind.Wheel, Sha256: { } sha256 } && await SizeAsync(url, cancellation).ConfigureAwait(false) is > LargestChecked and var size)
        {
            var parts = await _ranges.ReadMetadataAsync(file, url, cancellation).ConfigureAwait(false);
            return (new DirectFile(stated ?? MetadataStore.Check(file, parts.Body), sha256, size), Content(sha256, size, parts.Body.Span), parts);
        }
        var target = Downloads.Temporary();
        await using (target.ConfigureAwait(false))
        {
            var reply = await fetcher.SendAsync(
                new Request
                {
                    Url = url,
                    MayBePacked = false,
                    ETag = known?.ETag,
                    LastModified = known?.ETag is null ? known?.LastModified : null,
                    Consume = (_, body, token) => Downloads.CopyAsync(body, target, file, token),
                },
                cancellation).ConfigureAwait(false);
            if (reply.Status == 304 && known is not null)
                return (null, null, reply);
            if (reply.Status is not (200 or 203))
                throw Downloads.Missing(file, url);
            var (found, metadata) = await ReadAsync(file, target, subdirectory, stated, cancellation).ConfigureAwait(false);
            return (found, Content(found.Sha256, found.Size, metadata.Span), reply);
        }
    }

    /// <summary>Null where the server does not say.</summary>
    private async Task<long?> SizeAsync(Uri url, CancellationToken cancellation)
    {
        var reply = await fetcher.SendAsync(new Request { Url = url, IsHead = true, MayBePacked = false, Accepts = static status => status != 429 && status < 500 }, cancellation).ConfigureAwait(false);
        return reply.Status is >= 200 and < 300 ? reply.ContentLength : null;
    }

    private async Task<DirectFile> FromDiskAsync(DistributionFile file, string path, string? subdirectory, DependencyMetadata? stated, CancellationToken cancellation)
    {
        if (FileStreams.OpenRead(path, out var stream) is { } problem)
            throw new IndexException(IndexProblem.BadFile, $"{path}, where {file.Project} is to come from, cannot be read: {problem.Reason}.", $"correct the path of the source of {file.Project}");
        await using (stream.ConfigureAwait(false))
            return (await ReadAsync(file, stream, subdirectory, stated, cancellation).ConfigureAwait(false)).File;
    }

    private async Task<(DirectFile File, ReadOnlyMemory<byte> Metadata)> ReadAsync(
        DistributionFile file, Stream stream, string? subdirectory, DependencyMetadata? stated, CancellationToken cancellation)
    {
        stream.Position = 0;
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation).ConfigureAwait(false));
        if (file.Sha256 is { } expected && expected != sha256)
            throw HashCheck.Wrong(new FileHash("sha256", expected), sha256, file.FileName, file.IsDirect);
        if (stated is not null)
            return (new DirectFile(stated, sha256, stream.Length), default);
        var metadata = file.Kind == FileKind.Wheel
            ? WheelArchive.ReadMetadata(stream, file, settings.Http.LargestMetadata)
            : await _sources.ReadAsync(file, stream, subdirectory, cancellation).ConfigureAwait(false);
        metadata = MetadataStore.HeadersOf(metadata.Span);
        return (new DirectFile(MetadataStore.Check(file, metadata), sha256, stream.Length), metadata);
    }

    private static byte[] Content(string sha256, long size, ReadOnlySpan<byte> metadata)
    {
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{sha256} {size}\n"));
        return [.. head, .. MetadataStore.HeadersOf(metadata).Span];
    }

    /// <summary>Null where what is kept is another file, or was kept without metadata.</summary>
    private static DirectFile? Read(DistributionFile file, ReadOnlySpan<byte> content, DependencyMetadata? stated)
    {
        var end = content.IndexOf((byte)'\n');
        if (end < 66 || !Utf8Parser.TryParse(content[65..end], out long size, out _))
            return null;
        var sha256 = Encoding.ASCII.GetString(content[..64]);
        if (file.Sha256 is { } expected && expected != sha256)
            return null;
        try
        {
            return new DirectFile(stated ?? MetadataStore.Check(file, content[(end + 1)..].ToArray()), sha256, size);
        }
        catch (IndexException)
        {
            return null;
        }
    }

    private void Keep(string key, Reply reply, ReadOnlyMemory<byte> content, CacheEntry? old)
    {
        var now = settings.Time.GetUtcNow();
        var policy = CachePolicy.Of(reply, null, now);
        if (!policy.MayKeep || !cache.IsEnabled)
            return;
        var entry = new CacheEntry
        {
            Key = key,
            ETag = reply.ETag ?? (reply.Status == 304 ? old?.ETag : null),
            LastModified = reply.LastModified ?? (reply.Status == 304 ? old?.LastModified : null),
            Stored = now,
            FreshUntil = policy.FreshUntil,
            IsImmutable = policy.IsImmutable,
        };
        cache.Write(Kind, entry, content.Span);
    }
}
