using Cantil.Packaging.Markers;
using Cantil.Resolver.Forks;
using Cantil.Resolver.Packages;
using Cantil.Resolver.Solving;

namespace Cantil.Resolver.Explanations;

/// <summary>Says why there is no resolution: what the project needs, what that needs in turn, and what stands against it.</summary>
internal sealed class Explainer
{
    private readonly PackageUniverse _universe;
    private readonly ForkSolver _fork;
    private readonly List<Premise> _premises;

    private Explainer(PackageUniverse universe, ForkSolver fork, List<Premise> premises) => (_universe, _fork, _premises) = (universe, fork, premises);

    public static ResolutionFailure Explain(PackageUniverse universe, ForkSolver fork, MarkerTree environment, Incompatibility why)
    {
        var premises = new FailureCore(fork).Of(why);
        var range = universe.Request.RequiresPython.Range;
        var where = environment.WithoutChosen().AssumePython(range);
        return new ResolutionFailure
        {
            Explanation = new Explainer(universe, fork, premises).Sentences(where),
            Hints = FailureHints.Of(universe, fork, premises, where),
            Environment = where,
            Warnings = universe.Warnings,
        };
    }

    private List<string> Sentences(MarkerTree where)
    {
        var sentences = new List<string>();
        var seen = new HashSet<int>();
        var todo = new Queue<int>([0]);
        while (todo.TryDequeue(out var node))
        {
            if (!seen.Add(node))
                continue;
            var about = _premises.FindAll(premise => premise.Node == node);
            foreach (var premise in about)
                if (premise.Target >= 0)
                    todo.Enqueue(premise.Target);
            if (node == 0)
                continue;
            sentences.AddRange(About(node, about));
        }
        sentences.Add(where.IsTrue ? "So the requirements cannot all be met." : $"So the requirements cannot all be met where {where}.");
        return sentences;
    }

    private IEnumerable<string> About(int node, List<Premise> premises)
    {
        // What is said of the same versions makes one sentence.
        foreach (var group in premises.Where(static premise => premise.Cause is not SameVersionCause).GroupBy(static premise => (premise.IsRequirement, premise.Versions)))
        {
            var subject = _fork.Nodes[node].Entry.Project is not null ? Project(_fork.Nodes[node]) : Wording.Versions(_fork.Nodes[node], group.Key.Versions);
            var parts = group.Select(premise => premise.IsRequirement ? Need(premise) : Fault(premise)).Distinct().ToList();
            yield return Wording.Sentence(group.Key.IsRequirement ? $"{subject} needs {Wording.List(parts)}" : $"{subject} {string.Join(" and ", parts)}");
        }
    }

    private static string Project(PackageNode node) => node.Extra is { } extra ? $"the project's extra '{extra}'" : node.Group is { } group ? $"the group '{group}'" : "the project";

    private string Need(Premise premise)
    {
        var cause = (DependencyCause)premise.Cause;
        var through = premise.Through.Count > 0 ? $" (by way of {Wording.List([.. premise.Through.Select(node => _fork.Nodes[node].ToString())])})" : "";
        var text = premise.IsJoined && premise.Target >= 0
            ? Wording.Wanted(cause.Target, premise.Wanted)
            : cause.Target + (cause.Target.Entry.Project is null ? cause.Edge.Specifiers.ToString() : "");
        return text + through + Missing(premise, cause);
    }

    /// <summary>Why a requirement that nothing meets is not met.</summary>
    private string Missing(Premise premise, DependencyCause cause)
    {
        if (premise.Target >= 0 && !premise.Wanted.IsEmpty)
            return "";
        var entry = cause.Target.Entry;
        if (cause.Edge.Origin != default && cause.Edge.Origin != entry.Page.Origin)
            return entry.Page.Origin == PackageOrigin.Default
                ? $" from {_universe.Describe(cause.Edge.Origin)}, which only the project itself may choose"
                : $" from {_universe.Describe(cause.Edge.Origin)}, but it is to come from {_universe.Describe(entry.Page.Origin)}";
        if (entry.Page.Problem is { } problem)
            return $", which {problem}";
        return entry.Count switch
        {
            0 => ", which has no versions",
            1 => $", but its only version is {entry[0].Version}",
            _ when cause.Edge.Specifiers.Range.IsEmpty => ", which no version can meet",
            2 => $", but its only versions are {entry.Span.Oldest} and {entry.Span.Newest}",
            _ => $", but its versions go from {entry.Span.Oldest} to {entry.Span.Newest}",
        };
    }

    private string Fault(Premise premise)
    {
        if (premise.Cause is not UnavailableCause cause)
            return "cannot be selected";
        return cause.Kind switch
        {
            UnavailableKind.Yanked => "was yanked",
            UnavailableKind.PreRelease => "is a pre-release, and those are not admitted",
            UnavailableKind.Python => $"needs Python {cause.Detail}",
            UnavailableKind.Platform => $"has no source and no wheel where {cause.Condition}",
            UnavailableKind.Files when cause.Detail.Length == 0 => $"has no source and no wheel for Python {_universe.Request.RequiresPython}",
            _ => cause.Detail,
        };
    }
}
