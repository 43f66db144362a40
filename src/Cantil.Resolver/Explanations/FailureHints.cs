using Cantil.Packaging.Markers;
using Cantil.Resolver.Forks;
using Cantil.Resolver.Packages;

namespace Cantil.Resolver.Explanations;

/// <summary>What may help against a failure.</summary>
internal static class FailureHints
{
    public static List<string> Of(PackageUniverse universe, ForkSolver fork, List<Premise> premises, MarkerTree where)
    {
        var hints = new List<string>();
        foreach (var premise in premises)
            if (Of(universe, fork, premise) is { } hint && !hints.Contains(hint))
                hints.Add(hint);
        if (OfContradiction(universe, fork, premises) is { } contradiction)
            hints.Add(contradiction);
        if (!where.IsTrue && where != MarkerTree.FromPython(where.PythonRange))
            hints.Add("Where the project need not run, 'environments' can leave that out.");
        return hints;
    }

    /// <summary>Extras and groups that nobody installs together need no versions that go together.</summary>
    private static string? OfContradiction(PackageUniverse universe, ForkSolver fork, List<Premise> premises)
    {
        var items = new SortedSet<string>(StringComparer.Ordinal);
        var projects = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var premise in premises)
        {
            if (fork.Nodes[premise.Node] is { Entry: { Project.Name: { } owner }, IsBase: true })
                projects.Add($"'{owner}'");
            if (fork.Nodes[premise.Node] is { Entry: { Project: { } project }, IsBase: false } node)
                items.Add($"{{ {(project.Name is { } name && universe.Request.Projects.Count > 1 ? $"package = \"{name}\", " : "")}{(node.Extra is { } extra ? $"extra = \"{extra}\"" : $"group = \"{node.Group}\"")} }}");
        }
        // A lock has no word for the project that is installed, so that it cannot tell their packages apart.
        if (projects.Count > 1)
            return $"The projects {Wording.List([.. projects])} have one lock for all of them: what contradicts another project belongs into an extra or a group, or that project outside of the workspace.";
        return items.Count < 2 ? null : $"Where these are never installed together, [tool.cantil] can say so: conflicts = [[{string.Join(", ", items)}]].";
    }

    private static string? Of(PackageUniverse universe, ForkSolver fork, Premise premise)
    {
        if (premise is { Target: < 0, Cause: DependencyCause { Edge.Origin.Kind: PackageOriginKind.Direct, Target.Entry.Page.Origin.Kind: PackageOriginKind.Default } foreign })
            return $"Require '{foreign.Edge.Name} @ {universe.Describe(foreign.Edge.Origin)}' in the project itself, if that is what it shall use.";
        if (premise.Cause is DependencyCause { Target.Entry: { Count: 0, Page: { Problem: not null } page } })
            return page.Origin.Kind == PackageOriginKind.Direct
                ? $"Check the path or the address of the source of '{page.Name}'."
                : universe.Similar(page.Name) is { Count: > 0 } similar
                ? $"Instead of '{page.Name}', did you mean {string.Join(" or ", similar.Select(static name => $"'{name}'"))}?"
                : $"Check the name '{page.Name}', and that the index which has it is configured.";
        if (premise.Cause is not UnavailableCause cause)
            return null;
        var entry = fork.Nodes[premise.Node].Entry;
        var newest = entry[premise.Versions.NextFrom(0)];
        return cause.Kind switch
        {
            UnavailableKind.PreRelease => universe.Request.PreReleases == PreReleaseMode.Explicit
                ? $"{newest} is a pre-release: require it by the project itself with a specifier that names one, or set prerelease = \"if-necessary\"."
                : $"{newest} is a pre-release: prerelease = \"if-necessary\" would admit it.",
            UnavailableKind.Yanked => $"{newest} was yanked{(newest.Yanked is { Length: > 0 } reason ? $" ({reason})" : "")}: only a requirement of the project for exactly this version selects it.",
            UnavailableKind.Python => $"{newest} supports Python {cause.Detail}, the project {universe.Request.RequiresPython}: a narrower requires-python would admit it.",
            UnavailableKind.Files or UnavailableKind.Platform => $"{newest} has no source distribution that may be built, or building is switched off.",
            _ => null,
        };
    }
}
