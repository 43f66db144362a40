using Cantil.Packaging.Markers;
using Cantil.Resolver.Solving;

namespace Cantil.Resolver.Forks;

/// <summary>How the search in one fork ended: with a solution, a split or a failure; with none of them it is to be begun again.</summary>
/// <param name="Solution">The versions, where it ended well.</param>
/// <param name="Split">The forks that it splits into, in the order in which they are to be resolved.</param>
/// <param name="Decided">What was decided where it splits: the parts begin with it.</param>
/// <param name="Failure">Why there are none.</param>
internal readonly record struct ForkOutcome(ForkSolution? Solution, MarkerTree[]? Split, ForkSolution? Decided, Incompatibility? Failure);
