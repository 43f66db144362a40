using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Cantil.Foundation.Files;

namespace Cantil.Index.Http;

/// <summary>Makes what keeps the connections: nothing in it that an index does not need (cookies, redirects of its own, tracing).</summary>
internal static class Connections
{
    /// <summary>For <c>http</c>.</summary>
    public static HttpMessageInvoker Open(HttpSettings settings) => new(Handler(settings), disposeHandler: true);

    /// <summary>For <c>https</c>.</summary>
    /// <param name="settings">How.</param>
    /// <param name="distrust">Is told why the certificate of a host is not trusted, to stand behind a colon.</param>
    public static HttpMessageInvoker OpenSecure(HttpSettings settings, Action<string, string> distrust)
    {
        var handler = Handler(settings);
        if (settings.CertificateFile is not null || settings.CertificateFolders.Count > 0)
            handler.SslOptions.CertificateChainPolicy = Policy(settings);
        handler.SslOptions.RemoteCertificateValidationCallback = (sender, _, chain, errors) =>
        {
            var host = (sender as SslStream)?.TargetHostName ?? "";
            if (errors == SslPolicyErrors.None || IsInsecure(settings.InsecureHosts, host))
                return true;
            distrust(host, Reason(chain, errors));
            return false;
        };
        return new HttpMessageInvoker(handler, disposeHandler: true);
    }

    private static SocketsHttpHandler Handler(HttpSettings settings) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        ConnectTimeout = settings.ConnectTimeout,
        MaxConnectionsPerServer = settings.Concurrency,
        EnableMultipleHttp2Connections = true,
        UseProxy = !settings.Proxy.IsEmpty,
        Proxy = settings.Proxy.IsEmpty ? null : settings.Proxy,
    };

    private static string Reason(X509Chain? chain, SslPolicyErrors errors)
    {
        if ((errors & SslPolicyErrors.RemoteCertificateNotAvailable) != 0)
            return "it shows no certificate";
        if ((errors & SslPolicyErrors.RemoteCertificateNameMismatch) != 0)
            return "its certificate is for another host";
        foreach (var status in chain?.ChainStatus ?? [])
            if (status.Status == X509ChainStatusFlags.NotTimeValid)
                return "its certificate has expired, or is not valid yet";
        return "its certificate is signed by nobody who is trusted here";
    }

    // The callback learns the name alone: an entry with a port lets the host pass on every port.
    private static bool IsInsecure(IReadOnlyList<string> hosts, string name)
    {
        foreach (var host in hosts)
        {
            var bare = host.Contains("://", StringComparison.Ordinal) ? host[(host.IndexOf("://", StringComparison.Ordinal) + 3)..] : host;
            bare = bare.Split('/', ':')[0];
            if (bare == "*" || bare.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static X509ChainPolicy Policy(HttpSettings settings)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        if (settings.CertificateFile is { } path)
            Import(policy.CustomTrustStore, path, isRequired: true);
        var reader = new DirectoryReader();
        foreach (var folder in settings.CertificateFolders)
        {
            if (reader.Read(folder) is { } problem)
                throw new IndexException(IndexProblem.BadFile, $"The certificates in {folder} cannot be read: {problem.Reason}.", "correct SSL_CERT_DIR, or unset it");
            for (var i = 0; i < reader.Count; i++)
                if (reader.Kind(i) is EntryKind.File or EntryKind.Link)
                    Import(policy.CustomTrustStore, Path.Join(folder, reader.Name(i)), isRequired: false);
        }
        return policy;
    }

    private static void Import(X509Certificate2Collection store, string path, bool isRequired)
    {
        var reader = new FileReader();
        var reason = reader.Read(path)?.Reason;
        if (reason is null)
        {
            try
            {
                store.ImportFromPem(System.Text.Encoding.Latin1.GetString(reader.Bytes));
            }
            catch (System.Security.Cryptography.CryptographicException)
            {
                reason = "it holds no certificates in PEM form";
            }
        }
        if (reason is not null && isRequired)
            throw new IndexException(IndexProblem.BadFile, $"The certificates in {path} cannot be read: {reason}.", "correct SSL_CERT_FILE, or unset it");
    }
}
