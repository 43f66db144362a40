using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>A node that waits for its visit, and where it stands.</summary>
/// <param name="Scope">Of the walk's scopes.</param>
/// <param name="InIterable">Somewhere in what a comprehension iterates over.</param>
/// <param name="InTarget">In the target of the comprehension that is <paramref name="Scope"/>.</param>
internal readonly record struct PendingNode(Node Node, int Scope, bool InIterable = false, bool InTarget = false);
