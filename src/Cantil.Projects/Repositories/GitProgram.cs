using Cantil.Foundation.Processes;
using Cantil.Index;
using Cantil.Packaging.Names;
using Cantil.Projects.Requesting;

namespace Cantil.Projects.Repositories;

/// <summary>Runs git for one repository. It never asks anybody anything, and knows nothing of the repository that we may be in.</summary>
/// <param name="settings">How.</param>
/// <param name="package">What is to come from the repository, for messages.</param>
/// <param name="source">The repository.</param>
internal sealed class GitProgram(GitSettings settings, PackageName package, DirectSource source)
{
    private const string Program = "git";

    // git hooks and their like set these; another repository is meant here.
    private static readonly string[] s_ofOthers =
        ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_PREFIX"];

    /// <summary>What git prints; null where it fails and that is one of the caller's cases.</summary>
    /// <param name="directory">Where it runs, or null.</param>
    /// <param name="mayFail">Whether the caller deals with a failure that is neither of the network nor of credentials.</param>
    /// <param name="arguments">Those of git.</param>
    /// <exception cref="IndexException">There is no git, it was too slow, or it failed.</exception>
    public string? Run(string? directory, bool mayFail, params string[] arguments)
    {
        // Hooks of the user's own template are for the user's own work.
        var all = new List<string> { "-c", "core.hooksPath=/dev/null", "-c", "advice.detachedHead=false" };
        all.AddRange(arguments);
        var result = settings.Run(new CommandRequest(Program, all) { Directory = directory, Variables = Variables(), Patience = settings.Patience })
            ?? throw new IndexException(IndexProblem.BadSetting, $"{package} is to come from the repository {source.Shown}, and there is no program git.", "install git, and see that it is on PATH");
        if (result.IsSuccess)
            return result.Output;
        if (result.IsTimedOut)
            throw new IndexException(
                IndexProblem.Timeout, $"Nothing came from {source.Shown}, the repository of {package}, for {settings.Patience.TotalSeconds:0.#} seconds.",
                $"see whether it can be reached, or set {GitSettings.PatienceVariable} to a larger number of seconds");
        return GitFailures.Of(result.Error, package, source, mayFail) is { } failure ? throw failure : null;
    }

    private List<KeyValuePair<string, string?>> Variables()
    {
        var variables = new List<KeyValuePair<string, string?>>
        {
            new("GIT_TERMINAL_PROMPT", "0"),
            new("GCM_INTERACTIVE", "never"),
            // What git says is looked at.
            new("LC_ALL", "C"),
            // No metadata is that large.
            new("GIT_LFS_SKIP_SMUDGE", "1"),
        };
        foreach (var name in s_ofOthers)
            variables.Add(new(name, null));
        if (source.Location.StartsWith("ssh", StringComparison.OrdinalIgnoreCase) && settings.Variable("GIT_SSH_COMMAND") is null && settings.Variable("GIT_SSH") is null && !HasOwnSsh())
            variables.Add(new("GIT_SSH_COMMAND", "ssh -o BatchMode=yes"));
        return variables;
    }

    private bool HasOwnSsh() =>
        settings.Run(new CommandRequest(Program, ["config", "--get", "core.sshCommand"]) { Patience = settings.Patience }) is { IsSuccess: true, Output.Length: > 1 };
}
