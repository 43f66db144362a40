using System.Net;

namespace Cantil.Index.Http;

/// <summary>Which proxy is used for what, as the environment variables of curl and Python say it: <c>HTTPS_PROXY</c>, <c>HTTP_PROXY</c>, <c>ALL_PROXY</c>, <c>NO_PROXY</c>. Immutable.</summary>
public sealed class ProxySettings : IWebProxy
{
    private readonly Uri? _http;
    private readonly Uri? _https;
    private readonly string[] _except;

    private ProxySettings(Uri? http, Uri? https, string[] except) => (_http, _https, _except) = (http, https, except);

    /// <summary>No proxy for anything.</summary>
    public static ProxySettings None { get; } = new(null, null, []);

    public bool IsEmpty => _http is null && _https is null;

    /// <summary>Credentials that stand in a proxy's address are for the proxy.</summary>
    public ICredentials? Credentials { get; set; }

    /// <summary>Reads the variables; those in small letters count before those in capitals.</summary>
    /// <exception cref="IndexException">One of them is no address.</exception>
    public static ProxySettings From(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var all = Read(variable, "all_proxy") ?? Read(variable, "ALL_PROXY");
        // HTTP_PROXY in capitals is what a web server makes of a request header of that name in a CGI program.
        var http = Read(variable, "http_proxy") ?? (variable("REQUEST_METHOD") is null ? Read(variable, "HTTP_PROXY") : null) ?? all;
        var https = Read(variable, "https_proxy") ?? Read(variable, "HTTPS_PROXY") ?? all;
        if (http is null && https is null)
            return None;
        var except = variable("no_proxy") ?? variable("NO_PROXY") ?? "";
        var proxy = new ProxySettings(http, https, except.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (((https ?? http)!.UserInfo.Length > 0 ? https ?? http : http) is { UserInfo.Length: > 0 } address && Cantil.Index.Authentication.Credentials.From(address) is { } who)
            proxy.Credentials = new NetworkCredential(who.UserName, who.Password);
        return proxy;
    }

    public Uri? GetProxy(Uri destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return destination.Scheme == Uri.UriSchemeHttps ? _https : _http;
    }

    public bool IsBypassed(Uri host)
    {
        ArgumentNullException.ThrowIfNull(host);
        if (GetProxy(host) is null)
            return true;
        foreach (var entry in _except)
            if (Matches(entry, host))
                return true;
        return false;
    }

    private static bool Matches(string entry, Uri url)
    {
        if (entry == "*")
            return true;
        var host = url.Host.Trim('[', ']');
        var name = entry.AsSpan();
        if (entry.Contains('/', StringComparison.Ordinal))
            return IPNetwork.TryParse(entry, out var network) && IPAddress.TryParse(host, out var address) && network.Contains(address);
        if (name.LastIndexOf(':') is > 0 and var colon && name.Count(':') == 1)
        {
            if (!int.TryParse(name[(colon + 1)..], out var port) || port != url.Port)
                return false;
            name = name[..colon];
        }
        name = name.TrimStart('*').TrimStart('.').Trim("[]");
        return name.Length > 0 && host.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (host.Length == name.Length || host[^(name.Length + 1)] == '.');
    }

    private static Uri? Read(Func<string, string?> variable, string name)
    {
        if (variable(name) is not { Length: > 0 } text)
            return null;
        var address = text.Contains("://", StringComparison.Ordinal) ? text : "http://" + text;
        return Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Host.Length > 0 && url.Scheme is "http" or "https" or "socks4" or "socks4a" or "socks5" or "socks5h"
            ? url.Scheme == "socks5h" ? new UriBuilder(url) { Scheme = "socks5" }.Uri : url
            : throw new IndexException(IndexProblem.BadSetting, $"The variable {name} is not the address of a proxy.", "write it as http://proxy.example:3128");
    }
}
