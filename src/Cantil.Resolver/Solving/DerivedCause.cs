namespace Cantil.Resolver.Solving;

/// <summary>It follows from two others.</summary>
internal sealed class DerivedCause(Incompatibility left, Incompatibility right) : Cause
{
    public Incompatibility Left { get; } = left;

    public Incompatibility Right { get; } = right;
}
