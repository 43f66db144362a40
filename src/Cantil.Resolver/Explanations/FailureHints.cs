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
        if (!where.IsTrue && where != MarkerTree.FromPython(where.PythonRange))
            hints.Add("Where the project need not run, 'environments' can leave that out.");
        return hints;
    }

    private static string? Of(PackageUniverse universe, ForkSolver fork, Premise premise)
    {
        if (premise is { Target: < 0, Cause: DependencyCause { Edge.Origin.Kind: PackageOriginKind.Direct, Target.Entry.Page.Origin.Kind: PackageOriginKind.Default } foreign })
            return $"Require '{foreign.Edge.Name} @ {universe.Describe(foreign.Edge.Origin)}' in the project itself, if that is what it shall use.";
        if (premise.Cause is DependencyCause { Target.Entry: { Count: 0, Page: { Problem: not null } page } })
            return page.Similar.Count > 0
                ? $"Did you mean {string.Join(" or ", page.Similar.Select(static name => $"'{name}'"))}?"
                : page.Origin.Kind == PackageOriginKind.Direct
                ? $"Check the path or the address of the source of '{page.Name}'."
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
