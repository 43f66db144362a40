using Cantil.Foundation.Caching;
using Cantil.Index.Http;
using Cantil.Index.Sources;
using Cantil.Packaging.Names;

namespace Cantil.Index.Tests.Serving;

/// <summary>Clients for tests: nothing of the machine but the loopback and a folder for the cache.</summary>
public static class Client
{
    public static PackageName Name(string text) => PackageName.Parse(text);

    public static IndexSettings Settings(params string[] indexes) => new()
    {
        Time = new ManualClock(),
        Indexes = [.. indexes.Select(url => IndexLocation.Parse(url, "/project"))],
        Http = new HttpSettings { Timeout = TimeSpan.FromSeconds(20) },
    };

    public static IndexClient Of(params string[] indexes) => new(Settings(indexes));

    public static IndexSettings WithCache(this IndexSettings settings, TemporaryFolder folder) => settings with { Cache = new CacheDirectory(folder.Path) };

    public static IndexSettings WithVariables(this IndexSettings settings, params (string Name, string Value)[] variables) =>
        settings with { Variable = name => variables.FirstOrDefault(variable => variable.Name == name).Value };

    /// <summary>What a client says when it cannot do something.</summary>
    public static async Task<IndexException> FailureAsync(Func<Task> action) => await Should.ThrowAsync<IndexException>(action);
}
