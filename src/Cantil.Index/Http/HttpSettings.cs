namespace Cantil.Index.Http;

/// <summary>How the network is used. Immutable.</summary>
public sealed record HttpSettings
{
    /// <summary>How long nothing may come before a request is given up: before the answer begins, and between its pieces.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long making a connection may take.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a request that failed for a reason that may pass is made again.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>The wait before the first retry; it doubles with each.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>The longest wait that a server may ask for with <c>Retry-After</c>.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many redirects are followed.</summary>
    public int Redirects { get; init; } = 10;

    /// <summary>How many requests are on their way at once.</summary>
    public int Concurrency { get; init; } = 50;

    /// <summary>Hosts, some with a port (<c>host:8443</c>), whose certificates are not checked.</summary>
    public IReadOnlyList<string> InsecureHosts { get; init; } = [];

    /// <summary>A file of certificates (PEM) to trust in place of the system's; null for the system's.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>Folders of certificates (PEM) to trust in place of the system's.</summary>
    public IReadOnlyList<string> CertificateFolders { get; init; } = [];

    /// <summary>Who asks.</summary>
    public string UserAgent { get; init; } = "cantil";

    /// <summary>Which proxy is used for what.</summary>
    public ProxySettings Proxy { get; init; } = ProxySettings.None;

    /// <summary>The largest page, unpacked, in bytes.</summary>
    public long LargestPage { get; init; } = 256L << 20;

    /// <summary>The largest metadata of one file, unpacked, in bytes.</summary>
    public long LargestMetadata { get; init; } = 32L << 20;
}
