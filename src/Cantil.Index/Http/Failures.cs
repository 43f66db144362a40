using System.Net.Sockets;
using System.Security.Authentication;
using Cantil.Index.Sources;

namespace Cantil.Index.Http;

/// <summary>What went wrong with a request, in one sentence with the host's name and what to do.</summary>
internal static class Failures
{
    private const string TimeoutHelp = "give it longer with CANTIL_HTTP_TIMEOUT (in seconds), or try again later";
    private const string CredentialsHelp = "give a user name and a password: in netrc, in CANTIL_INDEX_<NAME>_USERNAME and CANTIL_INDEX_<NAME>_PASSWORD, or with a keyring";
    private const string ConnectionHelp = "check the address, the network and the proxy (HTTPS_PROXY, NO_PROXY), or use what is in the cache with --offline";

    /// <summary>Whether trying again may help.</summary>
    public static bool MayPass(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } request => request.InnerException is not AuthenticationException,
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError or HttpRequestError.ConfigurationLimitExceeded } => false,
        HttpRequestException or IOException or OperationCanceledException or InvalidDataException => true,
        _ => false,
    };

    public static bool MayPass(int status) => status is 408 or 429 or 500 or 502 or 503 or 504;

    public static IndexException From(Exception exception, Uri url, HttpSettings settings, Func<string, string?> distrust) => exception switch
    {
        IndexException known => known,
        OperationCanceledException => Timeout(url, settings.Timeout),
        BodyTooLargeException large => new IndexException(
            IndexProblem.Malformed, $"The answer to {Addresses.Show(url)} is larger than {large.Limit >> 20} MB, which no page or metadata is.", null, exception),
        InvalidDataException => new IndexException(IndexProblem.Malformed, $"The answer to {Addresses.Show(url)} cannot be unpacked.", null, exception),
        HttpRequestException request => From(request, url, settings, distrust),
        IOException => Broken(url, exception),
        _ => new IndexException(IndexProblem.Unreachable, $"{Addresses.Show(url)} cannot be asked: {Reason(exception)}.", ConnectionHelp, exception),
    };

    public static IndexException FromStatus(Reply reply, int attempts)
    {
        var address = Addresses.Show(reply.Url);
        var times = attempts > 1 ? $" {attempts} times" : "";
        return reply.Status switch
        {
            401 or 403 => new IndexException(
                IndexProblem.Unauthorized, $"{address} refuses access ({Named(reply.Status)}).",
                CredentialsHelp),
            404 or 410 => new IndexException(IndexProblem.NotFound, $"{address} does not exist ({Named(reply.Status)})."),
            407 => new IndexException(IndexProblem.Unauthorized, $"The proxy before {reply.Url.Host} wants a user name and a password (407).", "write them into the address of the proxy"),
            429 => new IndexException(IndexProblem.Refused, $"{reply.Url.Host} wants fewer requests: {address} answered 429 (too many requests){times}.", "try again later"),
            _ => new IndexException(IndexProblem.Refused, $"{address} answered {Named(reply.Status)}{times}.", reply.Status >= 500 ? "try again later, or use what is in the cache with --offline" : null),
        };
    }

    public static IndexException NoCredentials(Uri url) => new(
        IndexProblem.Unauthorized, $"{url.Host} is to be asked with credentials alone, and there are none ({Addresses.Show(url)}).", CredentialsHelp);

    public static IndexException Circle(Uri url) => new(
        IndexProblem.Refused, $"{Addresses.Show(url)} redirects in a circle.", "check the address of the index");

    public static IndexException TooManyRedirects(Uri url, int count) => new(
        IndexProblem.Refused, $"{Addresses.Show(url)} redirects more than {count} times.", "check the address of the index");

    public static IndexException BadRedirect(Uri url) => new(
        IndexProblem.Refused, $"{Addresses.Show(url)} redirects to what is no address of a web server.", "check the address of the index");

    private static IndexException Timeout(Uri url, TimeSpan timeout) => new(
        IndexProblem.Timeout, $"{url.Host} sent nothing for {Seconds(timeout)} ({Addresses.Show(url)}).", TimeoutHelp);

    private static IndexException Broken(Uri url, Exception exception) => new(
        IndexProblem.Unreachable, $"{url.Host} broke its answer off ({Addresses.Show(url)}).", "try again later", exception);

    private static IndexException From(HttpRequestException exception, Uri url, HttpSettings settings, Func<string, string?> distrust) => exception.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => new IndexException(IndexProblem.Unreachable, $"There is no host of the name {url.Host} ({Addresses.Show(url)}).", ConnectionHelp, exception),
        HttpRequestError.SecureConnectionError => new IndexException(
            IndexProblem.Insecure, $"The connection to {url.Host} is not safe: {distrust(url.Host) ?? "it does not speak TLS as it should"}.",
            "name the certificates to trust in SSL_CERT_FILE, or the host in allow-insecure-host", exception),
        HttpRequestError.ProxyTunnelError => new IndexException(IndexProblem.Unreachable, $"The proxy does not let requests through to {url.Host}.", "check HTTPS_PROXY and NO_PROXY", exception),
        HttpRequestError.ResponseEnded => Broken(url, exception),
        HttpRequestError.ConnectionError when exception.InnerException is OperationCanceledException or TimeoutException => Timeout(url, settings.ConnectTimeout),
        HttpRequestError.ConnectionError => new IndexException(IndexProblem.Unreachable, $"No connection to {url.Authority}: {Reason(exception)}.", ConnectionHelp, exception),
        HttpRequestError.ConfigurationLimitExceeded => new IndexException(IndexProblem.Malformed, $"The headers of the answer of {url.Host} are too long.", null, exception),
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => new IndexException(
            IndexProblem.Malformed, $"{url.Host} does not answer as a web server does ({Addresses.Show(url)}).", "check the address of the index", exception),
        _ when exception.InnerException is IOException => Broken(url, exception),
        _ => new IndexException(IndexProblem.Unreachable, $"{Addresses.Show(url)} cannot be asked: {Reason(exception)}.", ConnectionHelp, exception),
    };

    private static string Seconds(TimeSpan span) =>
        span.TotalSeconds == 1 ? "1 second" : span.TotalSeconds < 1 ? $"{span.TotalMilliseconds:0} milliseconds" : $"{span.TotalSeconds:0.#} seconds";

    // A published program has no texts for the runtime's errors.
    private static string Reason(Exception exception) => (exception as SocketException ?? exception.InnerException as SocketException)?.SocketErrorCode switch
    {
        SocketError.ConnectionRefused => "nobody answers there",
        SocketError.ConnectionReset or SocketError.ConnectionAborted => "it is cut off",
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.HostDown or SocketError.NetworkDown => "there is no way to that host",
        SocketError.TimedOut => "nothing came for too long",
        SocketError.AccessDenied => "permission denied",
        { } code => $"the system says {code}",
        null => "the connection failed",
    };

    private static string Named(int status) => status switch
    {
        400 => "400 (bad request)",
        401 => "401 (unauthorized)",
        403 => "403 (forbidden)",
        404 => "404 (not found)",
        410 => "410 (gone)",
        500 => "500 (internal server error)",
        502 => "502 (bad gateway)",
        503 => "503 (service unavailable)",
        504 => "504 (gateway timeout)",
        _ => $"with status {status}",
    };
}
