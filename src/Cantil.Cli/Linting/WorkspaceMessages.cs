using Cantil.Cli.Hosting;
using Cantil.Workspace.Problems;

namespace Cantil.Cli.Linting;

/// <summary>What is wrong with settings and paths, said on standard error.</summary>
internal static class WorkspaceMessages
{
    /// <returns>Whether one of them is an error.</returns>
    public static bool Write(this Host host, IReadOnlyList<WorkspaceProblem> problems)
    {
        var hasErrors = false;
        for (var i = 0; i < problems.Count; i++)
        {
            var problem = problems[i];
            hasErrors |= problem.Severity == ProblemSeverity.Error;
            var sentence = Sentence(problem, host);
            if (problem.Severity == ProblemSeverity.Error)
                host.WriteError(sentence, problem.Help);
            else
                host.WriteWarning(sentence, problem.Help);
        }
        return hasErrors;
    }

    /// <summary>A path as people want to read it: relative to the working directory where it is under it.</summary>
    /// <param name="path">Absolute, with forward slashes.</param>
    public static string Shown(this Host host, string path)
    {
        var prefix = host.WorkingDirectory.EndsWith('/') ? host.WorkingDirectory : host.WorkingDirectory + "/";
        return path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;
    }

    private static string Sentence(WorkspaceProblem problem, Host host)
    {
        var message = char.ToUpperInvariant(problem.Message[0]) + problem.Message[1..] + ".";
        return problem switch
        {
            { Path: { } path, Position: { } position } => $"{path}:{position.Row}:{position.Column}: {message}",
            { Path: { } path } => $"{host.Shown(path)}: {message}",
            _ => message,
        };
    }
}
