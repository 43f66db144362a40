using Cantil.Resolver.Packages;
using Cantil.Resolver.Solving;

namespace Cantil.Resolver.Explanations;

/// <summary>One thing that packages or the project say and that a failure rests on.</summary>
/// <param name="Node">The node that it is about.</param>
/// <param name="Versions">The candidates of it that it is about.</param>
/// <param name="Target">The node that these require; -1 where they are out.</param>
/// <param name="Wanted">The candidates of the target that will do.</param>
/// <param name="Cause">What it was found from.</param>
/// <param name="Through">The nodes between the two, where a chain was drawn together.</param>
/// <param name="IsJoined">Whether several requirements were joined into one that says less.</param>
internal sealed record Premise(
    int Node, CandidateSet Versions, int Target, CandidateSet Wanted, Cause Cause, IReadOnlyList<int> Through, bool IsJoined = false)
{
    public static Premise Of(Incompatibility leaf, CandidateSet all)
    {
        var (target, wanted) = leaf.Count > 1 ? (leaf.Nodes[1], all.Except(leaf.Sets[1])) : (-1, default);
        return new Premise(leaf.Nodes[0], leaf.Sets[0], target, wanted, leaf.Cause, []);
    }

    public Incompatibility ToIncompatibility(Func<int, CandidateSet> all) => Target < 0
        ? new Incompatibility([Node], [Versions], Cause)
        : new Incompatibility([Node, Target], [Versions, all(Target).Except(Wanted)], Cause);

    /// <summary>Both in one: each version of either needs something that either allows.</summary>
    public Premise Join(Premise other) => this with { Versions = Versions.Or(other.Versions), Wanted = Target < 0 ? default : Wanted.Or(other.Wanted), IsJoined = true };

    public bool IsRequirement => Cause is DependencyCause;
}
