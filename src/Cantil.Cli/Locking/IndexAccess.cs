using Cantil.Cli.Arguments;
using Cantil.Cli.Commands;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Caching;
using Cantil.Index;
using Cantil.Index.Caching;
using Cantil.Index.Http;
using Cantil.Index.Sources;
using Cantil.Index.Times;
using Cantil.Packaging.Names;
using Cantil.Projects.Settings;
using IndexStrategy = Cantil.Index.Sources.IndexStrategy;

namespace Cantil.Cli.Locking;

/// <summary>How indexes are asked: what the command line, the environment and the machine say.</summary>
internal static class IndexAccess
{
    private static readonly char[] s_separators = [' ', ','];

    /// <exception cref="IndexException">A setting means nothing.</exception>
    public static IndexSettings Of(ProjectSettings settings, IReadOnlyList<IndexLocation> indexes, ParsedArguments arguments, Host host) => new()
    {
        Time = TimeProvider.System,
        Variable = host.Variable,
        Indexes = indexes,
        Strategy = (IndexStrategy)settings.IndexStrategy,
        ExcludeNewer = Bounds(settings),
        IsOffline = arguments.IsGiven(GlobalOptions.Offline) || IsOn(host, "CANTIL_OFFLINE") || IsOn(host, "UV_OFFLINE"),
        Cache = Cache(arguments, host),
        Refresh = arguments.IsGiven(ResolverArguments.Refresh) ? RefreshPolicy.All
            : arguments.Values(ResolverArguments.RefreshPackage) is { } packages ? RefreshPolicy.Of(ResolverSettings.Names(packages, ResolverArguments.RefreshPackage))
            : RefreshPolicy.None,
        Http = Http(host),
    };

    private static ExcludeNewer Bounds(ProjectSettings settings)
    {
        if (settings.ExcludeNewer is null && settings.ExcludeNewerPackage.Count == 0)
            return ExcludeNewer.None;
        var packages = new List<KeyValuePair<PackageName, ExcludeNewerValue?>>();
        foreach (var (name, text) in settings.ExcludeNewerPackage)
            packages.Add(new(name, text is null ? null : ExcludeNewerValue.Parse(text)));
        return new ExcludeNewer(settings.ExcludeNewer is { } general ? ExcludeNewerValue.Parse(general) : null, packages);
    }

    private static CacheDirectory? Cache(ParsedArguments arguments, Host host)
    {
        if (arguments.IsGiven(GlobalOptions.NoCache) || IsOn(host, "CANTIL_NO_CACHE"))
            return null;
        if ((arguments.Value(GlobalOptions.CacheDirectory) ?? host.Variable("CANTIL_CACHE_DIR")) is { } named)
            return new CacheDirectory(Path.GetFullPath(named, host.WorkingDirectory));
        if (host.Variable("XDG_CACHE_HOME") is { } cache)
            return new CacheDirectory(Path.Join(cache, "cantil"));
        if (OperatingSystem.IsWindows() && host.Variable("LOCALAPPDATA") is { } local)
            return new CacheDirectory(Path.Join(local, "cantil", "cache"));
        return host.Variable("HOME") is { } home ? new CacheDirectory(Path.Join(home, ".cache", "cantil")) : null;
    }

    private static HttpSettings Http(Host host) => new()
    {
        Timeout = Seconds(host, "HTTP_TIMEOUT", 30),
        Retries = Number(host, "HTTP_RETRIES", 3),
        Concurrency = Number(host, "CONCURRENT_DOWNLOADS", 50),
        CertificateFile = host.Variable("SSL_CERT_FILE"),
        CertificateFolders = host.Variable("SSL_CERT_DIR")?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [],
        InsecureHosts = (host.Variable("CANTIL_INSECURE_HOST") ?? host.Variable("UV_INSECURE_HOST"))?.Split(s_separators, StringSplitOptions.RemoveEmptyEntries) ?? [],
        UserAgent = $"cantil/{ProductVersion.Text}",
        Proxy = ProxySettings.From(host.Variable),
    };

    private static TimeSpan Seconds(Host host, string name, int otherwise) => TimeSpan.FromSeconds(Number(host, name, otherwise));

    private static int Number(Host host, string name, int otherwise)
    {
        if ((host.Variable("CANTIL_" + name) ?? host.Variable("UV_" + name)) is not { } text)
            return otherwise;
        return int.TryParse(text, out var number) && number > 0 && number < 1_000_000 ? number : throw new UsageException($"The variable CANTIL_{name} is `{text}`.", "It must be a number above 0.");
    }

    private static bool IsOn(Host host, string name) => host.Variable(name) is { } value && value is not ("0" or "false");
}
