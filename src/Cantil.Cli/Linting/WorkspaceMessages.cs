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
            var sentence = Sentence(problem);
            if (problem.Severity == ProblemSeverity.Error)
                host.WriteError(sentence, problem.Help);
            else
                host.WriteWarning(sentence, problem.Help);
        }
        return hasErrors;
    }

    private static string Sentence(WorkspaceProblem problem)
    {
        var message = char.ToUpperInvariant(problem.Message[0]) + problem.Message[1..] + ".";
        return problem switch
        {
            { Path: { } path, Position: { } position } => $"{path}:{position.Row}:{position.Column}: {message}",
            { Path: { } path } => $"{path}: {message}",
            _ => message,
        };
    }
}
