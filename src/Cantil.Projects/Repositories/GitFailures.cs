using Cantil.Index;
using Cantil.Packaging.Names;
using Cantil.Projects.Requesting;

namespace Cantil.Projects.Repositories;

/// <summary>Says in a sentence why git failed.</summary>
internal static class GitFailures
{
    private static readonly string[] s_refusals =
        ["Authentication failed", "could not read Username", "could not read Password", "terminal prompts disabled", "Permission denied", "Host key verification failed", "HTTP 401", "HTTP 403", "error: 403", "error: 401"];

    private static readonly string[] s_absences =
        ["not found", "does not appear to be a git repository", "does not exist", "Repository not found", "not a git repository"];

    private static readonly string[] s_unreachable =
        ["Could not resolve host", "Couldn't resolve host", "Could not resolve hostname", "Failed to connect", "Connection refused", "Connection timed out", "Connection reset", "Network is unreachable", "No route to host", "Couldn't connect", "SSL", "timed out", "unable to connect"];

    /// <summary>Null where it is neither of the network nor of credentials, and the caller deals with such.</summary>
    public static IndexException? Of(string error, PackageName package, DirectSource source, bool mayFail)
    {
        if (Contains(error, s_refusals))
            return new IndexException(
                IndexProblem.Unauthorized, $"The repository {source.Shown}, where {package} is to come from, is not there for us: {Said(error, source)}.",
                "see that git can read it without asking for a password: with a credential helper, or with a key of ssh");
        if (Contains(error, s_unreachable))
            return new IndexException(IndexProblem.Unreachable, $"The repository {source.Shown}, where {package} is to come from, cannot be reached: {Said(error, source)}.", "check the address and the network");
        if (mayFail)
            return null;
        return Contains(error, s_absences)
            ? new IndexException(IndexProblem.NotFound, $"There is no repository at {source.Shown}, where {package} is to come from.", $"correct the address of the source of {package}")
            : new IndexException(IndexProblem.Refused, $"git cannot read {source.Shown}, where {package} is to come from: {Said(error, source)}.", $"try `git ls-remote {source.Shown}`");
    }

    private static bool Contains(string text, string[] parts)
    {
        foreach (var part in parts)
            if (text.Contains(part, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>The line that counts, without credentials.</summary>
    private static string Said(string error, DirectSource source)
    {
        var said = "";
        foreach (var line in error.Split('\n', '\r'))
        {
            var text = line.Trim();
            foreach (var mark in (ReadOnlySpan<string>)["fatal: ", "error: ", "ssh: "])
                if (text.StartsWith(mark, StringComparison.Ordinal) && (said.Length == 0 || mark != "error: "))
                {
                    if (said.Length == 0 || mark == "ssh: ")
                        said = text[mark.Length..];
                    break;
                }
        }
        if (said.Length == 0)
            return "git does not say why";
        return said.Replace(source.Location, source.Shown, StringComparison.Ordinal).Replace(source.Clean, source.Shown, StringComparison.Ordinal).TrimEnd('.');
    }
}
