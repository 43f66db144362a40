using Cantil.Cli.Arguments;
using Cantil.Cli.Hosting;
using Cantil.Projects.Loading;

namespace Cantil.Cli.Locking;

/// <summary>Finds the project that a command is about, and says what is wrong with its files.</summary>
internal static class ProjectInput
{
    /// <summary>The project of the working directory with its workspace; null where it cannot be used, which was said then.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static ProjectWorkspace? Find(ParsedArguments arguments, Host host, out ProjectLoader loader)
    {
        var outer = OuterSettings.Of(arguments, host);
        loader = outer.Loader();
        var path = ProjectLoader.Find(host.WorkingDirectory) ?? throw new UsageException(
            $"There is no pyproject.toml in {host.WorkingDirectory} or above.", "`cantil init` makes a project here.");
        var workspace = loader.LoadWorkspace(path);
        return Write(host, [.. outer.Problems, .. loader.Problems]) ? null : workspace;
    }

    /// <summary>What to do, with a capital and a full stop.</summary>
    public static string? Sentence(string? help) => help is not { Length: > 0 } ? null
        : char.ToUpperInvariant(help[0]) + help[1..] + (help[^1] is '.' or '?' ? "" : ".");

    /// <returns>Whether one of them is an error.</returns>
    public static bool Write(Host host, IReadOnlyList<ProjectProblem> problems)
    {
        var hasErrors = false;
        foreach (var problem in problems)
        {
            var place = problem.Position is { } position ? $"{problem.Path}:{position.Row}:{position.Column}" : problem.Path;
            var sentence = $"{place}: {problem.Message.TrimEnd('.')}.";
            hasErrors |= !problem.IsWarning;
            if (problem.IsWarning)
                host.WriteWarning(sentence, Sentence(problem.Help));
            else
                host.WriteError(sentence, Sentence(problem.Help));
        }
        return hasErrors;
    }
}
