using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Cantil.Projects.Requesting;

/// <summary>Reads the URLs of requirements (PEP 508, PEP 440 "Direct references", and the fragments that pip and uv know).</summary>
internal static class DirectAddress
{
    private const string Git = "git+";

    private static readonly SearchValues<char> s_noRevision = SearchValues.Create(" :?*[\\^~");

    public static bool TryRead(string url, [NotNullWhen(true)] out DirectSource? source, [NotNullWhen(false)] out string? reason)
    {
        source = null;
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (place, fragment) = hash < 0 ? (url, "") : (url[..hash], url[(hash + 1)..]);
        source = place.StartsWith(Git, StringComparison.OrdinalIgnoreCase) ? Repository(place[Git.Length..], out reason) : File(place, out reason);
        if (source is null)
        {
            reason ??= "it is no address";
            return false;
        }
        foreach (var part in fragment.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            source = equals < 0 ? source : With(source, part[..equals], Uri.UnescapeDataString(part[(equals + 1)..]), part);
        }
        if (source.Subdirectory is { } inner && (inner.StartsWith("../", StringComparison.Ordinal) || inner.Contains("/../", StringComparison.Ordinal) || inner == ".." || inner.EndsWith("/..", StringComparison.Ordinal)))
            reason = $"its subdirectory \"{inner}\" leads out of it";
        else if (source.Revision is { } revision && !IsRevision(revision))
            reason = $"\"{revision}\" is no branch, tag or commit";
        return reason is null;
    }

    public static string WithoutCredentials(string location)
    {
        var start = location.IndexOf("://", StringComparison.Ordinal) + 3;
        if (start < 3)
            return location;
        var end = location.AsSpan(start).IndexOfAny('/', '?', '#');
        var authority = end < 0 ? location[start..] : location.Substring(start, end);
        var at = authority.LastIndexOf('@');
        if (at < 0)
            return location;
        // The user of ssh names the account of the server, which is no secret; without it nobody gets in.
        var user = location.StartsWith("ssh", StringComparison.OrdinalIgnoreCase) ? authority[..at].Split(':')[0] + "@" : "";
        return string.Concat(location.AsSpan(0, start), user, authority.AsSpan(at + 1), location.AsSpan(start + authority.Length));
    }

    private static DirectSource With(DirectSource source, string key, string value, string part) => key.ToLowerInvariant() switch
    {
        "subdirectory" => source with { Subdirectory = DirectSource.Inner(value) },
        "editable" => source with { IsEditable = value == "true" },
        "package" => source with { IsPackage = value == "true" },
        "relative" => source with { IsRelative = value == "true" },
        "lfs" => source with { HasLargeFiles = value == "true" },
        "branch" when source.Kind == DirectSourceKind.Git => source with { Revision = value, RevisionKind = GitRevisionKind.Branch },
        "tag" when source.Kind == DirectSourceKind.Git => source with { Revision = value, RevisionKind = GitRevisionKind.Tag },
        "sha256" or "sha512" or "sha384" or "sha224" or "sha1" or "md5" when source.Kind != DirectSourceKind.Git =>
            source with { Hashes = (source.Hashes is null ? "" : source.Hashes + "&") + part.ToLowerInvariant() },
        _ => source,
    };

    private static DirectSource? Repository(string place, out string? reason)
    {
        reason = "it is no address of a repository: write it as https://host/path or ssh://git@host/path";
        var scheme = place.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
            return null;
        var path = place.IndexOf('/', scheme + 3);
        var at = place.LastIndexOf('@');
        var hasRevision = path >= 0 && at > path;
        var location = hasRevision ? place[..at] : place;
        if (!Uri.TryCreate(location, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http" or "ssh" or "git" or "file"))
            return null;
        if (url is { IsFile: false, Host.Length: 0 } || url.AbsolutePath is "" or "/" || location.AsSpan().ContainsAnyInRange('\0', ' '))
            return null;
        reason = null;
        return new DirectSource(DirectSourceKind.Git, location) { Revision = hasRevision && at + 1 < place.Length ? place[(at + 1)..] : null };
    }

    private static DirectSource? File(string place, out string? reason)
    {
        reason = null;
        if (!Uri.TryCreate(place, UriKind.Absolute, out var url) || !place.Contains(':', StringComparison.Ordinal) || place.StartsWith('/'))
            reason = "it is no address: a path stands in [tool.cantil.sources], as { path = \"…\" }, or is written as file:///…";
        else if (url.IsFile)
            return url.Host is "" or "localhost"
                ? new DirectSource(DirectSourceKind.Path, Path.TrimEndingDirectorySeparator(Path.GetFullPath(url.Host.Length > 0 ? Uri.UnescapeDataString(url.AbsolutePath) : url.LocalPath)))
                : Fail("it names another machine's file", out reason);
        else if (url.Scheme is not ("https" or "http"))
            reason = $"nothing is known of {url.Scheme}: an address starts with https://, http://, file:/// or git+https://";
        return reason is null ? new DirectSource(DirectSourceKind.Url, place) : null;
    }

    private static DirectSource? Fail(string why, out string? reason)
    {
        reason = why;
        return null;
    }

    // What git refuses in names (git-check-ref-format), so that none can be taken for an option or a pattern.
    private static bool IsRevision(string text) => text.Length > 0 && text[0] is not ('-' or '/') && !text.AsSpan().ContainsAny(s_noRevision) &&
        !text.Contains("..", StringComparison.Ordinal) && !text.Contains("@{", StringComparison.Ordinal) && !text.AsSpan().ContainsAnyInRange('\0', '\u001f');
}
