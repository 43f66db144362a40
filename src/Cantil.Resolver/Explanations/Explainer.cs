using Cantil.Packaging.Markers;
using Cantil.Resolver.Forks;
using Cantil.Resolver.Packages;
using Cantil.Resolver.Solving;

namespace Cantil.Resolver.Explanations;

/// <summary>Says why there is no resolution.</summary>
internal static class Explainer
{
    public static ResolutionFailure Explain(PackageUniverse universe, ForkSolver fork, MarkerTree environment, Incompatibility why) => new()
    {
        Explanation = [string.Join("; ", why.Nodes.Select(node => fork.Nodes[node].ToString()))],
        Hints = [],
        Environment = environment,
        Warnings = universe.Warnings,
    };
}
