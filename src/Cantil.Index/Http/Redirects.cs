using Cantil.Index.Sources;

namespace Cantil.Index.Http;

/// <summary>Where a redirect leads.</summary>
internal static class Redirects
{
    /// <summary>The next address. Credentials in an address stay on their server; others are found for the new one.</summary>
    /// <exception cref="IndexException">It is no address of a web server.</exception>
    public static Uri Next(Uri url, string location)
    {
        if (!Uri.TryCreate(url, location, out var next) || next.Scheme is not ("http" or "https"))
            throw Failures.BadRedirect(url);
        if (next.UserInfo.Length > 0 || url.UserInfo.Length == 0 || !Addresses.ShareServer(url, next))
            return next;
        var colon = url.UserInfo.IndexOf(':');
        return new UriBuilder(next) { UserName = colon < 0 ? url.UserInfo : url.UserInfo[..colon], Password = colon < 0 ? "" : url.UserInfo[(colon + 1)..] }.Uri;
    }
}
