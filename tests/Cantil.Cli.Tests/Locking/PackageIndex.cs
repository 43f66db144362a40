using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cantil.Index.Tests.Serving;

namespace Cantil.Cli.Tests.Locking;

/// <summary>An index of packages that a test makes up, served on the loopback.</summary>
internal sealed class PackageIndex : IDisposable
{
    private readonly Dictionary<string, List<(string File, string Extra)>> _pages = [];
    private readonly Dictionary<string, string> _metadata = [];
    private readonly LoopbackServer _server;

    public PackageIndex() => _server = new LoopbackServer(Reply);

    public string Url => _server.Simple;

    /// <summary>How many requests there were.</summary>
    public int Requests => _server.Requests.Count;

    /// <summary>Status 500 for everything.</summary>
    public bool IsBroken { get; set; }

    public PackageIndex Add(string name, string version, params string[] requires) => Add(name, version, null, "py3-none-any", requires);

    public PackageIndex Add(string name, string version, string? python, string tag, params string[] requires)
    {
        var metadata = new StringBuilder().Append(CultureInfo.InvariantCulture, $"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n");
        if (python is not null)
            metadata.Append(CultureInfo.InvariantCulture, $"Requires-Python: {python}\n");
        foreach (var requirement in requires)
            metadata.Append(requirement.StartsWith("Provides-Extra", StringComparison.Ordinal) ? requirement : "Requires-Dist: " + requirement).Append('\n');
        var file = $"{name.Replace('-', '_')}-{version}-{tag}.whl";
        _metadata[file] = metadata.ToString();
        AddFile(name, file, python is null ? "" : $", \"requires-python\": \"{python}\"");
        return this;
    }

    /// <summary>A source distribution whose metadata nobody knows.</summary>
    public PackageIndex AddSource(string name, string version)
    {
        AddFile(name, $"{name}-{version}.tar.gz", ", \"core-metadata\": false");
        return this;
    }

    /// <summary>A page without files.</summary>
    public PackageIndex AddEmpty(string name)
    {
        _pages.Add(name, []);
        return this;
    }

    public PackageIndex Yank(string name, string version, string reason)
    {
        var page = _pages[name];
        for (var i = 0; i < page.Count; i++)
            if (page[i].File.StartsWith($"{name}-{version}-", StringComparison.Ordinal))
                page[i] = (page[i].File, page[i].Extra + $", \"yanked\": \"{reason}\"");
        return this;
    }

    private void AddFile(string name, string file, string extra)
    {
        if (!_pages.TryGetValue(name, out var page))
            _pages.Add(name, page = []);
        page.Add((file, extra));
    }

    private Answer Reply(Received request)
    {
        if (IsBroken)
            return Answer.Text("broken", "text/plain", 500);
        var parts = request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts[0] == "simple")
            return parts.Length == 2 && _pages.TryGetValue(parts[1], out var page) ? Answer.Json(Page(parts[1], page)) : Answer.Missing;
        return parts[^1].EndsWith(".metadata", StringComparison.Ordinal) && _metadata.TryGetValue(parts[^1][..^".metadata".Length], out var metadata)
            ? Answer.Text(metadata, "text/plain")
            : Answer.Missing;
    }

    private static string Page(string name, List<(string File, string Extra)> files) =>
        $$"""{"meta": {"api-version": "1.0"}, "name": "{{name}}", "files": [{{string.Join(", ", files.Select(File))}}]}""";

    private static string File((string File, string Extra) file)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.File)));
        var core = file.Extra.Contains("core-metadata", StringComparison.Ordinal) ? "" : ", \"core-metadata\": true";
        return $$"""{"filename": "{{file.File}}", "url": "../../files/{{file.File}}", "hashes": {"sha256": "{{hash}}"}{{core}}{{file.Extra}}}""";
    }

    public void Dispose() => _server.Dispose();
}
