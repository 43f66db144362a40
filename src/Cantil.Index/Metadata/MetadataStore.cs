using Cantil.Foundation.Files;
using Cantil.Index.Caching;
using Cantil.Index.Http;
using Cantil.Index.Pages;
using Cantil.Index.Sources;
using Cantil.Packaging.Metadata;

namespace Cantil.Index.Metadata;

/// <summary>Gets the metadata of files in the cheapest way that there is: from the cache, as a file of its own (PEP 658), out of a wheel's end, out of the whole file, by a build.</summary>
internal sealed class MetadataStore(IndexSettings settings, HttpFetcher fetcher, HttpCache cache)
{
    private const string Kind = "metadata";

    private readonly RangeReader _ranges = new(settings, fetcher);
    private readonly SourceMetadata _sources = new(settings);

    /// <exception cref="IndexException">There is none, or it is not this file's.</exception>
    public async Task<DependencyMetadata> GetAsync(DistributionFile file, CancellationToken cancellation)
    {
        var url = file.Url;
        if (url.IsFile)
            return Check(file, await FromFileAsync(file, url.LocalPath, cancellation).ConfigureAwait(false));
        var sha256 = file.Sha256;
        // What the hash of the file is known for can never change; else the server is asked as for any answer.
        var key = $"{Addresses.WithoutCredentials(url).GetLeftPart(UriPartial.Query)}#{sha256}";
        var entry = cache.Read(Kind, key);
        if (entry is not null && IsGood(entry, file, sha256) && TryCheck(file, entry.Content) is { } known)
            return known;
        if (settings.IsOffline)
            throw new IndexException(
                IndexProblem.Offline, $"The metadata of {file.FileName} is not in the cache, and the network may not be used.", "run it once without --offline");
        var reply = file.HasMetadata ? await fetcher.SendAsync(FileOfItsOwn(url), cancellation).ConfigureAwait(false) : null;
        // An index may promise what it has not: the file itself still says it.
        if (reply is { Status: 200 or 203 } && (file.Kind == FileKind.Wheel || SourceMetadata.IsStatic(reply.Body.Span)))
            HashCheck.Require(file.MetadataHashes, reply.Body.Span, () => $"the metadata of {file.FileName} at {Addresses.Show(reply.Url)}");
        else
            reply = await (file.Kind == FileKind.Wheel ? _ranges.ReadMetadataAsync(file, url, cancellation) : FromSdistAsync(file, url, cancellation)).ConfigureAwait(false);
        var content = HeadersOf(reply.Body.Span);
        var metadata = Check(file, content);
        Keep(file, key, content, reply);
        return metadata;
    }

    private bool IsGood(CacheEntry entry, DistributionFile file, string? sha256) =>
        settings.IsOffline || ((sha256 is not null || entry.FreshUntil > settings.Time.GetUtcNow()) && (entry.IsImmutable || !settings.Refresh.Includes(file.Project)));

    private void Keep(DistributionFile file, string key, ReadOnlyMemory<byte> content, Reply reply)
    {
        if (!cache.IsEnabled)
            return;
        var now = settings.Time.GetUtcNow();
        var policy = CachePolicy.Of(reply, file.Page.Index.FileCacheControl, now);
        if (policy.MayKeep || file.Sha256 is not null)
            cache.Write(Kind, new CacheEntry { Key = key, Stored = now, FreshUntil = policy.FreshUntil }, content.Span);
    }

    private Request FileOfItsOwn(Uri url)
    {
        var builder = new UriBuilder(url);
        builder.Path += ".metadata";
        return new Request { Url = builder.Uri, Limit = settings.Http.LargestMetadata, Accepts = static status => status == 403 };
    }

    private async Task<Reply> FromSdistAsync(DistributionFile file, Uri url, CancellationToken cancellation)
    {
        var (archive, reply) = await Downloads.GetAsync(fetcher, file, url, cancellation).ConfigureAwait(false);
        await using (archive.ConfigureAwait(false))
            reply.Body = await _sources.ReadAsync(file, archive, null, cancellation).ConfigureAwait(false);
        return reply;
    }

    private async Task<ReadOnlyMemory<byte>> FromFileAsync(DistributionFile file, string path, CancellationToken cancellation)
    {
        if (FileStreams.OpenRead(path, out var stream) is { } problem)
            throw new IndexException(IndexProblem.BadFile, $"{path} cannot be read: {problem.Reason}.");
        await using (stream.ConfigureAwait(false))
            return file.Kind == FileKind.Wheel
                ? WheelArchive.ReadMetadata(stream, file, settings.Http.LargestMetadata)
                : await _sources.ReadAsync(file, stream, null, cancellation).ConfigureAwait(false);
    }

    private static DependencyMetadata? TryCheck(DistributionFile file, ReadOnlyMemory<byte> content)
    {
        try
        {
            return Check(file, content);
        }
        catch (IndexException)
        {
            return null;
        }
    }

    internal static DependencyMetadata Check(DistributionFile file, ReadOnlyMemory<byte> content)
    {
        if (!DependencyMetadata.TryParse(content.Span, out var metadata, out var reason))
            throw new IndexException(IndexProblem.Malformed, $"The metadata of {file.FileName} cannot be used: {reason.TrimEnd('.')}.");
        if (metadata.Name != file.Project || (file.VersionText.Length > 0 && metadata.Version != file.Version))
            throw new IndexException(
                IndexProblem.WrongMetadata, $"The metadata of {file.FileName} is that of {metadata.Name} {metadata.Version}{(file.IsDirect ? $", and {file.Project} is to come from it" : "")}.",
                file.IsDirect ? $"correct the source of {file.Project}, or require {metadata.Name}" : null);
        return metadata;
    }

    // The description is longer than all the rest, and nobody here reads it.
    internal static ReadOnlyMemory<byte> HeadersOf(ReadOnlySpan<byte> content)
    {
        var reader = new MetadataReader(content);
        while (reader.Read())
        {
        }
        return content[..(content.Length - reader.Body.Length)].ToArray();
    }
}
