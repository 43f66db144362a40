using Cantil.Cli.Arguments;
using Cantil.Cli.Commands;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Caching;
using Cantil.Index;
using Cantil.Index.Authentication;
using Cantil.Index.Caching;
using Cantil.Index.Configuration;
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
    /// <exception cref="IndexException">A setting means nothing.</exception>
    public static IndexSettings Of(ProjectSettings settings, IReadOnlyList<IndexLocation> indexes, ParsedArguments arguments, Host host) => new()
    {
        Time = TimeProvider.System,
        Variable = host.Variable,
        Indexes = indexes,
        Strategy = (IndexStrategy)settings.IndexStrategy,
        ExcludeNewer = Bounds(settings),
        IsOffline = settings.IsOffline,
        Cache = Cache(settings, arguments, host),
        Refresh = arguments.IsGiven(ResolverArguments.Refresh) ? RefreshPolicy.All
            : arguments.Values(ResolverArguments.RefreshPackage) is { } packages ? RefreshPolicy.Of(ResolverSettings.Names(packages, ResolverArguments.RefreshPackage))
            : RefreshPolicy.None,
        Http = Http(settings, arguments, host),
        Keyring = settings.KeyringProvider == "subprocess" ? new KeyringCommand() : null,
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

    private static CacheDirectory? Cache(ProjectSettings settings, ParsedArguments arguments, Host host)
    {
        if (arguments.IsGiven(GlobalOptions.NoCache) || Variables(host).IsTrue("NO_CACHE") || settings.IsWithoutCache)
            return null;
        if ((arguments.Value(GlobalOptions.CacheDirectory) ?? host.Variable("CANTIL_CACHE_DIR")) is { } named)
            return new CacheDirectory(Path.GetFullPath(named, host.WorkingDirectory));
        if (settings.CacheDirectory is { } path && (path[0] != '~' || host.Variable("HOME") is not null))
            return new CacheDirectory(path[0] == '~' ? Path.Join(host.Variable("HOME"), path.AsSpan(2)) : path);
        if (host.Variable("XDG_CACHE_HOME") is { } cache)
            return new CacheDirectory(Path.Join(cache, "cantil"));
        if (OperatingSystem.IsWindows() && host.Variable("LOCALAPPDATA") is { } local)
            return new CacheDirectory(Path.Join(local, "cantil", "cache"));
        return host.Variable("HOME") is { } home ? new CacheDirectory(Path.Join(home, ".cache", "cantil")) : null;
    }

    /// <summary>What pip is configured with.</summary>
    public static PipConfiguration Pip(ParsedArguments arguments, Host host) =>
        PipConfiguration.Read(host.Variable, OuterSettings.IsIsolated(arguments, host) ? [] : PipPlaces.Find(host.Variable), host.WorkingDirectory);

    private static HttpSettings Http(ProjectSettings settings, ParsedArguments arguments, Host host) =>
        Pip(arguments, host).Complete(Variables(host).ReadHttp(new HttpSettings { UserAgent = $"cantil/{ProductVersion.Text}", InsecureHosts = settings.InsecureHosts }));

    /// <summary>The variables of Cantil and uv.</summary>
    internal static IndexVariables Variables(Host host) => new(host.Variable);
}
