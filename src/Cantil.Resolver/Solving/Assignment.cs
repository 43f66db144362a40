namespace Cantil.Resolver.Solving;

/// <summary>One step of the partial solution: what became known of a node.</summary>
/// <param name="Node">The node.</param>
/// <param name="Set">What this step says of it.</param>
/// <param name="After">What all steps up to this one say of it.</param>
/// <param name="Level">How many decisions had been made, this one included.</param>
/// <param name="Cause">What it follows from; null for a decision.</param>
internal readonly record struct Assignment(int Node, CandidateSet Set, CandidateSet After, int Level, Incompatibility? Cause)
{
    public bool IsDecision => Cause is null;
}
