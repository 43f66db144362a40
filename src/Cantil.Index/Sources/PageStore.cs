using Cantil.Index.Caching;
using Cantil.Index.Http;
using Cantil.Index.Pages;
using Cantil.Packaging.Names;

namespace Cantil.Index.Sources;

/// <summary>Gets the pages of indexes: from the cache while they are fresh, else from the server, which is asked whether they changed.</summary>
internal sealed class PageStore(IndexSettings settings, HttpFetcher fetcher, HttpCache cache)
{
    private const string Kind = "pages";
    private const string Accept = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";

    /// <summary>The page of a project as it is kept, to be read with <see cref="Read"/>; null where the index has none.</summary>
    public Task<CacheEntry?> GetAsync(IndexLocation index, PackageName project, CancellationToken cancellation)
    {
        var url = index.PageOf(project);
        if (!url.IsFile)
            return GetAsync(index, url, settings.Refresh.Includes(project), reply => Parse(reply, project).All.ToArray(), cancellation);
        var bytes = LocalIndex.ReadPage(url, project)?.All.ToArray();
        return Task.FromResult(bytes is null ? null : new CacheEntry { Key = "", Stored = default, FreshUntil = default, Buffer = bytes, Length = bytes.Length });
    }

    public static PageBytes Read(CacheEntry entry) =>
        PageBytes.Read(entry.Buffer, entry.Start, entry.Length) ?? throw new InvalidOperationException("A page was checked and cannot be read.");

    /// <summary>All of a flat index, as the bytes of its page and the address that it was found at.</summary>
    public async Task<Dictionary<PackageName, PageBytes>> GetFlatAsync(IndexLocation index, CancellationToken cancellation)
    {
        if (index.Url.IsFile)
            return LocalIndex.ReadFlat(index.Url);
        var entry = await GetAsync(index, index.Url, settings.Refresh.IsAll, FlatContent.Of, cancellation).ConfigureAwait(false);
        if (entry is null)
            throw new IndexException(IndexProblem.NotFound, $"There is no page at {index}.", "correct the address in find-links");
        return FlatContent.Read(entry.Content.Span);
    }

    /// <summary>The projects of the indexes whose pages are kept, however old they are.</summary>
    public IEnumerable<PackageName> KnownProjects()
    {
        foreach (var (key, status) in cache.Keys(Kind))
            foreach (var index in settings.Indexes)
            {
                var start = index.Url.AbsoluteUri.TrimEnd('/');
                if (status == 200 && index.Format == IndexFormat.Simple && key.StartsWith(start, StringComparison.Ordinal) && PackageName.TryParse(key[start.Length..].Trim('/'), out var name, out _))
                {
                    yield return name;
                    break;
                }
            }
    }

    private async Task<CacheEntry?> GetAsync(IndexLocation index, Uri url, bool refresh, Func<Reply, byte[]> parse, CancellationToken cancellation)
    {
        var key = url.AbsoluteUri;
        var entry = cache.Read(Kind, key);
        if (entry is not null && entry.Status == 200 && index.Format == IndexFormat.Simple && PageBytes.Read(entry.Buffer, entry.Start, entry.Length) is null)
            entry = null;
        if (entry is not null && (settings.IsOffline || (entry.FreshUntil > settings.Time.GetUtcNow() && (!refresh || entry.IsImmutable))))
            return entry.Status == 200 ? entry : null;
        if (settings.IsOffline)
            throw new IndexException(
                IndexProblem.Offline, $"{Addresses.Show(url)} is not in the cache, and the network may not be used.", "run it once without --offline");
        var reply = await fetcher.SendAsync(
            new Request
            {
                Url = url,
                Accept = Accept,
                ETag = entry?.ETag,
                LastModified = entry?.ETag is null ? entry?.LastModified : null,
                Limit = settings.Http.LargestPage,
                Accepts = status => Contains(index.IgnoredStatuses, status),
            },
            cancellation).ConfigureAwait(false);
        if (reply.Status == 304 && entry is not null)
            return Keep(index, key, reply, entry.Status, entry.Content, entry);
        if (reply.Status is 200 or 203)
            return Keep(index, key, reply, 200, parse(reply), null);
        if (reply.Status is 404 or 410 || Contains(index.IgnoredStatuses, reply.Status))
        {
            // That it is not there holds for as long as the server says, and is all that there is to say without the network.
            Keep(index, key, reply, 404, default, null);
            return null;
        }
        throw Failures.FromStatus(reply, 1);
    }

    private CacheEntry Keep(IndexLocation index, string key, Reply reply, int status, ReadOnlyMemory<byte> content, CacheEntry? old)
    {
        var now = settings.Time.GetUtcNow();
        var policy = CachePolicy.Of(reply, index.PageCacheControl, now);
        var buffer = content.ToArray();
        var entry = new CacheEntry
        {
            Key = key,
            Status = status,
            ETag = reply.ETag ?? old?.ETag,
            LastModified = reply.LastModified ?? old?.LastModified,
            Stored = now,
            FreshUntil = policy.FreshUntil,
            IsImmutable = policy.IsImmutable,
            Buffer = buffer,
            Length = buffer.Length,
        };
        if (policy.MayKeep && cache.IsEnabled)
            cache.Write(Kind, entry, content.Span);
        return entry;
    }

    private static PageBytes Parse(Reply reply, PackageName project)
    {
        var body = reply.Body.Span;
        try
        {
            return Content.IsJson(reply)
                ? JsonPage.Read(body, project, reply.Url.AbsoluteUri)
                : HtmlPage.Read(HtmlPage.Decode(body, reply.ContentType), project, reply.Url.AbsoluteUri);
        }
        catch (FormatException e)
        {
            throw new IndexException(IndexProblem.Malformed, $"The page of {project} at {Addresses.Show(reply.Url)} cannot be read: {e.Message}.", "check the address of the index", e);
        }
    }

    private static bool Contains(IReadOnlyList<int> statuses, int status)
    {
        for (var i = 0; i < statuses.Count; i++)
            if (statuses[i] == status)
                return true;
        return false;
    }
}
