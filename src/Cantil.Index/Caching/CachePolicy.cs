using System.Globalization;
using Cantil.Index.Http;

namespace Cantil.Index.Caching;

/// <summary>How long an answer may be used again without asking (RFC 9111), for a cache of one user's own.</summary>
/// <param name="MayKeep">Whether it may be kept at all.</param>
/// <param name="FreshUntil">Until when it is good; long past where it has to be asked for each time.</param>
/// <param name="IsImmutable">Whether it does not change while it is fresh, even for someone who wants to be sure (RFC 8246).</param>
internal readonly record struct CachePolicy(bool MayKeep, DateTimeOffset FreshUntil, bool IsImmutable)
{
    // RFC 9111, 4.2.2: a tenth of its age, but pages of indexes change at any time.
    private static readonly TimeSpan LongestGuess = TimeSpan.FromMinutes(10);

    /// <summary>Reads the headers of an answer.</summary>
    /// <param name="reply">The answer.</param>
    /// <param name="instead">What stands in the place of its <c>Cache-Control</c>; null where nothing does.</param>
    /// <param name="now">When it came.</param>
    public static CachePolicy Of(Reply reply, string? instead, DateTimeOffset now)
    {
        var (isKept, mustAsk, isImmutable) = (true, false, false);
        long? maxAge = null;
        foreach (var part in (instead ?? reply.CacheControl ?? "").Split(','))
        {
            var directive = part.Trim();
            var equals = directive.IndexOf('=');
            var name = (equals < 0 ? directive : directive[..equals]).TrimEnd().ToLowerInvariant();
            var value = equals < 0 ? "" : directive[(equals + 1)..].Trim().Trim('"');
            switch (name)
            {
                case "no-store":
                    isKept = false;
                    break;
                case "no-cache":
                    mustAsk = true;
                    break;
                case "immutable":
                    isImmutable = true;
                    break;
                case "max-age":
                    // What is no number is stale (RFC 9111, 4.2.1); one that is too large is very long.
                    maxAge ??= ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? (long)Math.Min(seconds, int.MaxValue) : 0;
                    break;
            }
        }
        // An answer that depends on what nobody knows can never be used for another request.
        if (reply.Vary?.Contains('*', StringComparison.Ordinal) == true)
            isKept = false;
        // Of credentials the cache knows nothing: such an answer is only used when its server says again that it may be.
        if (reply.Vary is { } vary && (vary.Contains("authorization", StringComparison.OrdinalIgnoreCase) || vary.Contains("cookie", StringComparison.OrdinalIgnoreCase)))
            mustAsk = true;
        var until = mustAsk ? DateTimeOffset.MinValue : now + Lifetime(reply, instead is null, maxAge, now) - AgeOf(reply, now);
        return new CachePolicy(isKept, until, isImmutable && !mustAsk);
    }

    private static TimeSpan Lifetime(Reply reply, bool hasOwnHeaders, long? maxAge, DateTimeOffset now)
    {
        if (maxAge is { } seconds)
            return TimeSpan.FromSeconds(seconds);
        var date = HttpDate.TryParse(reply.Date, out var sent) ? sent : now;
        if (reply.Expires is not null && hasOwnHeaders)
            return HttpDate.TryParse(reply.Expires, out var expires) && expires > date ? expires - date : TimeSpan.Zero;
        if (!HttpDate.TryParse(reply.LastModified, out var modified) || modified >= date)
            return TimeSpan.Zero;
        var guess = (date - modified) / 10;
        return guess < LongestGuess ? guess : LongestGuess;
    }

    // RFC 9111, 4.2.3: what its sender's clock says, or what the caches on the way say, whichever is more.
    private static TimeSpan AgeOf(Reply reply, DateTimeOffset now)
    {
        var apparent = HttpDate.TryParse(reply.Date, out var sent) && sent < now ? now - sent : TimeSpan.Zero;
        var said = long.TryParse(reply.Age, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue)) : TimeSpan.Zero;
        // Dates have whole seconds.
        return said > apparent ? said : apparent < TimeSpan.FromSeconds(1) ? TimeSpan.Zero : apparent;
    }
}
