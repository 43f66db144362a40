using Cantil.Projects.Requesting;

namespace Cantil.Projects.Repositories;

/// <summary>Branches and tags as <c>git ls-remote</c> asks for and lists them.</summary>
internal static class GitRefs
{
    /// <summary>What to ask for.</summary>
    public static string[] Patterns(DirectSource source) => source.Revision is not { } name ? ["HEAD"] : [.. Names(source, name)];

    /// <summary>The commit of the best match of a listing; null where there is none.</summary>
    public static string? Find(string listing, DirectSource source)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in listing.Split('\n'))
            if (line.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab && GitRepositories.IsCommit(line[..tab]))
                found[line[(tab + 1)..].TrimEnd('\r')] = line[..tab].ToLowerInvariant();
        // A pattern matches the ends of names, too: only the whole one counts.
        foreach (var name in source.Revision is { } revision ? Names(source, revision) : ["HEAD"])
            if (found.TryGetValue(name, out var commit))
                return commit;
        return null;
    }

    /// <summary>What is wanted, for messages: <c>branch "main"</c>.</summary>
    public static string Wanted(DirectSource source) => source.Revision is not { } name ? "default branch"
        : source.RevisionKind switch
        {
            GitRevisionKind.Branch => $"branch \"{name}\"",
            GitRevisionKind.Tag => $"tag \"{name}\"",
            _ => $"branch, tag or commit \"{name}\"",
        };

    /// <summary>The revision, for messages.</summary>
    public static string Shown(DirectSource source) => source.Revision is { } name ? $"\"{name}\"" : "the default branch";

    /// <summary>Best first. A tag with a text of its own is followed by the commit that it is for.</summary>
    private static IEnumerable<string> Names(DirectSource source, string name)
    {
        if (source.RevisionKind != GitRevisionKind.Tag)
            yield return "refs/heads/" + name;
        if (source.RevisionKind != GitRevisionKind.Branch)
        {
            yield return $"refs/tags/{name}^{{}}";
            yield return "refs/tags/" + name;
        }
        if (source.RevisionKind == GitRevisionKind.Any && (name == "HEAD" || name.StartsWith("refs/", StringComparison.Ordinal)))
        {
            yield return name + "^{}";
            yield return name;
        }
    }
}
