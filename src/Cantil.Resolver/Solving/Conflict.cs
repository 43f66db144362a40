namespace Cantil.Resolver.Solving;

/// <summary>A conflict that was learned from.</summary>
/// <param name="Node">The node whose step was taken back.</param>
/// <param name="Learned">What was learned.</param>
internal readonly record struct Conflict(int Node, Incompatibility Learned);
