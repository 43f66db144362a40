using System.Text;
using Cantil.Foundation.Files;

namespace Cantil.Workspace.Discovery;

/// <summary>Where git keeps what concerns ignoring (git-config(1), gitignore(5), gitrepository-layout(5)).</summary>
internal static class GitPaths
{
    /// <summary>The directory that holds <c>info/exclude</c>; of a work tree, whose <c>.git</c> is a file, it is elsewhere.</summary>
    public static string CommonDirectory(string git)
    {
        if (ReadText(git) is not { } text || !text.StartsWith("gitdir:", StringComparison.Ordinal))
            return git;
        var directory = Path.GetFullPath(text["gitdir:".Length..].Trim(), Parent(git));
        return ReadText(directory + "/commondir") is { } common ? Path.GetFullPath(common.Trim(), directory) : directory;
    }

    /// <summary>The user's own ignore file: <c>core.excludesFile</c>, else <c>git/ignore</c>; null where no directory is known.</summary>
    public static string? GlobalExcludes(string home, string? configuration)
    {
        var named = (home.Length > 0 ? ExcludesFile(home + "/.gitconfig", home) : null)
            ?? (configuration is not null ? ExcludesFile(configuration + "/git/config", home) : null);
        return named ?? (configuration is null ? null : configuration + "/git/ignore");
    }

    private static string? ExcludesFile(string configuration, string home)
    {
        if (ReadText(configuration) is not { } text)
            return null;
        string? found = null;
        var isCore = false;
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var newLine = rest.IndexOf('\n');
            var line = (newLine < 0 ? rest : rest[..newLine]).Trim();
            rest = newLine < 0 ? default : rest[(newLine + 1)..];
            if (line.StartsWith('['))
            {
                var end = line.IndexOf(']');
                isCore = end > 0 && line[1..end].Trim().Equals("core", StringComparison.OrdinalIgnoreCase);
                line = end > 0 ? line[(end + 1)..].Trim() : default;
            }
            var equals = line.IndexOf('=');
            if (isCore && equals > 0 && line[..equals].Trim().Equals("excludesfile", StringComparison.OrdinalIgnoreCase))
                found = line[(equals + 1)..].Trim().Trim('"').ToString();
        }
        if (string.IsNullOrEmpty(found))
            return null;
        return found.StartsWith("~/", StringComparison.Ordinal) ? string.Concat(home, found.AsSpan(1)) : found;
    }

    private static string? ReadText(string path)
    {
        var reader = new FileReader();
        return reader.Read(path) is null ? Encoding.UTF8.GetString(reader.Bytes) : null;
    }

    private static string Parent(string path) => path[..Math.Max(1, path.LastIndexOf('/'))];
}
