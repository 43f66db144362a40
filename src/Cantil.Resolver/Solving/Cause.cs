using Cantil.Packaging.Markers;

namespace Cantil.Resolver.Solving;

/// <summary>Why an incompatibility holds.</summary>
internal abstract class Cause
{
    /// <summary>
    /// Where it holds. A fork is resolved as if it held in all of the fork; where a failure rests on one that does not, the fork is
    /// split and tried again.
    /// </summary>
    public MarkerTree Condition { get; init; }
}
