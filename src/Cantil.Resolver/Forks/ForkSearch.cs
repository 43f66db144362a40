using Cantil.Packaging.Markers;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;
using Cantil.Resolver.Packages;
using Cantil.Resolver.Solving;

namespace Cantil.Resolver.Forks;

/// <summary>Resolves all forks of a request, one after another, splitting them as they ask for it.</summary>
internal sealed class ForkSearch(PackageUniverse universe, Preferences preferences, CancellationToken cancellation)
{
    private static readonly Dictionary<PackageName, PackageVersion> s_nothing = [];

    private readonly Stack<(MarkerTree Environment, Dictionary<PackageName, PackageVersion> Inherited)> _todo = [];
    private readonly List<ForkSolution> _solutions = [];

    public IReadOnlyList<ForkSolution> Solutions => _solutions;

    /// <summary>The fork that has no solution, and why.</summary>
    public (ForkSolver Fork, MarkerTree Environment, Incompatibility Why)? Failure { get; private set; }

    /// <summary>How many forks were begun, and how many conflicts were met.</summary>
    public (int Forks, int Conflicts) Effort { get; private set; }

    /// <summary>Whether each fork has a solution.</summary>
    public bool Run(IReadOnlyList<MarkerTree> forks)
    {
        Push(forks, s_nothing);
        while (_todo.TryPop(out var next))
        {
            var (environment, inherited) = next;
            var fork = new ForkSolver(universe, environment, preferences, inherited, cancellation);
            var outcome = fork.Run();
            Effort = (Effort.Forks + 1, Effort.Conflicts + fork.Conflicts);
            if (outcome.Solution is { } solution)
            {
                _solutions.Add(solution);
                if (universe.Request.Mode != ResolutionMode.LowestDirect)
                    preferences.Add(solution);
            }
            else if (outcome.Split is { } parts)
            {
                Push(parts, VersionsOf(outcome.Decided!, inherited));
            }
            else if (outcome.Failure is { } why)
            {
                if (FindSplit(why, environment) is { } condition)
                {
                    Push([environment.And(condition), environment.Except(condition)], inherited);
                    continue;
                }
                Failure = (fork, environment, why);
                return false;
            }
            else
            {
                _todo.Push(next);
            }
        }
        return true;
    }

    private void Push(IReadOnlyList<MarkerTree> forks, Dictionary<PackageName, PackageVersion> inherited)
    {
        for (var i = forks.Count - 1; i >= 0; i--)
            _todo.Push((forks[i], inherited));
    }

    /// <summary>
    /// What a fork hands down to its parts: they begin anew, but what was decided before the split holds as if it had been decided in them. Otherwise a part would
    /// rather have what some other part had to fall back on.
    /// </summary>
    private static Dictionary<PackageName, PackageVersion> VersionsOf(ForkSolution decided, Dictionary<PackageName, PackageVersion> inherited)
    {
        var versions = new Dictionary<PackageName, PackageVersion>(inherited);
        foreach (var (node, index) in decided.Selected)
            if (node.IsBase && node.Entry.Project is null)
                versions[node.Entry.Name] = node.Entry[index].Version;
        return versions;
    }

    /// <summary>
    /// A premise of a failure that holds in a part of the environment only; null where all hold everywhere in it, so that the failure is one
    /// of each environment.
    /// </summary>
    private static MarkerTree? FindSplit(Incompatibility failure, MarkerTree environment)
    {
        var seen = new HashSet<Incompatibility>();
        var todo = new Queue<Incompatibility>([failure]);
        while (todo.TryDequeue(out var incompatibility))
        {
            if (!seen.Add(incompatibility))
                continue;
            if (incompatibility.Cause is DerivedCause derived)
            {
                todo.Enqueue(derived.Left);
                todo.Enqueue(derived.Right);
            }
            else if (!environment.Implies(incompatibility.Cause.Condition))
            {
                return incompatibility.Cause.Condition;
            }
        }
        return null;
    }
}
