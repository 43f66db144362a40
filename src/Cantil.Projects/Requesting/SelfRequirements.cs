using Cantil.Foundation.Text;
using Cantil.Packaging.Names;
using Cantil.Packaging.Requirements;
using Cantil.Packaging.Versions;
using Cantil.Projects.Loading;

namespace Cantil.Projects.Requesting;

/// <summary>Looks at what a project requires of itself: extras are right (<c>all = ["app[a,b]"]</c>), anything else is somebody's mistake.</summary>
internal static class SelfRequirements
{
    public static List<ProjectProblem> Problems(ProjectFile project)
    {
        var problems = new List<ProjectProblem>();
        if (project.Pyproject.Project is not { Name: { } name } table)
            return problems;
        Look(project, name, table.Dependencies, problems);
        foreach (var extra in table.OptionalDependencies)
            Look(project, name, extra.Requirements, problems);
        foreach (var (_, requirements) in RequestBuilder.GroupsOf(project))
            Look(project, name, requirements, problems);
        return problems;
    }

    private static void Look(ProjectFile project, PackageName name, IReadOnlyList<Requirement> requirements, List<ProjectProblem> problems)
    {
        var table = project.Pyproject.Project!;
        foreach (var requirement in requirements)
        {
            if (requirement.Name != name || project.Settings.Sources.ContainsKey(name))
                continue;
            if (table.Version is { } version && !requirement.Specifiers.Contains(version, PreReleases.Allow))
                Add($"the project {name} {version} requires {requirement}, which means itself, and has another version", $"to use another package named \"{name}\", give the project another name", isWarning: false);
            else if (requirement.Extras.Count == 0)
                Add($"the project {name} requires {requirement}, which means itself and has no effect", $"to use another package named \"{name}\", give the project another name", isWarning: true);
            foreach (var extra in requirement.Extras)
                if (!table.OptionalDependencies.Any(known => known.Name == extra))
                    Add(
                        $"the project requires {requirement} of itself, and has no extra \"{extra}\"",
                        NearestName.Of(extra.Value, table.OptionalDependencies.Select(static known => known.Name.Value)) is { } nearest ? $"did you mean \"{nearest}\"?" : null, isWarning: true);
        }

        void Add(string message, string? help, bool isWarning)
        {
            var problem = new ProjectProblem(project.Path, null, message, isWarning, help);
            if (!problems.Contains(problem))
                problems.Add(problem);
        }
    }
}
