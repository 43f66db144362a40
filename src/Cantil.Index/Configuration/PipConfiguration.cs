using Cantil.Foundation.Files;
using Cantil.Foundation.Ini;
using Cantil.Foundation.Text;
using Cantil.Index.Http;
using Cantil.Index.Sources;

namespace Cantil.Index.Configuration;

/// <summary>
/// What pip is configured with: its variables (<c>PIP_INDEX_URL</c>, …), then its files, the sections <c>[install]</c> before <c>[global]</c>. A file that cannot be
/// read, and an address that is none, are warnings: pip's troubles are not the project's.
/// </summary>
public sealed class PipConfiguration
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<string> _warnings = [];
    private readonly string _folder;

    private PipConfiguration(string folder) => _folder = folder;

    /// <summary>A sentence for each thing that could not be read.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Reads all of it.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="places">The files, the one that counts least first; those that do not exist are passed over.</param>
    /// <param name="folder">What relative paths are relative to, absolute.</param>
    public static PipConfiguration Read(Func<string, string?> variable, IReadOnlyList<string> places, string folder)
    {
        ArgumentNullException.ThrowIfNull(variable);
        ArgumentNullException.ThrowIfNull(places);
        var configuration = new PipConfiguration(folder);
        foreach (var place in places)
            configuration.ReadFile(place);
        foreach (var key in (ReadOnlySpan<string>)["index-url", "extra-index-url", "find-links", "no-index", "trusted-host", "cert", "proxy"])
            if (variable("PIP_" + key.ToUpperInvariant().Replace('-', '_')) is { Length: > 0 } value)
                configuration._values[key] = value;
        return configuration;
    }

    /// <summary>The default index, as it is written; null where pip has its own.</summary>
    public string? IndexUrl => Words("index-url") is [var url, ..] ? url : null;

    /// <summary>Further indexes, as they are written.</summary>
    public IReadOnlyList<string> ExtraIndexUrls => Words("extra-index-url");

    /// <summary>Pages and folders of files, as they are written.</summary>
    public IReadOnlyList<string> FindLinks => Words("find-links");

    /// <summary>Whether no index is asked.</summary>
    public bool IsWithoutIndex => _values.GetValueOrDefault("no-index")?.Trim().ToLowerInvariant() is "1" or "true" or "yes" or "on" or "y" or "t";

    /// <summary>The indexes.</summary>
    public IndexLayer Indexes
    {
        get
        {
            var indexes = new List<IndexLocation>();
            foreach (var word in ExtraIndexUrls)
                Add(indexes, word, "extra-index-url", static index => index);
            if (IndexUrl is { } last)
                Add(indexes, last, "index-url", static index => index with { IsDefault = true });
            foreach (var word in FindLinks)
                Add(indexes, word, "find-links", static index => index with { Format = IndexFormat.Flat });
            return new IndexLayer { Indexes = indexes, IsAlone = IsWithoutIndex };
        }
    }

    /// <summary>Adds what pip knows of certificates and proxies to what holds where nothing else says otherwise.</summary>
    public HttpSettings Complete(HttpSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var proxy = settings.Proxy;
        if (proxy.IsEmpty && _values.GetValueOrDefault("proxy") is { Length: > 0 } address)
            proxy = ProxySettings.From(name => name == "all_proxy" ? address : null);
        return settings with
        {
            CertificateFile = settings.CertificateFile ?? (_values.GetValueOrDefault("cert") is { Length: > 0 } cert ? cert : null),
            InsecureHosts = [.. settings.InsecureHosts, .. Words("trusted-host")],
            Proxy = proxy,
        };
    }

    private string[] Words(string key) => _values.GetValueOrDefault(key)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    private void Add(List<IndexLocation> indexes, string text, string key, Func<IndexLocation, IndexLocation> change)
    {
        try
        {
            indexes.Add(change(IndexLocation.Parse(text, _folder)));
        }
        catch (IndexException)
        {
            _warnings.Add($"pip is configured with an {key} that is no address; it is passed over.");
        }
    }

    private void ReadFile(string path)
    {
        var reader = new FileReader();
        if (reader.Read(path) is { } problem)
        {
            if (problem.Kind is not (FileProblemKind.Missing or FileProblemKind.IsNoDirectory))
                _warnings.Add($"pip's configuration {path} cannot be read: {problem.Reason}.");
            return;
        }
        var document = IniDocument.Parse(SourceText.From(reader.Bytes.StartsWith("\uFEFF"u8) ? reader.Bytes[3..] : reader.Bytes));
        if (document.Error is { } error)
            _warnings.Add($"pip's configuration {path} cannot be read to its end: {error.Message}.");
        foreach (var name in (ReadOnlySpan<string>)["global", "install"])
            if (document.Find(name) is { } section)
                foreach (var entry in section.Entries)
                    _values[entry.Key.Replace('_', '-')] = entry.Value;
    }
}
