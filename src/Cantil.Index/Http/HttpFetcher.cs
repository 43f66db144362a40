using System.Globalization;
using System.Net.Http.Headers;
using Cantil.Index.Authentication;
using Cantil.Index.Sources;

namespace Cantil.Index.Http;

/// <summary>
/// Asks servers: with credentials, through redirects, again where a failure may pass. Every way out other than an answer is an
/// <see cref="IndexException"/> of one sentence, or the caller's own cancellation. Many threads may ask at once.
/// </summary>
internal sealed class HttpFetcher : IDisposable
{
    private readonly HttpSettings _settings;
    private readonly CredentialStore _credentials;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _room;
    private readonly Lazy<HttpMessageInvoker> _plain;
    private readonly Lazy<HttpMessageInvoker> _secure;
    private readonly Dictionary<string, string> _distrusted = new(StringComparer.OrdinalIgnoreCase);

    public HttpFetcher(HttpSettings settings, CredentialStore credentials, TimeProvider time)
    {
        (_settings, _credentials, _time) = (settings, credentials, time);
        _room = new SemaphoreSlim(settings.Concurrency);
        // Not before the first request: a run that finds all in the cache never opens one, and certificates are read for who needs them.
        _plain = new Lazy<HttpMessageInvoker>(() => Connections.Open(settings));
        _secure = new Lazy<HttpMessageInvoker>(() => Connections.OpenSecure(settings, Distrust));
    }

    /// <summary>How many answers have come.</summary>
    public int Answers => _answers;

    private int _answers;

    /// <summary>Asks until there is an answer of success, 304, 404 or a status that the request accepts.</summary>
    /// <exception cref="IndexException">There is none.</exception>
    public async Task<Reply> SendAsync(Request request, CancellationToken cancellation)
    {
        await _room.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            for (var attempt = 0; ; attempt++)
            {
                TimeSpan wait;
                try
                {
                    var reply = await FollowAsync(request, cancellation).ConfigureAwait(false);
                    if (IsWanted(request, reply.Status))
                        return reply;
                    if (!Failures.MayPass(reply.Status) || attempt >= _settings.Retries || !TryWait(reply, attempt, out wait))
                        throw Failures.FromStatus(reply, attempt + 1);
                }
                catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
                {
                    throw;
                }
                catch (Exception e) when (Failures.MayPass(e) && attempt < _settings.Retries)
                {
                    wait = Backoff(attempt);
                }
                catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException or InvalidDataException or BodyTooLargeException)
                {
                    throw Failures.From(e, request.Current ?? request.Url, _settings, DistrustOf);
                }
                await Task.Delay(wait, _time, cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            _room.Release();
        }
    }

    private async Task<Reply> FollowAsync(Request request, CancellationToken cancellation)
    {
        var url = request.Url;
        HashSet<string>? seen = null;
        for (var redirects = 0; ; redirects++)
        {
            request.Current = url;
            var credentials = _credentials.Find(url);
            if (credentials is null && _credentials.IsRequired(url))
                credentials = _credentials.Ask(url) ?? throw Failures.NoCredentials(url);
            var reply = await SendOnceAsync(request, url, credentials, cancellation).ConfigureAwait(false);
            if (reply.Status is 401 or 403 && _credentials.HasKeyring && credentials is not { Password.Length: > 0 } && _credentials.Ask(url) is { } found)
                reply = await SendOnceAsync(request, url, found, cancellation).ConfigureAwait(false);
            if (reply.Status is not (301 or 302 or 303 or 307 or 308) || reply.Location is null)
                return reply;
            var next = Redirects.Next(url, reply.Location);
            seen ??= new HashSet<string>(StringComparer.Ordinal) { url.AbsoluteUri };
            if (!seen.Add(next.AbsoluteUri))
                throw Failures.Circle(request.Url);
            if (redirects == _settings.Redirects)
                throw Failures.TooManyRedirects(request.Url, redirects);
            url = next;
        }
    }

    private async Task<Reply> SendOnceAsync(Request request, Uri url, Credentials? credentials, CancellationToken cancellation)
    {
        using var deadline = new Deadline(_settings.Timeout, cancellation);
        deadline.PutOff();
        using var message = Message(request, Addresses.WithoutCredentials(url), credentials);
        using var response = await ConnectionsFor(url).SendAsync(message, deadline.Token).ConfigureAwait(false);
        var reply = ToReply(response, url);
        Interlocked.Increment(ref _answers);
        if (request.IsHead || reply.Status is not (200 or 203 or 206))
            return reply;
        using var stream = BodyReader.Open(response.Content, deadline);
        if (request.Consume is { } consume)
        {
            await consume(reply, stream, deadline.Token).ConfigureAwait(false);
            return reply;
        }
        var buffer = BodyReader.Room(reply.ContentLength ?? 0, request.Limit);
        var length = 0;
        for (int count; (count = await stream.ReadAsync(buffer.AsMemory(length), deadline.Token).ConfigureAwait(false)) > 0;)
        {
            length += count;
            BodyReader.Grow(ref buffer, length, request.Limit);
        }
        reply.Body = buffer.AsMemory(0, length);
        return reply;
    }

    private HttpRequestMessage Message(Request request, Uri url, Credentials? credentials)
    {
        var message = new HttpRequestMessage(request.IsHead ? HttpMethod.Head : HttpMethod.Get, url)
        {
            Version = url.Scheme == Uri.UriSchemeHttps ? System.Net.HttpVersion.Version20 : System.Net.HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        var headers = message.Headers;
        headers.TryAddWithoutValidation("User-Agent", _settings.UserAgent);
        headers.TryAddWithoutValidation("Accept", request.Accept);
        // A part of a packed answer could not be unpacked.
        headers.TryAddWithoutValidation("Accept-Encoding", request.MayBePacked && request.Range is null ? "gzip, deflate" : "identity");
        if (request.ETag is not null)
            headers.TryAddWithoutValidation("If-None-Match", request.ETag);
        if (request.LastModified is not null)
            headers.TryAddWithoutValidation("If-Modified-Since", request.LastModified);
        if (request.Range is not null)
            headers.TryAddWithoutValidation("Range", request.Range);
        if (credentials is not null)
            headers.TryAddWithoutValidation("Authorization", credentials.ToHeader());
        return message;
    }

    private static Reply ToReply(HttpResponseMessage response, Uri url)
    {
        var (headers, content) = (response.Headers.NonValidated, response.Content.Headers.NonValidated);
        return new Reply
        {
            Status = (int)response.StatusCode,
            Url = Addresses.WithoutCredentials(url),
            ETag = Text(headers, "ETag"),
            LastModified = Text(content, "Last-Modified"),
            CacheControl = Text(headers, "Cache-Control"),
            Expires = Text(content, "Expires"),
            Vary = Text(headers, "Vary"),
            Date = Text(headers, "Date"),
            Age = Text(headers, "Age"),
            ContentType = Text(content, "Content-Type"),
            ContentRange = Text(content, "Content-Range"),
            AcceptRanges = Text(headers, "Accept-Ranges"),
            RetryAfter = Text(headers, "Retry-After"),
            Location = Text(headers, "Location"),
            ContentLength = content.Contains("Content-Encoding") ? null : response.Content.Headers.ContentLength,
        };
    }

    private static string? Text(HttpHeadersNonValidated headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.ToString() : null;

    private static bool IsWanted(Request request, int status) =>
        status is 200 or 203 or 206 or 304 or 404 or 410 || (request.IsHead && status is >= 200 and < 300) || request.Accepts?.Invoke(status) == true;

    private string? DistrustOf(string host)
    {
        lock (_distrusted)
            return _distrusted.GetValueOrDefault(host);
    }

    private TimeSpan Backoff(int attempt) => _settings.RetryDelay * (1 << Math.Min(attempt, 10));

    // False where the server wants to be left alone for longer than anybody waits.
    private bool TryWait(Reply reply, int attempt, out TimeSpan wait)
    {
        wait = Backoff(attempt);
        if (reply.RetryAfter is not { } text)
            return true;
        var asked = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : HttpDate.TryParse(text, out var moment) ? moment - _time.GetUtcNow()
            : TimeSpan.Zero;
        if (asked > wait)
            wait = asked;
        return asked <= _settings.LongestWait;
    }

    public void Dispose()
    {
        if (_plain.IsValueCreated)
            _plain.Value.Dispose();
        if (_secure.IsValueCreated)
            _secure.Value.Dispose();
        _room.Dispose();
    }

    // The way to a proxy may be a secure one.
    private HttpMessageInvoker ConnectionsFor(Uri url) => url.Scheme == Uri.UriSchemeHttp && _settings.Proxy.IsEmpty ? _plain.Value : _secure.Value;

    private void Distrust(string host, string reason)
    {
        lock (_distrusted)
            _distrusted[host] = reason;
    }
}
