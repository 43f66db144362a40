using Cantil.Cli.Arguments;
using Cantil.Cli.Commands;
using Cantil.Cli.Hosting;
using Cantil.Index.Sources;
using Cantil.Projects.Settings;

namespace Cantil.Cli.Locking;

/// <summary>Which indexes are asked, and in which order: those of the command line, of the environment, of the settings, and one default at last.</summary>
internal static class IndexOrder
{
    public static List<IndexSetting> Of(ProjectSettings settings, ParsedArguments arguments, Host host)
    {
        var indexes = new List<IndexSetting>();
        foreach (var text in arguments.Values(ResolverArguments.Index) ?? Words(host, "INDEX"))
            indexes.Add(Named(text, host.WorkingDirectory));
        foreach (var index in settings.Indexes)
            if (!index.IsDefault && (index.Name is null || !indexes.Exists(other => other.Name == index.Name)))
                indexes.Add(index);
        foreach (var url in arguments.Values(ResolverArguments.ExtraIndexUrl) ?? Words(host, "EXTRA_INDEX_URL"))
            indexes.Add(new IndexSetting(null, url) { BaseDirectory = host.WorkingDirectory });
        indexes.Add(Default(settings, arguments, host, indexes));
        return indexes;
    }

    private static IndexSetting Default(ProjectSettings settings, ParsedArguments arguments, Host host, List<IndexSetting> indexes)
    {
        if ((arguments.Value(ResolverArguments.DefaultIndex) ?? Variable(host, "DEFAULT_INDEX") ?? Variable(host, "INDEX_URL")) is { } given)
            return Named(given, host.WorkingDirectory) with { IsDefault = true };
        foreach (var index in settings.Indexes)
            if (index.IsDefault)
                return index;
        var pip = IndexAccess.Pip(host);
        foreach (var url in pip.ExtraIndexUrls)
            indexes.Add(new IndexSetting(null, url) { BaseDirectory = host.WorkingDirectory });
        foreach (var place in pip.FindLinks)
            indexes.Add(new IndexSetting(null, place) { IsFlat = true, BaseDirectory = host.WorkingDirectory });
        return new IndexSetting(null, pip.IndexUrl ?? IndexLocation.DefaultAddress) { IsDefault = true, BaseDirectory = host.WorkingDirectory };
    }

    /// <summary><c>NAME=URL</c>, or a URL alone.</summary>
    private static IndexSetting Named(string text, string directory)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var hasName = equals > 0;
        for (var i = 0; i < equals; i++)
            hasName &= text[i] is not (':' or '/' or '?');
        return new IndexSetting(hasName ? text[..equals] : null, hasName ? text[(equals + 1)..] : text) { BaseDirectory = directory };
    }

    internal static List<string> Words(Host host, string name) => [.. Variable(host, name)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? []];

    private static string? Variable(Host host, string name) => host.Variable("CANTIL_" + name) ?? host.Variable("UV_" + name);
}
