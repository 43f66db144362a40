using Cantil.Syntax.Reading;

namespace Cantil.Linter.Engine;

/// <summary>Calls the rules that look at more than one file, before the files themselves are linted.</summary>
internal static class ProjectStage
{
    /// <returns>Null where no such rule is selected.</returns>
    public static ProjectContext? Run(IReadOnlyList<LintFile> files, ISourceReader reader)
    {
        ProjectContext? context = null;
        LintProject? project = null;
        RuleSet? last = null;
        var done = new HashSet<RuleSet>();
        for (var i = 0; i < files.Count; i++)
        {
            var rules = files[i].Settings.Rules;
            if (ReferenceEquals(rules, last) || rules.Registry.ProjectRules.Length == 0)
                continue;
            last = rules;
            if (!done.Add(rules))
                continue;
            context ??= new ProjectContext(new SourceLoader(reader));
            project ??= new LintProject(files);
            foreach (var rule in rules.Registry.ProjectRules)
                rule.OnProject(project, context);
        }
        return context;
    }
}
