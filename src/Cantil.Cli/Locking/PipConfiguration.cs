using Cantil.Cli.Hosting;
using Cantil.Foundation.Files;
using Cantil.Foundation.Ini;
using Cantil.Foundation.Text;

namespace Cantil.Cli.Locking;

/// <summary>The indexes that pip is configured with (https://pip.pypa.io/en/stable/topics/configuration/): its variables, then its files, the user's before the machine's.</summary>
internal sealed record PipConfiguration(string? IndexUrl, IReadOnlyList<string> ExtraIndexUrls)
{
    public static PipConfiguration Read(Host host)
    {
        var url = host.Variable("PIP_INDEX_URL");
        var extra = host.Variable("PIP_EXTRA_INDEX_URL");
        foreach (var path in Files(host))
        {
            if (url is not null && extra is not null)
                break;
            var reader = new FileReader();
            if (path.Length == 0 || reader.Read(path) is not null)
                continue;
            var document = IniDocument.Parse(SourceText.From(reader.Bytes));
            url ??= Value(document, "index-url");
            extra ??= Value(document, "extra-index-url");
        }
        return new PipConfiguration(url, extra?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? []);
    }

    private static List<string> Files(Host host)
    {
        if (host.Variable("PIP_CONFIG_FILE") is { } one)
            return one is "/dev/null" or "nul" ? [] : [one];
        var files = new List<string>();
        if (OperatingSystem.IsWindows())
        {
            if (host.Variable("APPDATA") is { } data)
                files.Add(Path.Join(data, "pip", "pip.ini"));
            return files;
        }
        if (host.Variable("HOME") is { } home)
        {
            files.Add(Path.Join(host.Variable("XDG_CONFIG_HOME") ?? Path.Join(home, ".config"), "pip", "pip.conf"));
            files.Add(Path.Join(home, ".pip", "pip.conf"));
        }
        files.Add("/etc/pip.conf");
        return files;
    }

    private static string? Value(IniDocument document, string key)
    {
        var section = document.Find("install")?.Find(key) ?? document.Find("global")?.Find(key);
        return section?.Value.Trim() is { Length: > 0 } value ? value : null;
    }
}
